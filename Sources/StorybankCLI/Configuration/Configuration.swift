import StoryCoverage
import TOMLKit
import Terminal

/// What the person set for good, in the file; flags and the environment come before it.
struct Configuration: Equatable {
  /// A key of the file.
  enum Key: String, CaseIterable {
    case journal
    case editor
    case pager
    case color
    case freshnessMonths = "freshness_months"
    case wordsPerMinute = "words_per_minute"
    case silencedRules = "silenced_rules"

    /// What it is for, for help.
    var summary: String {
      switch self {
      case .journal: "the journal file"
      case .editor: "the editor that `add --editor` and `edit` open"
      case .pager: "what long output goes through; `cat` for none"
      case .color: "auto, always or never"
      case .freshnessMonths: "the age in months from which a story counts as old (60)"
      case .wordsPerMinute: "how fast you speak (140)"
      case .silencedRules: "rules of `review` to say nothing of"
      }
    }
  }

  var journal: String?
  var editor: String?
  var pager: String?
  var color: ColorChoice?
  var freshnessMonths = 60
  var wordsPerMinute = 140
  var silencedRules: Set<ReviewRule> = []

  init() {}

  /// Reads the text of a file; an error says what is wrong with it and where.
  init(parsing text: String) throws(Invalid) {
    // The library takes a text up to its first NUL, and would not see the rest.
    if let end = text.utf8.firstIndex(of: 0) {
      let line = text.utf8[..<end].count { $0 == 0x0A } + 1
      throw Invalid(description: "There is a NUL in line \(line).")
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw Invalid(description: "\(error.description) (\(error.source.begin.debugDescription))")
    } catch {
      throw Invalid(description: "\(error)")
    }
    for name in table.keys.sorted() {
      guard let key = Key(rawValue: name) else {
        let near = NearestWord.meant(by: name, among: Key.allCases.map(\.rawValue))
        throw Invalid(
          description:
            "There is no key `\(Escaping.escaped(name))`\(Self.place(of: name, in: text))."
            + (near.map { " Did you mean `\($0)`?" } ?? ""))
      }
      guard let value = table[name] else { continue }
      do {
        try set(key, to: value)
      } catch {
        throw Invalid(
          description: "`\(name)`\(Self.place(of: name, in: text)) \(error.description)",
          reason: "`\(name)` \(error.description)")
      }
    }
  }

  /// What is wrong with a configuration.
  struct Invalid: Error {
    /// A sentence or more, with the place.
    let description: String
    /// The same without the place, where it is the value of a key.
    var reason: String?
  }

  private mutating func set(
    _ key: Key, to value: any TOMLValueConvertible
  ) throws(Invalid) {
    switch key {
    case .journal:
      let path = try Self.text(value)
      // From another folder it would be another journal.
      guard path.hasPrefix("/") || path.hasPrefix("~/") else {
        throw Invalid(description: "takes a whole path, from `/` or from `~/`.")
      }
      journal = path
    case .editor: editor = try Self.text(value)
    case .pager: pager = try Self.text(value)
    case .color:
      guard let choice = ColorChoice(rawValue: try Self.text(value)) else {
        throw Invalid(description: "takes auto, always or never.")
      }
      color = choice
    case .freshnessMonths: freshnessMonths = try Self.number(value, in: 1...1200)
    case .wordsPerMinute: wordsPerMinute = try Self.number(value, in: 40...400)
    case .silencedRules:
      guard let list = value.tomlValue.array else {
        throw Invalid(description: "takes a list, such as [\"old\", \"vague\"].")
      }
      silencedRules = Set(try list.map { item throws(Invalid) in try Self.rule(item) })
    }
  }

  private static func text(_ value: any TOMLValueConvertible) throws(Invalid) -> String {
    guard let text = value.tomlValue.string, !text.isEmpty else {
      throw Invalid(description: "takes a text in quotes.")
    }
    return text
  }

  private static func number(
    _ value: any TOMLValueConvertible, in range: ClosedRange<Int>
  ) throws(Invalid) -> Int {
    guard let number = value.tomlValue.int, range.contains(number) else {
      throw Invalid(
        description: "takes a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  private static func rule(_ value: any TOMLValueConvertible) throws(Invalid) -> ReviewRule {
    let name = value.tomlValue.string ?? ""
    guard let rule = ReviewRule(rawValue: name) else {
      let near = NearestWord.nearest(to: name, among: ReviewRule.allCases.map(\.rawValue))
      throw Invalid(
        description: "names no rule with `\(Escaping.escaped(name))`"
          + (near.map { "; did you mean `\($0)`?" } ?? "."))
    }
    return rule
  }

  /// ` in line 3`, where a line begins with the key.
  private static func place(of name: String, in text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.drop { " \t\"'[".contains($0) }.hasPrefix(name) }
    return line.map { " in line \($0 + 1)" } ?? ""
  }

  /// The value of a key as a person would type it; `nil` where it has none of its own.
  func value(of key: Key) -> String? {
    switch key {
    case .journal: journal
    case .editor: editor
    case .pager: pager
    case .color: color?.rawValue
    case .freshnessMonths: String(freshnessMonths)
    case .wordsPerMinute: String(wordsPerMinute)
    case .silencedRules:
      silencedRules.isEmpty ? nil : silencedRules.map(\.rawValue).sorted().joined(separator: ",")
    }
  }

  /// The environment, with what the file says where the environment is silent.
  func completing(_ environment: [String: String]) -> [String: String] {
    var environment = environment
    func fill(_ name: String, with value: String?, unless others: [String] = []) {
      let isSet = ([name] + others).contains { !(environment[$0] ?? "").isEmpty }
      if let value, !isSet { environment[name] = value }
    }
    fill("STORYBANK_JOURNAL", with: journal.map { Self.expanded($0, environment) })
    fill("EDITOR", with: editor, unless: ["VISUAL"])
    // An empty pager is a choice too: none.
    if environment["PAGER"] == nil { fill("STORYBANK_PAGER", with: pager) }
    return environment
  }

  /// `~/x` as the shell would have it, which does not see what stands in a file.
  private static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}
