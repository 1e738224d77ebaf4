import StoryCoverage
import Testing

@testable import StorybankCLI

@Suite struct `A configuration` {
  @Test func `holds what the file says, and the usual values for the rest`() throws {
    let configuration = try Configuration(
      parsing: """
        # mine
        editor = "code --wait"
        color = 'never'
        words_per_minute = 120
        silenced_rules = ["old", "vague"]
        """)
    #expect(configuration.editor == "code --wait")
    #expect(configuration.color == .never)
    #expect(configuration.wordsPerMinute == 120)
    #expect(configuration.freshnessMonths == 60)
    #expect(configuration.silencedRules == [.old, .vague])
    #expect(configuration.journal == nil)
  }

  @Test(arguments: [
    ("editr = \"vi\"", "There is no key `editr` in line 1. Did you mean `editor`?"),
    ("\n[editor]\nx = 1", "`editor` in line 2 takes a text in quotes."),
    ("words_per_minute = \"fast\"", "takes a whole number from 40 to 400"),
    ("words_per_minute = 5", "takes a whole number"), ("color = \"red\"", "auto, always or never"),
    ("silenced_rules = \"old\"", "takes a list"),
    ("silenced_rules = [\"odl\"]", "did you mean `old`"),
    ("editor = ", "line 1"), ("editor = \"a\"\neditor = \"b\"", "line 2"), ("\u{0}", "line 1"),
  ])
  func `that is wrong is refused with the place`(text: String, message: String) {
    let error = #expect(throws: Configuration.Invalid.self) { try Configuration(parsing: text) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func `fills in only what the environment leaves open`() throws {
    let configuration = try Configuration(
      parsing: "journal = \"~/mine.db\"\neditor = \"vi\"\npager = \"more\"")
    let open = configuration.completing(["HOME": "/home/me"])
    #expect(open["STORYBANK_JOURNAL"] == "/home/me/mine.db")
    #expect(open["EDITOR"] == "vi")
    #expect(open["STORYBANK_PAGER"] == "more")
    let set = ["STORYBANK_JOURNAL": "/x.db", "VISUAL": "nano", "PAGER": ""]
    #expect(configuration.completing(set) == set)
  }
}
