public import StoryModel

/// Takes out of stories what says who they are about.
///
/// Customers, organisations and interviewers become `Customer A`, `Organisation B`, `Person C`;
/// addresses and numbers become `[email 1]`, `[phone 1]`, `[link 1]`, `[number 1]`. The same thing
/// has the same alias throughout. Names have theirs from the order of the stories that the redactor
/// begins with, so that a story shown alone has the aliases it has among all; addresses and numbers
/// have theirs in the order of first appearance.
///
/// Names are those in the fields for them, in whatever story; they are replaced wherever they occur
/// as whole words, in any case, the longest first. Of a customer with two or three capitalised
/// names each name alone is replaced too, and of an organisation the name without its legal form.
/// A name of up to three letters is replaced only as it is written, since `IT` is not `it`.
///
/// This finds what it was told of and what has a known form. A name that stands only in a text is
/// not found, and a story can give a customer away without naming anybody: what is shared still
/// wants reading.
public struct Redactor: Sendable {
  /// What sort of thing is replaced.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// A customer's name.
    case customer
    /// An organisation's name.
    case organisation
    /// An interviewer's name.
    case person
    /// An e-mail address.
    case email
    /// A telephone number.
    case phone
    /// A web address.
    case link
    /// A number of an account, card, order or the like.
    case number
  }

  /// Something that was replaced.
  public struct Replacement: Sendable, Hashable {
    /// What it is.
    public var kind: Kind

    /// What stands in its place.
    public var alias: String

    /// What it was, as first met: private, and not for what is shared.
    public var original: String

    /// How often it was replaced.
    public var count: Int
  }

  /// What was replaced so far, in the order of first appearance.
  public private(set) var replacements: [Replacement] = []

  private var positions: [Identity: Int] = [:]
  private var aliases: [Identity: String] = [:]
  private var numbers: [Kind: Int] = [:]
  private let names: RedactionNames

  private struct Identity: Hashable {
    let kind: Kind
    let folded: String
  }

  /// A name that is to be known.
  public struct Name: Sendable, Hashable {
    let text: String
    let kind: Kind

    /// The names that the fields of a story hold.
    public static func all(in story: Story) -> [Name] {
      [
        Name(text: story.customer, kind: .customer),
        Name(text: story.organisation, kind: .organisation),
      ]
    }

    /// The names that the fields of an interview hold.
    public static func all(in interview: Interview) -> [Name] {
      [
        Name(text: interview.organisation, kind: .organisation),
        Name(text: interview.interviewer, kind: .person),
      ]
    }
  }

  /// Begins with names.
  ///
  /// - Parameter names: All that are to be known, also from stories that are not redacted, in the
  ///   order of the stories and then of the interviews.
  public init(names: [Name]) {
    var known = RedactionNames()
    for name in names { known.add(name.text, name.kind) }
    self.names = known
    for name in names {
      guard let folded = RedactionNames.identity(of: name.text, name.kind) else { continue }
      _ = alias(for: Identity(kind: known.kind(of: folded) ?? name.kind, folded: folded))
    }
  }

  /// Whether what is replaced now is counted; not where a story is shown a second time.
  public var isCounting = true

  /// How many things of each kind were replaced, and how often in all; kinds without any are left
  /// out.
  public var counts: [(kind: Kind, things: Int, times: Int)] {
    Kind.allCases.compactMap { kind in
      let ofKind = replacements.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return nil }
      return (kind: kind, things: ofKind.count, times: ofKind.reduce(0) { $0 + $1.count })
    }
  }

  /// A text with everything replaced that is known.
  public mutating func redact(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let finds = names.finds(in: scalars, beside: ContactScanner(scalars).finds())
    guard !finds.isEmpty else { return text }
    // A string by a string: adding to its scalars would make room for no more than these, and copy all
    // that is there for each find.
    var redacted = ""
    var end = 0
    for find in finds {
      redacted += String(scalars: scalars[end..<find.range.lowerBound])
      let original = String(scalars: scalars[find.range])
      redacted += alias(find.kind, folded: find.folded, original: original)
      end = find.range.upperBound
    }
    return redacted + String(scalars: scalars[end...])
  }

  /// A story with everything replaced: fields, parts and tags.
  ///
  /// Its `uid`, number and times stay.
  public mutating func redact(_ story: Story) -> Story {
    var redacted = story
    // Named fields first, so that aliases follow the stories rather than their wording.
    redacted.customer = name(story.customer, .customer)
    redacted.organisation = name(story.organisation, .organisation)
    redacted.title = redact(story.title)
    redacted.role = redact(story.role)
    redacted.situation = redact(story.situation)
    redacted.task = redact(story.task)
    redacted.action = redact(story.action)
    redacted.result = redact(story.result)
    redacted.customerFeeling = redact(story.customerFeeling)
    redacted.motivation = redact(story.motivation)
    redacted.customerResponse = redact(story.customerResponse)
    redacted.reflection = redact(story.reflection)
    redacted.tags = story.tags.map { redact($0) }
    return redacted
  }

  /// A document with everything replaced, in the stories and beside them.
  public mutating func redact(_ document: JournalDocument) -> JournalDocument {
    var redacted = document
    redacted.stories = document.stories.map { redact($0) }
    for index in redacted.evidence.indices {
      redacted.evidence[index].evidence.passage = redact(document.evidence[index].evidence.passage)
    }
    for index in redacted.claims.indices {
      redacted.claims[index].claim.text = redact(document.claims[index].claim.text)
    }
    for index in redacted.interviews.indices {
      let interview = document.interviews[index]
      redacted.interviews[index].organisation = name(interview.organisation, .organisation)
      redacted.interviews[index].interviewer = name(interview.interviewer, .person)
      redacted.interviews[index].role = redact(interview.role)
      redacted.interviews[index].round = redact(interview.round)
    }
    for index in redacted.tellings.indices {
      redacted.tellings[index].question = redact(document.tellings[index].question)
      redacted.tellings[index].note = redact(document.tellings[index].note)
    }
    for index in redacted.questions.indices {
      redacted.questions[index].text = redact(document.questions[index].text)
    }
    for index in redacted.dimensions.indices {
      let dimension = document.dimensions[index]
      redacted.dimensions[index].name = redact(dimension.name)
      redacted.dimensions[index].summary = redact(dimension.summary)
      redacted.dimensions[index].exampleQuestions = dimension.exampleQuestions.map { redact($0) }
    }
    return redacted
  }

  /// The content of a field that holds a name: replaced as a whole, unless it names nobody.
  private mutating func name(_ text: String, _ kind: Kind) -> String {
    guard let folded = RedactionNames.identity(of: text, kind) else { return text }
    let known = names.kind(of: folded) ?? kind
    return alias(known, folded: folded, original: text)
  }

  private mutating func alias(_ kind: Kind, folded: String, original: String) -> String {
    let identity = Identity(kind: kind, folded: folded)
    if let position = positions[identity] {
      replacements[position].count += isCounting ? 1 : 0
      return replacements[position].alias
    }
    let alias = alias(for: identity)
    positions[identity] = replacements.count
    replacements.append(
      Replacement(kind: kind, alias: alias, original: original, count: isCounting ? 1 : 0))
    return alias
  }

  private mutating func alias(for identity: Identity) -> String {
    if let known = aliases[identity] { return known }
    let number = numbers[identity.kind, default: 0] + 1
    numbers[identity.kind] = number
    let alias =
      switch identity.kind {
      case .customer: "Customer " + Self.letters(number)
      case .organisation: "Organisation " + Self.letters(number)
      case .person: "Person " + Self.letters(number)
      case .email, .phone, .link, .number: "[\(identity.kind.rawValue) \(number)]"
      }
    aliases[identity] = alias
    return alias
  }

  /// The number as letters, as spreadsheets count columns: A to Z, AA, AB.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(Character(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// Something to be replaced in a text.
struct RedactionFind {
  let range: Range<Int>
  let kind: Redactor.Kind
  /// What makes two finds the same thing.
  let folded: String
}

extension String {
  /// The text of scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    self = ""
    unicodeScalars.append(contentsOf: scalars)
  }
}
