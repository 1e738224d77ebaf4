/// The phrases by which a job description asks for a dimension.
enum JobCues {
  /// What nearly every job description says of the employer, in the same words.
  static let boilerplate = Phrases(
    """
    equal (opportunity|opportunities), equal employment (opportunity|opportunities),
    (opportunity|opportunities) employer,
    (career|growth|development|learning|training|advancement|progression|networking|job) (opportunity|opportunities),
    (opportunity|opportunities) (to|for) (grow|growth|learn|learning|join|work|develop|development|advance|advancement|progress|progression|promotion|travel),
    (great|exciting|fantastic|unique|rare|this) opportunity, life balance,
    (share|stock|employee|home) ownership, conflict of interest, conflicts of interest,
    (commercially|highly|very) sensitive, sensitive (data|information|documents|personal),
    innovative (company|team|start|startup|business|environment|organisation|organization|products|technology),
    (training|annual|learning|travel) budget, resilient (systems|infrastructure)
    """)

  /// Those who are served, by the names that different trades have for them.
  private static let served = """
    customer|customers|client|clients|user|users|patient|patients|guest|guests|member|members|\
    student|students|tenant|tenants|resident|residents|visitor|visitors|passenger|passengers
    """

  static let byDimension: [String: Phrases] = [
    "listening": Phrases(
      """
      listen, listens, listening, listening skills, active listener, active listening,
      understand* (their|our|the) _, understand* (\(served)), understanding of (\(served)|their),
      (\(served)) (needs|requirements|problems|pain|concerns|feedback), needs of (\(served)),
      assess* (their|the|his|her) needs, pain points,
      ask the right questions, asking the right questions, clarify*, gather* requirements,
      requirements gathering, discovery, needs analysis, needs assessment, diagnos*, empath*,
      voice of the (\(served)), act on feedback, feedback from (\(served)), user research,
      customer research,
      consultative, get to the root, root cause*
      """),
    "difficult-situations": Phrases(
      """
      difficult (customers|clients|conversations|situations|people|guests|calls),
      challenging (customers|clients|conversations|situations|behaviour|behavior), complaint*,
      escalat*, de escalat*, deescalat*, conflict*, angry, upset, irate, distressed,
      vulnerable (customers|people|clients|adults), under pressure, stay* calm, remain* calm,
      calm and _, calmly, composure, patience, patient (and|with|listener|manner|approach),
      (be|being|calm|kind|friendly|are|remain|stay) patient, diffus*, defus*, tact, tactful, diplomacy,
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
