import StoryCoverage
import StoryModel
import Testing

@Suite struct `The claims of a story` {
  private func found(_ text: String, in field: StoryField = .action) throws -> [String] {
    var story = Story(uid: "a")
    try story.set(field, to: text)
    return Claims.find(in: story).map(\.text)
  }

  @Test(arguments: [
    ("Calls fell by 58 per cent in three months.", ["58 per cent", "three months"]),
    ("Missed deliveries went from 9 to 5 per cent.", ["from 9 to 5 per cent"]),
    ("It serves some 2,300 homes a week.", ["2,300 homes a week"]),
    ("The loop cost £21,000 instead of £94,000.", ["£21,000", "£94,000"]),
    ("We paid 1,860 pounds, 70% of it at once.", ["1,860 pounds", "70%"]),
    ("One in six calls asked the same.", ["One in six calls asked"]),
    ("Twenty-three of twenty-four were right.", ["Twenty-three of twenty-four"]),
    ("Twelve people waited for half an hour.", ["Twelve people waited", "half an hour"]),
    ("About a third of them left, two thirds stayed.", ["a third", "two thirds stayed"]),
    ("He drove forty-one miles.", ["forty-one miles"]),
    ("A hundred and thirty signed.", ["A hundred and thirty signed"]),
    ("Three hundred and twenty parcels came.", ["Three hundred and twenty parcels"]),
    ("We won 8.4 million over three years.", ["8.4 million", "three years"]),
    ("Ratings rose from 3.1 to 4.4.", ["from 3.1 to 4.4"]),
    ("It cost $5 and €7.", ["$5", "€7"]),
    ("A dozen guests came.", ["A dozen guests"]),
    ("Five out of six liked it.", ["Five out of six liked"]),
  ])
  func `are found with the words they belong to`(text: String, claims: [String]) throws {
    #expect(try found(text) == claims)
  }

  @Test(arguments: [
    "It was in 2019, and again in March 2021.", "She came on 18 March and on the 3rd of May.",
    "We met at 8:35, at 9.45 and at half past four.",
    "I rang by ten past six, at nine that evening.",
    "One of them said one more thing.", "She sat at table nine on page 6 of the list.",
    "Her number was 07700 900123 or +44 20 7946 0958.", "He is eight years old, a boy aged 9.",
    "That was our first try, the second and the third time.",
    "I called about ticket #12 on day two.",
    "We open at six in the morning and at 7 pm.", "It was the autumn term, half term in fact.",
    "Nobody was there on Friday the 13th.", "It took a quarter, or half way, I forget.",
    "The G7 and the Q2 plan, 24/7.", "Between 9.15 and 10.45 callers gave up.",
  ])
  func `are not dates, times, ages, labels or telephone numbers`(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test func `count small numbers of things in the outcome only`() throws {
    #expect(try found("They sent us three other hotels.", in: .result) == ["three other hotels"])
    #expect(try found("I asked three other hotels.", in: .action) == [])
    #expect(try found("I waited three hours.", in: .action) == ["three hours"])
  }

  @Test func `keep what the user said of them as long as the words stay`() throws {
    var story = Story(uid: "a", result: "Calls fell by 58 per cent. Then by 58 per cent again.")
    let first = Claims.find(in: story)
    #expect(first.map(\.text) == ["58 per cent"])
    #expect(first.map(\.standing) == [nil])
    let marked = [Claim(field: .result, text: "58 per cent", standing: .measured)]
    story.result = "In a year, calls fell by 58 per cent."
    #expect(Claims.find(in: story, marked: marked).map(\.standing) == [.measured])
    story.result = "Calls fell by 60 per cent."
    #expect(Claims.find(in: story, marked: marked).map(\.standing) == [nil])
    story.action = "58 per cent"
    story.result = ""
    #expect(Claims.find(in: story, marked: marked).map(\.standing) == [nil])
  }

  @Test func `are not looked for in a table of numbers, however long`() throws {
    // To look at the whole row of numbers for each of them would take minutes.
    #expect(try found(String(repeating: "12 ", count: 200_000)) == [])
    #expect(try found("12 34 567 " + String(repeating: "and ", count: 9)) == [])
  }

  @Test func `come in the order in which the story is told`() {
    let story = Story(
      uid: "a", situation: "12 calls.", action: "I read 40 mails.", result: "8% left.",
      customerResponse: "5 stars.")
    #expect(
      Claims.find(in: story).map(\.field) == [.situation, .action, .result, .customerResponse])
  }
}
