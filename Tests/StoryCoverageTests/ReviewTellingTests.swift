import StoryCoverage
import StoryModel
import Testing

@Suite struct `A review of the telling` {
  @Test(arguments: [
    "We looked at the rota together and we found the fault. We rang her and we put it right, and then we wrote down what had gone wrong so that the next team would see it.",
    "I helped a little. We rang the woman, we rebuilt the week from the mails and we read it back to her, and at the end we sent it to her phone.",
    "Our team analysed the customer journey and we aligned on the next steps. I took part in the workshops with the stakeholders and the results were collected in one place.",
  ])
  func `hears "we" where "I" should act`(action: String) throws {
    #expect(try ReviewSample.rules(ReviewSample.with(.action, action)).contains(.weOverI))
  }

  @Test(arguments: [
    "I rang her and asked what she needed. I told my team, and we rebuilt the week together while I stayed on the line with her. I read it back to her and sent it to her phone.",
    "I said, \"We lost your week, we are sorry, and we will put it back.\" Then I asked which children came first, wrote the list from her mails and read it to her before I hung up.",
    "Rang her. Asked which children came first. Put the week together from old mails, read it back, and sent our list to her phone in large letters before the evening was over.",
  ])
  func `lets "we" stand beside "I", in quotation marks, and as ours`(action: String) throws {
    #expect(try !ReviewSample.rules(ReviewSample.with(.action, action)).contains(.weOverI))
  }

  @Test(arguments: [
    "It was a success and satisfaction improved significantly.",
    "The issue was resolved to everybody's satisfaction.",
    "In the end the customer was very happy with the service.",
    "The relationship improved and we got positive feedback.",
    "All of the projects were delivered on time.",
    "The situation was de-escalated and things worked out fine.",
  ])
  func `misses an outcome in general words`(result: String) throws {
    var story = try ReviewSample.with(.result, result)
    story.customerResponse = ""
    let remarks = ReviewSample.remarks(story)
    #expect(
      remarks.contains { $0.rule == .noOutcome && $0.field == .result && !$0.passage.isEmpty })
  }

  @Test(arguments: [
    "Calls about it fell by 58 per cent in three months.",
    "She stayed with us and sent her sister.",
    "He came through the front door in his own chair.",
    "The club opened at seven, and nobody stood outside.",
    "Wrong deliveries went down from eleven a month to two.",
    "She said, \"Now I can live.\"",
  ])
  func `takes a number, a deed or a word for an outcome`(result: String) throws {
    #expect(try !ReviewSample.rules(ReviewSample.with(.result, result)).contains(.noOutcome))
  }

  @Test(arguments: [
    "I always go the extra mile for my customers. I stayed late on several occasions and made sure that everything was done to a high standard. I have a passion for customer service.",
    "I used active listening and open questions in a professional manner. I showed empathy, made sure that they felt heard and valued, and we found a solution that worked for everyone involved.",
    "I usually stay calm in such situations. I communicated with all the stakeholders, managed their expectations proactively, and handled various issues efficiently until the customer was satisfied.",
  ])
  func `hears words that could stand in anybody's story`(action: String) throws {
    var story = try ReviewSample.with(.action, action)
    story.situation = "We had a customer with some issues and the situation was difficult."
    let remarks = ReviewSample.remarks(story)
    #expect(remarks.contains { $0.rule == .vague && !$0.passage.isEmpty })
  }

  @Test func `hears them in a story told in one paragraph, and misses its end`() {
    let rules = ReviewSample.rules(
      ReviewSample.told(
        """
        Going above and beyond is something that I do every single day, it's just how I am. I \
        consistently exceeded customer expectations and got a lot of positive feedback. There was \
        one client who needed something urgently and I did everything that I could to make it \
        happen. They were really happy with it and satisfied with the service.
        """))
    #expect(rules.contains(.vague))
    #expect(rules.contains(.noOutcome))
    #expect(rules.contains(.weakMotive))
    #expect(rules.contains(.noReflection))
  }

  @Test func `lets one such word stand in a concrete story`() throws {
    let action = ReviewSample.good.action + " I went the extra mile and stayed until nine."
    #expect(try !ReviewSample.rules(ReviewSample.with(.action, action)).contains(.vague))
  }

  @Test(arguments: [
    "It was his own fault, because he had not read the instructions.",
    "She was extremely rude and completely unreasonable.",
    "He would not listen, whatever I said.",
    "He was the rudest client I have worked with.",
    "They should have read the contract before they signed it.",
    "The customer didn't understand the simplest things.",
    "She was being difficult on purpose and wanted something for nothing.",
  ])
  func `hears blame`(sentence: String) throws {
    let story = try ReviewSample.with(.situation, ReviewSample.good.situation + " " + sentence)
    let remarks = ReviewSample.remarks(story)
    #expect(remarks.contains { $0.rule == .customerBlamed && $0.passage == sentence })
  }

  @Test(arguments: [
    "My most difficult customer was a woman who was terrified of losing her club.",
    "He said, \"This is your own fault,\" and I understood why.",
    "She was not rude; she was afraid.",
    "She wasn't being difficult for the sake of it.",
    "I had not understood her the first time.",
    "It was my fault, and I told her so.",
  ])
  func `hears no blame in a hard scene`(sentence: String) throws {
    let story = try ReviewSample.with(.situation, ReviewSample.good.situation + " " + sentence)
    #expect(!ReviewSample.rules(story).contains(.customerBlamed))
  }

  @Test(arguments: [
    "I told her that I would pass it on, and escalated it to my manager, who took over from there.",
    "I opened a ticket for the technical team and told her to call back in the morning.",
    "I asked my supervisor to speak to her, since it was not my department.",
    "I listened for a while, then I transferred her to the other department and they dealt with it.",
  ])
  func `hears a matter handed off`(action: String) throws {
    #expect(try ReviewSample.rules(ReviewSample.with(.action, action)).contains(.handedOff))
  }

  @Test(arguments: [
    "I escalated it to the developers, and I stayed on the line with her. I rang them again at eight, I put the list together by hand meanwhile, and I called her when it was back.",
    "I passed the bowl to her and handed her the pen. I asked who came first, and I wrote each name down as she said it, until the week was whole again on one sheet of paper.",
  ])
  func `hears no hand-off where the person goes on acting`(action: String) throws {
    #expect(try !ReviewSample.rules(ReviewSample.with(.action, action)).contains(.handedOff))
  }

  @Test func `hears that the end stays open`() throws {
    let open = try ReviewSample.with(
      .result, "I sent the list. I never heard whether it helped her.")
    let remarks = ReviewSample.remarks(open)
    #expect(
      remarks.first { $0.rule == .loopOpen }?.passage == "I never heard whether it helped her.")
    var closed = ReviewSample.good
    closed.result = "I sent her the link and closed the ticket that evening."
    closed.action =
      "I looked at her case, found the week that had gone, and put it back from the old mails. I tested it twice in the other browser and wrote down what I had changed in it."
    closed.customerResponse = ""
    #expect(ReviewSample.rules(closed).contains(.loopOpen))
    #expect(!ReviewSample.rules(closed).contains(.customerAbsent))
    closed.action += " I rang her the next morning."
    #expect(!ReviewSample.rules(closed).contains(.loopOpen))
  }

  @Test func `hears no open end where not knowing is part of the story`() throws {
    let action = ReviewSample.good.action + " I told her that I do not know whether it will hold."
    #expect(try !ReviewSample.rules(ReviewSample.with(.action, action)).contains(.loopOpen))
  }
}
