/// A line that is being typed, with the lines that came before it.
struct EditedLine: Equatable {
  /// What a key led to.
  enum Outcome: Equatable {
    case goesOn
    case isDone
    /// Ctrl-D on an empty line.
    case inputEnded
    case isInterrupted
    case isSuspended
    case wantsClearScreen
  }

  private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  private(set) var cursor = 0
  private let history: [String]
  /// Where in the history the line is; behind its end for the line itself.
  private var place: Int
  /// The line as it was before it was left for the history.
  private var draft: [Character] = []

  /// - Parameters:
  ///   - text: What the line begins with, the cursor behind it.
  ///   - history: Earlier lines, the oldest first.
  init(_ text: String = "", history: [String] = []) {
    self.history = history
    place = history.count
    insert(text)
  }

  var text: String { String(characters) }

  mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .enter: return .isDone
    case .interrupt: return .isInterrupted
    case .suspend: return .isSuspended
    case .clearScreen: return .wantsClearScreen
    case .endOfInput:
      if characters.isEmpty { return .inputEnded }
      remove(cursor..<min(cursor + 1, characters.count))
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(cursor + 1, characters.count))
    case .deleteWord: remove(wordStart..<cursor)
    case .deleteToEnd: remove(cursor..<characters.count)
    case .deleteToStart: remove(0..<cursor)
    case .up: recall(place - 1)
    case .down: recall(place + 1)
    case .other: break
    }
    return .goesOn
  }

  private mutating func insert(_ text: String) {
    // Line ends of any kind become one, and no control character reaches the terminal.
    let clean = text.replacing("\r\n", with: "\n").unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "\n", "\r": "\n"
      case "\t": " "
      case _ where scalar.properties.generalCategory == .control: "\u{FFFD}"
      default: Character(scalar)
      }
    }
    // Put together again, so that an accent typed by itself joins its letter.
    let before =
      String(characters[..<cursor])
      + String(String.UnicodeScalarView(clean.flatMap(\.unicodeScalars)))
    let after = characters[cursor...]
    characters = Array(before)
    cursor = characters.count
    characters += after
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }

  private mutating func recall(_ wanted: Int) {
    guard wanted >= 0, wanted <= history.count, wanted != place else { return }
    if place == history.count { draft = characters }
    place = wanted
    characters = wanted == history.count ? draft : Array(history[wanted])
    cursor = characters.count
  }
}
