import StoryCoverage
import StoryModel
import Testing

/// Sentences in many hands' ways of saying the same, set into a story with nothing to remark.
@Suite struct `A review of single sentences` {
  /// Sentences that blame the customer.
  static let blame = [
    "Honestly, she had only herself to blame, since she never reads what we send her.",
    "He was one of those people who complain about everything.",
    "The customer had obviously pressed the wrong button and would not admit it.",
    "She made a huge drama out of a small thing.",
    "Some customers simply cannot be pleased, and he was one of them.",
    "He was very demanding and kept changing his mind for no reason.",
    "It turned out that she had not followed the steps, as usual.",
    "He treated us like dirt and had no idea what he was talking about.",
    "The old man could not use a computer and expected us to do everything for him.",
    "She was in the wrong but would not see it.",
    "They were too stingy to pay for the proper service and then they complained.",
    "The woman was simply too lazy to look it up herself.",
    "He caused the whole mess and then acted as if it were ours.",
    "It was a classic case of a customer who thinks he is king.",
    "To be fair, any normal person would have understood the form.",
    "She was stubborn and insisted on her version although I had explained it three times.",
    "The client changed the brief every day because he did not know what he wanted.",
    "He exaggerated the problem to get a refund.",
    "People like that will always find something to complain about.",
    "The guest was drunk with power and enjoyed making us run.",
    "If he had told us earlier, none of this would have happened.",
    "She was not the brightest, so I had to repeat everything.",
    "She was a nightmare of a customer.",
    "He is the kind of man who always knows better.",
    "The customer had forgotten to pay and blamed it on our website.",
    "It was really her problem and not ours.",
    "He was very unpleasant and did not let me finish a sentence.",
    "They were unreasonable and demanded a full refund without a receipt.",
    "A very difficult client with completely unrealistic expectations came to us.",
    "She didn't read the contract and then complained about the fees.",
  ]

  /// Sentences in which it is hard and nobody is blamed.
  static let hardScenes = [
    "She had been waiting for two hours, and nobody had told her why.",
    "He swore at me and threw the form on the desk.",
    "She had pressed the wrong button, which anybody would have on that screen.",
    "He asked for the manager at once.",
    "She said that we were useless, and that day we were.",
    "It was a demanding job and a hard week for all.",
    "He complained about the noise, and he was right.",
    "He had told us twice, and twice we had lost the note.",
    "She repeated it three times, because nobody had written it down.",
    "The client changed the brief, since his own boss had changed his mind.",
    "He was loud, and his hands shook.",
    "They had been promised a refund that we never sent.",
    "She asked why nobody could look it up.",
  ]

  /// Actions that end with somebody else.
  static let handOffs = [
    """
    I explained that I could not help her with this and passed her details to second \
    level. They took over the case and I moved on to the next call.
    """,
    """
    I noted everything down and forwarded it to the responsible department. My colleague \
    then called her and sorted it out.
    """,
    """
    Since this was above my pay grade, I got my manager, and he talked to her and offered \
    her a refund.
    """,
    "I told her that it was a matter for the insurance and gave her the number to call.",
    "I raised it with the product team and waited for them to fix it.",
    """
    I put her on hold, described the case to a senior colleague and he handled the rest of \
    the conversation.
    """,
    "I advised her to contact the manufacturer, as we are only the seller.",
    """
    I apologised and said somebody would get back to her. I filled in the form for the \
    technicians, who repaired it two days later.
    """,
    "As I was new, I let my team leader take the call and listened in.",
    "The complaint went to our legal team, and they wrote to her.",
    """
    I told her I would have to check with my supervisor. My supervisor then approved the \
    exchange and explained it to her.
    """,
    "I connected her with the billing people because it was an accounting question.",
    "I suggested that she try the other branch and printed the directions.",
    "I told her that I was not allowed to decide this and passed the matter to my supervisor.",
    "I escalated the ticket to the second line and informed her that they would be in touch.",
    "I transferred the call to my manager, who calmed her down and found a solution.",
    "My colleague from the technical team took over because he knew the system better.",
    "I referred her to the complaints department.",
    "I wrote down her details and gave them to the person responsible.",
    """
    So I got my shift manager and she dealt with it. I went on with the next customer. It \
    shows that I can ask for help.
    """,
  ]

  /// Actions in which others have a part and the teller goes on.
  static let ownDeeds = [
    """
    I asked a colleague to watch the desk while I rang her. I put the week together again, \
    I read it to her, and I stayed until she had printed it.
    """,
    """
    My manager told me to send the form. I rang her instead, asked which children came \
    first, and I wrote the list while she spoke.
    """,
    """
    I escalated it to the developers at once, but I did not leave her with that: I rang \
    her every half hour, I wrote the list by hand, and I drove it over.
    """,
    """
    My supervisor said no. I went to her again with the figures, I showed her what the \
    woman would lose, and I came back with a yes.
    """,
    """
    I built it from cardboard and got my manager to use it for a week. I hung the bell where \
    she could reach it.
    """,
    """
    I wrote the legal part myself and took it round the shops. I read it to three of those who \
    had asked, and changed what made them frown.
    """,
    """
    I left a note for the morning shift, set my own alarm for six, and rang the woman at \
    seven to hear it from her. I told her who would stand at the door.
    """,
  ]

  /// Results that leave open how it ended.
  static let openEnds = [
    "I sent her the new rota by mail. I do not know how the morning went.",
    "I assume that it worked, because she did not write again.",
    "The case was handed over to the day shift, and I did not hear the end of it.",
    "I gave her the number of the hotline and hoped for the best.",
    "She wanted to think about it and get back to us, but that was the last we heard.",
    "I restored the week and closed the case.",
    "She said she would try it at home, and I have not heard from her since.",
    "I mailed her the steps, and I take it that she managed.",
    "I do not remember how it ended in the end.",
    "We promised to look into it. My contract ended that month.",
    "He took the leaflet and left.",
    "I believe it was fixed at some point.",
    "I replied to her mail and marked the case as solved.",
    "The repair was ordered; I do not know if it was ever done.",
    "After that I did not hear from her again.",
    "I hope that she found what she needed.",
  ]

  /// Reasons that say nothing about the customer.
  static let weakMotives = [
    "I wanted to show my boss that I can handle such cases.",
    "We are measured on how fast we answer.",
    "It is simply what one does in this job.",
    "I wanted to do a good job.",
    "Because our guidelines say that every mail must be answered on the same day.",
    "I am a helpful person by nature.",
    "I hoped that it would be good for my appraisal.",
    "We could not afford to lose the account.",
    "My manager was watching that day.",
    "I get a commission for each renewal.",
    "It is what we are paid for.",
    "The company values service, and so do I.",
    "I did not want a bad review.",
    "I just wanted to get it over with.",
    "It was good for our rating.",
    "As a professional I always give my best.",
    "Because it is the policy of our house to answer the same day.",
    "My supervisor expects it of us.",
  ]

  /// Reasons that see somebody.
  static let motives = [
    "Nobody should stand in front of a locked door with six children.",
    "It could have been my sister's club.",
    "You could hear in her voice that it was the third bad week.",
  ]

  @Test(arguments: blame)
  func `blame the customer`(sentence: String) throws {
    let story = try ReviewSample.with(.situation, ReviewSample.good.situation + " " + sentence)
    #expect(ReviewSample.rules(story).contains(.customerBlamed))
  }

  @Test(arguments: hardScenes)
  func `blame nobody`(sentence: String) throws {
    let story = try ReviewSample.with(.situation, ReviewSample.good.situation + " " + sentence)
    #expect(!ReviewSample.rules(story).contains(.customerBlamed))
  }

  @Test(arguments: handOffs)
  func `hand the matter off`(action: String) throws {
    #expect(try ReviewSample.rules(ReviewSample.with(.action, action)).contains(.handedOff))
  }

  @Test(arguments: ownDeeds)
  func `keep the matter`(action: String) throws {
    #expect(try !ReviewSample.rules(ReviewSample.with(.action, action)).contains(.handedOff))
  }

  @Test(arguments: openEnds)
  func `leave the end open`(result: String) throws {
    var story = try ReviewSample.with(.result, result)
    story.customerResponse = ""
    #expect(ReviewSample.rules(story).contains(.loopOpen))
  }

  @Test(arguments: weakMotives)
  func `give a reason without the customer`(motive: String) throws {
    #expect(try ReviewSample.rules(ReviewSample.with(.motivation, motive)).contains(.weakMotive))
  }

  @Test(arguments: motives)
  func `give a reason that sees somebody`(motive: String) throws {
    #expect(try !ReviewSample.rules(ReviewSample.with(.motivation, motive)).contains(.weakMotive))
  }
}
