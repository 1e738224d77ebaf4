import StoryCoverage
import StoryModel
import Testing

@Suite struct `A review of the parts` {
  @Test func `has nothing to say about a good story`() {
    #expect(ReviewSample.remarks(ReviewSample.good) == [])
  }

  @Test(arguments: [
    (StoryField.situation, ReviewRule.missingPart), (.task, .missingPart), (.action, .missingPart),
    (.result, .missingPart), (.customerFeeling, .customerAbsent), (.motivation, .noMotive),
    (.customerResponse, .customerAbsent), (.reflection, .noReflection),
  ])
  func `says of an empty part once what is missing, and where`(
    field: StoryField, rule: ReviewRule
  ) throws {
    var story = ReviewSample.good
    // The feeling stands nowhere else, and nothing in the ending is a response.
    story.result = "The door of the club was open at seven, and the children walked in."
    try story.set(field, to: " \n")
    let remarks = ReviewSample.remarks(story)
    #expect(remarks.map(\.rule) == [rule])
    #expect(remarks.map(\.field) == [field])
    #expect(remarks.allSatisfy { !$0.advice.isEmpty && $0.passage.isEmpty })
  }

  @Test func `does not miss a part that stands in another`() throws {
    var story = ReviewSample.good
    story.customerFeeling = ""
    story.situation += " She sounded close to panic."
    story.motivation = ""
    story.task += " I stayed because I knew what it is to stand there alone."
    story.reflection = ""
    story.result += " She thanked me. Looking back, I should have asked for her number first."
    story.customerResponse = ""
    #expect(ReviewSample.rules(story) == [])
  }

  @Test func `does not ask for the task of a short note`() {
    let note = Story(
      uid: "n", situation: "A man could not open the gate.",
      action: "I walked over and lifted it for him, then oiled the hinge.",
      result: "It opens.", status: .ready)
    #expect(!ReviewSample.remarks(note).contains { $0.field == .task })
  }

  @Test(arguments: [
    (StoryField.action, "Helped her search."), (.result, "Found them."), (.situation, "Angry man."),
    (.motivation, "Felt right."), (.reflection, "Nothing."),
  ])
  func `calls a part of a few words a stub`(field: StoryField, text: String) throws {
    let remarks = try ReviewSample.remarks(ReviewSample.with(field, text))
    #expect(
      remarks.contains {
        $0.rule == .stubPart && $0.field == field && $0.passage.contains(text.dropLast())
      })
  }

  @Test(arguments: [
    (StoryField.customerFeeling, "Frightened and ashamed."), (.customerResponse, "She cried."),
    (.result, "The door was open again."),
  ])
  func `lets a few telling words stand`(field: StoryField, text: String) throws {
    #expect(try !ReviewSample.rules(ReviewSample.with(field, text)).contains(.stubPart))
  }

  @Test func `minds a set-up of more than two fifths`() throws {
    let long = Array(repeating: "The hall has a stage and a green door.", count: 14)
    let remarks = try ReviewSample.remarks(
      ReviewSample.with(.situation, long.joined(separator: " ")))
    #expect(remarks.map(\.rule) == [.longSetup])
    #expect(remarks.first?.field == .situation)
    let fair = try ReviewSample.with(.situation, long.prefix(7).joined(separator: " "))
    #expect(ReviewSample.rules(fair) == [])
  }

  @Test func `minds an action told in one breath`() throws {
    let story = try ReviewSample.with(.action, "I asked her what had happened and put it right.")
    #expect(ReviewSample.rules(story).contains(.thinAction))
  }

  @Test func `times the telling, and minds what is too long or too short`() throws {
    let review = ReviewSample.reviewer.review(CoverageStory(story: ReviewSample.good))
    #expect(review.parts.map(\.field) == StoryField.parts)
    let words = review.parts.reduce(0) { $0 + $1.words }
    #expect(review.spokenSeconds == (words * 60 + 70) / 140)
    let slow = Reviewer(today: Sample.today, wordsPerMinute: 70)
    #expect(slow.seconds(for: 70) == 60)

    let step = Array(repeating: "I asked her once more and wrote it down.", count: 30)
    let long = try ReviewSample.with(.action, step.joined(separator: " "))
    #expect(ReviewSample.rules(long) == [.tooLong])
    var short = ReviewSample.good
    short.action = "I rang her, asked which children came first, and read the list back to her."
    short.task = ""
    short.situation = "Her club had lost its rota the evening before a school holiday began."
    #expect(ReviewSample.rules(short).contains(.tooShort))
  }

  @Test func `calls a story old after five years, and none without a date`() throws {
    #expect(try ReviewSample.rules(ReviewSample.with(.date, "2021-10")) == [.old])
    #expect(try ReviewSample.rules(ReviewSample.with(.date, "2021-11")) == [])
    #expect(try ReviewSample.rules(ReviewSample.with(.date, "2021")) == [])
    #expect(try ReviewSample.rules(ReviewSample.with(.date, "")) == [])
  }

  @Test func `counts what has no spaces by its characters`() throws {
    let story = try ReviewSample.with(.result, "翌朝七時にクラブは開いた。彼女は眠れたと書いてきた。")
    #expect(!ReviewSample.rules(story).contains(.stubPart))
    #expect(try ReviewSample.rules(ReviewSample.with(.result, "よかった。")).contains(.stubPart))
    let told = ReviewSample.told(String(repeating: "お客様の話を最後まで聞いた。", count: 30))
    #expect(ReviewSample.reviewer.review(CoverageStory(story: told)).spokenSeconds == 90)
  }

  @Test func `asks a short concrete note for all that it lacks`() {
    let note = Story(
      uid: "n", situation: "Forecast was dry. I packed a crate for the hike: socks, a tarp, cocoa.",
      action: "I thought through day two of a child with wet feet who will not say so.",
      result: "It poured. 14 kids, none went home.", dimensions: ["anticipating"], status: .ready)
    #expect(
      ReviewSample.rules(note) == [
        .customerAbsent, .noMotive, .noReflection, .tooShort, .unmarkedClaim,
      ])
  }

  @Test func `asks of a line jotted down only what happened`() {
    let remarks = ReviewSample.remarks(
      Story(
        uid: "n", situation: "Baker asked for a promise about the night screen.", status: .draft))
    #expect(remarks.map(\.rule) == [.missingPart, .missingPart, .tooShort])
    #expect(remarks.map(\.field) == [.action, .result, nil])
  }
}
