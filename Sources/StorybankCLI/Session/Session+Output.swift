import StoryExchange
import StoryModel
import Terminal

extension Session {
  /// Prints a JSON document on a line of its own.
  func print(_ document: JSONText) throws {
    try console.write(document.text() + "\n")
  }

  /// Prints long text through the pager where there is a terminal to page on.
  func page(_ text: String) throws {
    try flush()
    try Pager.show(text, on: console, environment: environment)
  }

  /// Prose whose first line stands behind a mark of so many columns, with a line end.
  func hanging(_ text: String, indent: Int) -> String {
    String(Wrapping.wrap(text, width: textWidth, indent: indent).dropFirst(indent)) + "\n"
  }

  /// A passage as evidence: what it says, and the signal that it shows.
  func quotation(_ evidence: Evidence, indent: Int) -> String {
    quotation(evidence.passage, shows: evidence.signal, indent: indent)
  }

  /// A passage in quotation marks with what it shows behind it, wrapped.
  func quotation(_ passage: String, shows signals: String, indent: Int) -> String {
    let words = Escaping.escaped(passage, allowingNewlines: false)
    return Wrapping.wrap("“\(words)” (\(signals))", width: textWidth, indent: indent)
  }

  /// The colours of standard output.
  var style: Style { console.outputStyle }

  /// The colours of standard error, where questions and remarks go.
  var errorStyle: Style { console.errorStyle }

  /// How wide prose is set: the terminal's width, and not wider than reads well.
  var textWidth: Int { min(console.width, 100) }
}
