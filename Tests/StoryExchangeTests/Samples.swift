import FoundationEssentials
import StoryExchange
import StoryModel

/// Numbers from a seed, the same on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts that break careless writers and readers, alone and in pieces.
let hostileTexts: [String] = [
  "", " ", "\n", "\r", "\r\n", "\t", "\u{0}", "a\u{0}b", " lead", "trail ", "trail\t", "\n\nlead",
  "trail\n\n", "a\rb", "a\r\nb", "a  \nb", "a \n \n b", "\u{FEFF}mark", "a\u{2028}b\u{2029}c",
  "e\u{301} é", "👩‍👩‍👧‍👦 👍🏽", "שלום עולם", "\u{202E}turned\u{202C}", "\u{85}\u{9B}31m", "\u{1B}[31mred",
  "\u{7F}", "\"quoted\"", "'single'", "back\\slash", "\\n", "\\", "\\\\", "a\\", "---",
  "---\ntitle: x\n---",
  "...", "# One", "## Situation", "## Anything", "##", "##\tTask", "\\## Task", "&#35;# Task",
  "text\n## Result\nmore", "<!-- hidden -->", "<!--", "-->", "a <!-- b --> c", "&#60;", "&#x3c;!--",
  "&amp;", "&#", "&#;", "&#10;", "&", "=1+1", "+49 30 1234", "-5", "@cmd", "'=x", "''=x", "'",
  "\t=x",
  "\r=x", "\n=x", "a;b", "a,b", "a; b\\; c", "null", "true", "~", "2024", "1e3", "0x1F", "- item",
  "? key", "key: value", "key:", "[list]", "{map}", "*alias", "&anchor", "!tag", "%directive",
  "`tick",
  "|", ">", "a # comment", "#tag", "{\"json\":true}", "</script>", "'; DROP TABLE story;--", "𝒳𝒴",
  "\u{10FFFF}", "ａ＝１", "sep=;",
]

extension SeededNumbers {
  /// A hostile text, or a few of them run together.
  mutating func text() -> String {
    var text = ""
    for _ in 0...Int.random(in: 0...3, using: &self) {
      text += hostileTexts.randomElement(using: &self) ?? ""
      text += ["", "", " ", "\n", "\n\n", "x"].randomElement(using: &self) ?? ""
    }
    return text
  }

  /// A story in which everything is hostile that may be.
  mutating func story(id: Int?) -> Story {
    var story = Story(id: id, uid: "s-\(next())")
    for field in StoryField.allCases where field != .date { try? story.set(field, to: text()) }
    if story.isBlank(.title) { story.title = "t" + story.title }
    let dates = ["", "2024", "2024-03", "2024-02-29", "1900-01-01", "2199-12-31"]
    try? story.set(.date, to: dates.randomElement(using: &self) ?? "")
    story.dimensions = Array(
      ["listening", "balancing", "leadership", "x1-y2"].shuffled(using: &self)
        .prefix(Int.random(in: 0...4, using: &self)))
    for _ in 0..<Int.random(in: 0...3, using: &self) {
      let tag = text()
      if !tag.isEmpty, !tag.contains(where: \.isNewline) { story.tags.append(tag) }
    }
    story.status = StoryStatus.allCases.randomElement(using: &self) ?? .draft
    if Bool.random(using: &self) {
      story.createdAt = Date(
        timeIntervalSince1970: Double(Int.random(in: -4_000_000_000...9_000_000_000, using: &self)))
      story.updatedAt = Date(
        timeIntervalSince1970: Double(Int.random(in: 0...2_000_000_000, using: &self)))
    }
    return story
  }
}

extension String {
  /// The text without what ends lines, as tags are.
  var oneLine: String { filter { !$0.isNewline } }
}

extension Story {
  /// Everything as bytes: `==` takes é for e with an accent, which a round trip must not.
  var exactly: [[UInt8]] {
    let texts =
      [uid, id.map(String.init) ?? "-", status.rawValue] + StoryField.allCases.map { text(of: $0) }
      + ["d"] + dimensions + ["t"] + tags
      + [createdAt, updatedAt].map { $0.map { String($0.timeIntervalSince1970) } ?? "-" }
    return texts.map { Array($0.utf8) }
  }
}

/// What reading throws, as the user would see it; empty when nothing is thrown.
func complaint(_ body: () throws -> Void) -> String {
  do {
    try body()
    return ""
  } catch {
    return "\(error)"
  }
}

extension Redactor {
  init(namesIn stories: [Story], interviews: [Interview] = []) {
    self.init(names: stories.flatMap(Name.all) + interviews.flatMap(Name.all))
  }
}
