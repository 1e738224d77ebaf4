import StoryExchange
import StoryModel
import Testing

@Suite struct `Redaction` {
  static func redactor(customers: [String] = [], organisations: [String] = []) -> Redactor {
    Redactor(
      namesIn: customers.map { Story(uid: "c", customer: $0) }
        + organisations.map { Story(uid: "o", organisation: $0) })
  }

  @Test func `gives one alias to one name, by first appearance`() {
    let first = Story(
      uid: "a", title: "Keller's double charge", organisation: "Northwind Ltd",
      customer: "Maria Keller",
      situation: "MARIA KELLER wrote to NORTHWIND. Old Bakery had, too.",
      tags: ["keller", "Northwind ltd"])
    let second = Story(
      uid: "b", organisation: "northwind", customer: "Old Bakery",
      action: "I called the old  bakery, not Maria.")
    var redactor = Redactor(namesIn: [first, second])
    let one = redactor.redact(first)
    #expect(one.customer == "Customer A")
    #expect(one.organisation == "Organisation A")
    #expect(one.title == "Customer A's double charge")
    #expect(one.situation == "Customer A wrote to Organisation A. Customer B had, too.")
    #expect(one.tags == ["keller", "Organisation A"])
    let two = redactor.redact(second)
    #expect(two.customer == "Customer B")
    #expect(two.organisation == "Organisation A")
    #expect(two.action == "I called the Customer B, not Customer A.")
    #expect(redactor.replacements.map(\.alias) == ["Customer A", "Organisation A", "Customer B"])
    #expect(redactor.replacements.map(\.count) == [4, 4, 3])
    #expect(redactor.replacements.first?.original == "Maria Keller")
    #expect(
      redactor.counts.map { "\($0.kind) \($0.things) \($0.times)" } == [
        "customer 2 7", "organisation 1 4",
      ])
  }

  static let names: [(names: [String], text: String, redacted: String)] = [
    (["Ann"], "Annie and Ann, ann.", "Annie and Customer A, ann."),
    (["Al Gore", "Al Gore Senior"], "al gore senior, al gore", "Customer B, Customer A"),
    (["O'Neil & Sons"], "At O’Neil & Sons' shop", "At Customer A' shop"),
    (["Müller"], "MU\u{308}LLER, müller, Müllerei", "Customer A, Customer A, Müllerei"),
    (["田中"], "昨日田中さんが来た", "昨日Customer Aさんが来た"),
    (
      ["customer", "the client", " ", "N/A"], "The customer and the client n/a",
      "The customer and the client n/a"
    ),
    (["Mr Dr Weber"], "Mr Smith met weber and Weber", "Mr Smith met weber and Customer A"),
    (["x"], "x = X", "Customer A = X"),
    (["C++"], "We use C++ and C", "We use Customer A++ and Customer A"),
    (["North West"], "north\nwest; north; west", "Customer A; north; west"),
  ]

  @Test(arguments: names)
  func `finds names as whole words`(names: [String], text: String, expected: String) {
    var redactor = Self.redactor(customers: names)
    #expect(redactor.redact(text) == expected)
  }

  @Test(arguments: [
    ("IT said it", "Organisation A said it"),
    ("ACME GmbH & acme", "Organisation B & Organisation B"),
    ("acme.", "Organisation B."), ("pacme", "pacme"),
  ])
  func `knows organisations with and without their legal form`(text: String, expected: String) {
    var redactor = Self.redactor(organisations: ["IT", "Acme GmbH"])
    _ = redactor.redact(Story(uid: "", organisation: "IT"))
    _ = redactor.redact(Story(uid: "", organisation: "Acme"))
    #expect(redactor.redact(text) == expected)
  }

  @Test(arguments: [
    ("Write to jo.o'neil+x@mail.example.org.", "Write to [email 1]."),
    ("<A@B.DE>, a@b.de, c@d.de", "<[email 1]>, [email 1], [email 2]"),
    ("müller@straße.de", "[email 1]"), ("@home @work.", "@home @work."), ("a@b", "a@b"),
    ("(see https://example.com/a?b=c#d).", "(see [link 1])."),
    ("HTTP://x.y/ and www.x.org!", "[link 1] and [link 2]!"),
    ("northwind.com/help, Node.js, e.g. this", "[link 1], Node.js, e.g. this"),
    ("ftp://x", "[link 1]"), ("a://", "a://"), ("mailto:a@b.de", "mailto:[email 1]"),
  ])
  func `finds addresses`(text: String, expected: String) {
    var redactor = Self.redactor()
    #expect(redactor.redact(text) == expected)
  }

  @Test(arguments: [
    ("Call +49 30 123456-78 or +493012345678.", "Call [phone 1] or [phone 1]."),
    ("(555) 123-4567", "[phone 1]"), ("555-123-4567, 555-0199", "[phone 1], [phone 2]"),
    ("030/1234567", "[phone 1]"), ("1-800-555-0199", "[phone 1]"), ("0049 30 1234567", "[phone 1]"),
    (
      "account 48213, order #9921, ticket: 1001",
      "account [number 1], order #[number 2], ticket: [number 3]"
    ),
    ("card 4111 1111 1111 1111", "card [number 1]"), ("12345678", "[number 1]"),
    ("INV-20394 and inv-20394", "[number 1] and inv-20394"),
    ("DE89 3704 0044 0532 0130 00.", "[number 1]."),
    ("0192f2f6-0c00-7000-8000-000000010001", "[number 1]"), ("123-45-6789", "[number 1]"),
  ])
  func `finds numbers that lead to somebody`(text: String, expected: String) {
    var redactor = Self.redactor()
    #expect(redactor.redact(text) == expected)
  }

  @Test(arguments: [
    "from 2019 to 2024, 2019-2023, 2024-03-18, 18.3.2024, 3/18/24, 03/2024",
    "saved 1,200,000 dollars, 1.200.000 euros, 1 200 000 francs, $250000, €12000000, 40000000 €",
    "98.5%, 0.1234567, 3.14, 150000 rows, 12 of 4000, 24/7, 9-5, 10:30-11:45, 1st, 20th, 5x, 10000km",
    "ISO-27001, GDPR, B2B, Q3 2024, version 10.4.1, 100000x, 3-4 days, 2 x 3 x 4",
  ])
  func `leaves dates, amounts and counts alone`(text: String) {
    var redactor = Self.redactor()
    #expect(redactor.redact(text) == text)
    #expect(redactor.replacements.isEmpty)
  }

  @Test func `covers what belongs to the stories`() {
    var document = JournalDocument(stories: [Story(uid: "s", title: "t", customer: "Zed Corp")])
    document.evidence = [
      StoryEvidence(
        story: "s",
        evidence: Evidence(signal: "x", field: .action, passage: "zed corp", state: .confirmed))
    ]
    document.claims = [StoryClaim(story: "s", claim: Claim(field: .result, text: "Zed Corp 5"))]
    document.interviews = [
      Interview(id: 1, organisation: "Hooli", role: "at Hooli", interviewer: "Gavin Belson")
    ]
    document.tellings = [
      StoryTelling(story: "s", interview: 1, question: "Zed Corp?", note: "Gavin nodded")
    ]
    document.questions = [Question(text: "Why Hooli?", dimension: nil, origin: .own)]
    var redactor = Redactor(namesIn: document.stories, interviews: document.interviews)
    let text = String(decoding: redactor.redact(document).bytes(), as: UTF8.self).lowercased()
    for name in ["zed", "hooli", "gavin", "belson"] { #expect(!text.contains(name)) }
    #expect(text.contains("\"person a nodded\""))
  }

  @Test func `counts past the alphabet`() {
    let stories = (1...30).map { Story(uid: "\($0)", customer: "Kunde \($0)") }
    var redactor = Redactor(namesIn: stories)
    let aliases = stories.map { redactor.redact($0).customer }
    #expect(aliases.first == "Customer A")
    #expect(aliases[25] == "Customer Z")
    #expect(aliases.suffix(4) == ["Customer AA", "Customer AB", "Customer AC", "Customer AD"])
    #expect(redactor.redact("kunde 30, kunde 3, kunde 300") == "Customer AD, Customer C, kunde 300")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `leaves no known name in any text`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var stories = (1...10).map { numbers.story(id: $0) }
    for index in stories.indices {
      stories[index].customer = "Zaphod \(index)"
      stories[index].action += " zaphod \(index)\n" + numbers.text()
      stories[index].result = numbers.text() + " mail@zaphod\(index).com"
    }
    var redactor = Redactor(namesIn: stories)
    let redacted = stories.map { redactor.redact($0) }
    for story in redacted {
      for field in StoryField.allCases {
        #expect(!story.text(of: field).lowercased().contains("zaphod"))
      }
    }
  }

  @Test(arguments: ["a.", "1 ", "a-", "w.", "@a", "://", "1-", "x@", "Kunde ", "DE11 1 "])
  func `takes a long row of anything in its stride`(piece: String) {
    let redactor = Redactor(
      namesIn: (1...3000).map { Story(uid: "\($0)", customer: "Kunde \($0)") })
    let growth = growth { size in
      var redactor = redactor
      return redactor.redact(String(repeating: piece, count: size))
    }
    #expect(growth < 10)
  }
}
