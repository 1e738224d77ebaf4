import Terminal
import Testing

@Suite struct `Colour` {
  @Test(arguments: [
    (Style.Choice.auto, true, [:], true),
    (.auto, false, [:], false),
    (.auto, true, ["NO_COLOR": "1"], false),
    (.auto, true, ["NO_COLOR": ""], true),
    (.auto, true, ["TERM": "dumb"], false),
    (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, [:], false),
  ])
  func `is there on a terminal unless someone says otherwise`(
    choice: Style.Choice, isTerminal: Bool, environment: [String: String], isColoured: Bool
  ) {
    let style = Style(choice, isTerminal: isTerminal, environment: environment)
    #expect(style.isColoured == isColoured)
    #expect(style.apply(.bad, to: "x") == (isColoured ? "\u{1B}[31mx\u{1B}[0m" : "x"))
  }
}
