import FoundationEssentials
import StoryModel

/// Puts a story together from what a file says, and refuses what a story cannot hold.
///
/// All formats go through here, so that each of them refuses the same things in the same words.
struct StoryBuilder {
  let options: ReadingOptions
  private(set) var story = Story(uid: "")
  private var status: StoryStatus?

  init(options: ReadingOptions) { self.options = options }

  mutating func set(_ key: StoryKey, to text: String) throws(Refusal) {
    guard text.utf8.count <= options.sizeLimit else {
      throw Refusal("it is larger than \(options.sizeLimit) bytes", kind: .limit)
    }
    if let field = key.field {
      do {
        try story.set(field, to: text)
      } catch {
        throw Refusal(error.description)
      }
      return
    }
    switch key {
    case .uid: story.uid = try Self.uid(text)
    case .id: story.id = try Self.id(text)
    case .status: status = try Self.status(text)
    case .createdAt: story.createdAt = try Self.time(text)
    case .updatedAt: story.updatedAt = try Self.time(text)
    default: throw Refusal("it takes a list", kind: .wrongType)
    }
  }

  mutating func set(id: Int) throws(Refusal) {
    guard id >= 1 else { throw Refusal("the number of a story is 1 or more") }
    story.id = id
  }

  mutating func set(_ key: StoryKey, to list: [String]) throws(Refusal) {
    switch key {
    case .dimensions:
      for slug in list { try Self.check(slug: slug, known: options.knownDimensions) }
      guard Set(list).count == list.count else { throw Refusal("a dimension is named twice") }
      story.dimensions = list
    case .tags:
      guard list.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isNewline) }) else {
        throw Refusal("a tag is one line and not empty")
      }
      story.tags = list
    default: throw Refusal("it takes one text, not a list", kind: .wrongType)
    }
  }

  /// The story, when there is enough of it; with the status that it has by itself where the file
  /// says none, so that whole stories from elsewhere count as much as those that were written here.
  func finished() throws(Refusal) -> Story {
    guard options.takesStoriesWithoutWords || !story.isBlank(.title) || !story.isBlank(.situation)
    else {
      throw Refusal("a story needs a title or a situation")
    }
    var story = story
    story.status = status ?? story.naturalStatus
    return story
  }

  static func check(slug: String, known: Set<String>?) throws(Refusal) {
    let isWellFormed =
      !slug.isEmpty
      && slug.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "-")
        }
      }
    guard isWellFormed else {
      throw Refusal("the name of a dimension has lower-case letters, digits and hyphens only")
    }
    guard known?.contains(slug) ?? true else {
      throw Refusal("there is no dimension \"\(slug)\"")
    }
  }

  /// An empty uid means that the journal is to make one.
  private static func uid(_ text: String) throws(Refusal) -> String {
    guard text.utf8.count <= 64, text.utf8.allSatisfy(isAllowedInUID) else {
      throw Refusal("a uid has 1 to 64 letters, digits, dots, underscores and hyphens")
    }
    return text
  }

  private static func isAllowedInUID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  }

  private static func id(_ text: String) throws(Refusal) -> Int? {
    if text.isEmpty { return nil }
    guard let number = Int(text), number >= 1, String(number) == text else {
      throw Refusal("the number of a story is 1 or more")
    }
    return number
  }

  private static func status(_ text: String) throws(Refusal) -> StoryStatus? {
    if text.isEmpty { return nil }
    guard let status = StoryStatus(rawValue: text) else {
      let words = StoryStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal("the status is one of \(words)")
    }
    return status
  }

  private static func time(_ text: String) throws(Refusal) -> Date? {
    if text.isEmpty { return nil }
    guard let date = Timestamp.date(from: text) else {
      throw Refusal("a time is written 2026-11-23T04:08:00Z")
    }
    return date
  }
}
