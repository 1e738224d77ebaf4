/// The phrases by which a job description asks for a dimension.
enum JobCues {
  static let byDimension: [String: Phrases] = [
    "listening": Phrases(
      """
      listen, listens, listening, listening skills, active listener, active listening,
      understand* (customer|client|user|their|our|the) _,
      understanding of (customer|client|user|their) _,
      (customer|client|user) (needs|requirements|problems|pain), pain points,
      ask the right questions, asking the right questions, clarify*, gather* requirements,
      requirements gathering, discovery, needs analysis, needs assessment, diagnos*, empath*,
      voice of the (customer|client|user), act on feedback, customer feedback, user feedback,
      client feedback, feedback from (customers|clients|users), user research, customer research,
      consultative, get to the root, root cause*
      """),
    "difficult-situations": Phrases(
      """
      difficult (customers|clients|conversations|situations|people|guests|calls),
      challenging (customers|clients|conversations|situations|behaviour|behavior), complaint*,
      escalat*, de escalat*, deescalat*, conflict*, angry, upset, irate, distressed,
      vulnerable (customers|people|clients|adults), under pressure, stay* calm, remain* calm,
      calm and _, calmly, composure, patient, patience, diffus*, defus*, tact, tactful, diplomacy,
      diplomatic, resilien*, emotional* (intelligence|resilience|demanding), service recovery,
      incident*, outage*, bereave*, compassion*, sensitiv*, crisis
      """),
    "above-and-beyond": Phrases(
      """
      above and beyond, extra mile, exceed* (expectations|customer|client|their|guest), delight*,
      wow, customer obsess*, obsess* about _,
      passion* (for|about) (customers|customer|helping|service|people|clients|users|guests),
      customer first, customers first, put* (customers|clients|people|patients|guests) first,
      put* the customer first, whatever it takes, outstanding service,
      exceptional (service|customer|experience|care|experiences),
      world class (service|support|experience), memorable (experience|experiences|moments),
      genuine care, care deeply, truly care, own* the (problem|outcome|issue), ownership,
      can do attitude, go further
      """),
    "balancing": Phrases(
      """
      priorit*, competing (priorities|demands|deadlines|needs),
      multiple (projects|customers|clients|stakeholders|accounts|priorities|deadlines), deadlines,
      time management, manag* expectations, expectation management, set* expectations,
      expectations of, stakeholder*, trade off*, tradeoff*, balanc*,
      commercial (awareness|acumen|judgement|judgment|mindset), commercially,
      business (needs|goals|acumen|objectives), negotiat*,
      long term (relationship|relationships|value|success|partnership|partnerships), retention,
      renewal*, upsell*, budget*, profitab*, fast paced, say no, sla, slas, service level*
      """),
    "anticipating": Phrases(
      """
      anticipat*, proactive*, pro active*, foresee*, foresight, forward thinking, think* ahead,
      ahead of, unmet needs, unspoken, latent needs,
      before (they|customers|clients|users) (ask|know|need|notice), innovat*,
      new (products|services|features|ideas|product|service|offerings), product ideas,
      identify* (opportunities|needs|new|risks|gaps), spot* (opportunities|trends|problems|risks),
      opportunit*, insight*, trusted advis*, strategic advice,
      recommend* (solutions|improvements|products|services), creative (solutions|thinking|problem),
      creativity, early warning, churn risk
      """),
    "improving-experience": Phrases(
      """
      ,
      (customer|user|client|patient|guest|visitor|passenger|member|citizen) (experience|experiences|journey|journeys|satisfaction|loyalty|success),
      experience of (customers|users|patients|guests), improv*, continuous improvement,
      process improvement*, optimis*, optimiz*, streamlin*, nps, net promoter, csat,
      customer effort, satisfaction (scores|score|survey|surveys|levels|ratings), survey*,
      customer panels, focus groups, usability, accessib*, service design, initiative*,
      self starter, drive change, implement* change*,
      measur* (satisfaction|success|impact|outcomes), journey map*, service quality,
      quality of service, best practice*, knowledge base, help centre,
      help center, onboarding
      """),
  ]
}
