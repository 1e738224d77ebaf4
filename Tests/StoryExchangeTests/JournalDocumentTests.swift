import StoryExchange
import StoryModel
import Testing

@Suite struct `A journal document` {
  static func document(seed: UInt64) -> JournalDocument {
    var numbers = SeededNumbers(seed: seed)
    var document = JournalDocument(stories: (1...5).map { numbers.story(id: $0) })
    document.dimensions = [
      Dimension(
        slug: "leadership", name: "n" + numbers.text(), summary: numbers.text(),
        exampleQuestions: [numbers.text(), numbers.text()],
        signals: [Signal(slug: "led", dimension: "leadership", summary: numbers.text())])
    ]
    for story in document.stories {
      for state in Evidence.State.allCases {
        document.evidence.append(
          StoryEvidence(
            story: story.uid,
            evidence: Evidence(
              signal: "composure", field: .action, passage: numbers.text(), state: state)))
      }
      for standing in Claim.Standing.allCases + [nil] {
        document.claims.append(
          StoryClaim(
            story: story.uid,
            claim: Claim(field: .result, text: "9" + numbers.text(), standing: standing)))
      }
      document.tellings.append(
        StoryTelling(
          story: story.uid, interview: 3, question: numbers.text(), landed: 4, note: numbers.text())
      )
    }
    document.interviews = [
      Interview(id: 3, organisation: numbers.text(), date: try? PartialDate(parsing: "2026-01")),
      Interview(
        id: 4, organisation: "", role: numbers.text(), round: numbers.text(),
        interviewer: numbers.text()),
    ]
    for origin in Question.Origin.allCases {
      document.questions.append(
        Question(
          text: "q" + numbers.text(), dimension: origin == .own ? "leadership" : nil,
          signals: ["led"], origin: origin))
    }
    document.silencedRules = [
      SilencedRule(rule: "old"), SilencedRule(rule: "vague", story: document.stories[0].uid),
    ]
    return document
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `comes back with all that belongs to its stories`(seed: UInt64) throws {
    let document = Self.document(seed: seed)
    let options = ReadingOptions(knownDimensions: ["listening", "balancing", "x1-y2"])
    for layout in [JSONText.Layout.compact, .pretty] {
      let bytes = document.bytes(layout)
      let read = try StoryJSON.read(bytes, options: options)
      #expect(read == document)
      #expect(read.bytes(layout) == bytes)
    }
  }

  static let broken: [(part: String, complaint: String)] = [
    (
      #""evidence":[{"story":"b"}]"#, #"line 1, key "story": the document has no story of this uid"#
    ),
    (
      #""evidence":[{"story":"a","signal":"s","field":"f","state":"denied"}]"#,
      #"line 1, key "field": it is one of"#
    ),
    (
      #""claims":[{"story":"a","field":"result","text":"9","standing":"sure"}]"#,
      #"line 1, key "standing": it is one of"#
    ),
    (#""claims":[{"story":"a","field":"result"}]"#, #"line 1, key "text": a claim needs it"#),
    (
      #""tellings":[{"story":"a","interview":9}]"#,
      #"line 1, key "interview": the document has no such interview"#
    ),
    (#""interviews":[{"id":1},{"id":1}]"#, #"line 1, key "interviews": two have the same id"#),
    (
      #""interviews":[{"id":1}],"tellings":[{"story":"a","interview":1,"landed":6}]"#,
      #"line 1, key "landed": it is 1 to 5"#
    ),
    (#""dimensions":[{"slug":"No"}]"#, #"line 1, key "slug": the name of a dimension has"#),
    (
      #""questions":[{"text":"q","origin":"own","dimension":"nowhere"}]"#,
      #"line 1, key "dimension": there is no dimension"#
    ),
    (
      #""questions":[{"text":"q","origin":"own","mood":1}]"#,
      #"line 1, key "mood": a question has no such key"#
    ),
    (#""silenced_rules":[{"story":"a"}]"#, #"line 1, key "rule": a silenced rule needs it"#),
    (#""claims":7"#, #"line 1, key "claims": it should be an array, not a number"#),
  ]

  @Test(arguments: broken)
  func `is refused when its parts do not fit together`(part: String, expected: String) {
    let text = #"{"version":1,"stories":[{"uid":"a","title":"t"}],"# + part + "}"
    let options = ReadingOptions(knownDimensions: [])
    #expect(
      complaint { _ = try StoryJSON.read(Array(text.utf8), options: options) }.hasPrefix(expected))
  }

  @Test func `brings back a story that was emptied`() throws {
    let document = JournalDocument(stories: [Story(uid: "a", action: "x"), Story(uid: "b")])
    #expect(try StoryJSON.read(document.bytes()) == document)
  }

  @Test func `may bring a dimension that its stories have`() throws {
    let text =
      #"{"stories":[{"title":"t","dimensions":["mine"]}],"dimensions":[{"slug":"mine","name":"M"}]}"#
    let read = try StoryJSON.read(Array(text.utf8), options: .init(knownDimensions: []))
    #expect(read.stories.first?.dimensions == ["mine"])
  }
}

@Suite struct `A jrnl export` {
  @Test func `becomes drafts`() throws {
    let text = #"""
      {"tags":{"@work":1},"entries":[
        {"date":"2024-03-18","time":"09:30","title":"Bakery called.","body":"\nThey were upset.\n",
         "tags":["@work","@work"],"starred":true},
        {"date":"2024-03-19","time":"10:00","title":"Only a title","body":"","tags":[],"starred":false,
         "creator":"someone"}]}
      """#
    let stories = try StoryJSON.read(Array(text.utf8)).stories
    #expect(
      stories == [
        Story(
          uid: "", title: "Bakery called.", date: try PartialDate(parsing: "2024-03-18"),
          situation: "They were upset.", tags: ["work", "starred"]),
        Story(uid: "", title: "Only a title", date: try PartialDate(parsing: "2024-03-19")),
      ])
  }

  @Test func `is refused with the entry that is wrong`() {
    let text = #"{"entries":[{"title":"a"},{"title":"b","date":"18.3.2024"}]}"#
    #expect(
      complaint { _ = try StoryJSON.read(Array(text.utf8)) }
        == "line 1, story 2: a date is written 2024, 2024-03 or 2024-03-18")
  }
}
