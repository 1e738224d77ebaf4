/// The block between two lines of `---` at the start of a Markdown file.
///
/// Read is the part of YAML that our own files and Obsidian's properties use: one key a line with a
/// value on it, lists in brackets or with an item on each line below, comments on lines of their
/// own. Anything else is refused rather than guessed at.
struct FrontMatter {
  /// A key with what belongs to it.
  struct Entry {
    let key: String
    let line: Int
    let value: String
    /// The lines below it: the items of a list.
    var items: [(line: Int, text: String)] = []
  }

  /// The entries in the order of the file.
  private(set) var entries: [Entry] = []

  /// The index of the first line after it.
  private(set) var bodyStart = 0

  init(_ lines: [Substring]) throws(ExchangeError) {
    guard let first = lines.first, first.trimmingBlanks() == "---", !first.hasPrefix(" ") else {
      return
    }
    for (index, line) in lines.enumerated().dropFirst() {
      let trimmed = line.trimmingBlanks()
      if trimmed == "---" || trimmed == "..." {
        bodyStart = index + 1
        return
      }
      try read(line, trimmed, number: index + 1)
    }
    throw ExchangeError(.syntax, line: 1, reason: "the front matter has no closing line ---")
  }

  // By bytes: an accent that follows a mark is one character with it, and would hide it.
  private mutating func read(_ line: Substring, _ trimmed: String, number: Int)
    throws(ExchangeError)
  {
    if trimmed.isEmpty || trimmed.utf8.first == UInt8(ascii: "#") { return }
    if line.utf8.first.map(Self.isBlank) == true || trimmed == "-"
      || trimmed.utf8.starts(with: "- ".utf8)
    {
      guard let last = entries.indices.last else {
        throw ExchangeError(.syntax, line: number, reason: "a key should be here")
      }
      entries[last].items.append((line: number, text: trimmed))
      return
    }
    guard let colon = trimmed.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw ExchangeError(.syntax, line: number, reason: "a line here is written key: value")
    }
    let value = trimmed[trimmed.utf8.index(after: colon)...]
    let key = trimmed[..<colon].filter { $0 != "\"" && $0 != "'" }.trimmingBlanks()
    guard value.utf8.first.map(Self.isBlank) ?? true else {
      throw ExchangeError(.syntax, line: number, key: key, reason: "a space follows the colon")
    }
    guard !entries.contains(where: { $0.key == key }) else {
      throw ExchangeError(.syntax, line: number, key: key, reason: "it is given twice")
    }
    entries.append(Entry(key: key, line: number, value: value.trimmingBlanks()))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension FrontMatter.Entry {
  /// The value of a key that takes one text.
  func text() throws(ExchangeError) -> String {
    let text = try placed(line: line, key: key) { () throws(Refusal) in
      try FrontMatterScalar.read(value)
    }
    if let below = items.first {
      throw ExchangeError(
        .wrongType, line: below.line, key: key, reason: "it takes one text on its own line")
    }
    return text
  }

  /// The value of a key that takes a list.
  func list() throws(ExchangeError) -> [String] {
    var list = try placed(line: line, key: key) { () throws(Refusal) in
      try FrontMatterScalar.readList(value)
    }
    for item in items {
      guard list.isEmpty || value.isEmpty || value.hasPrefix("#"), item.text.hasPrefix("-") else {
        throw ExchangeError(
          .syntax, line: item.line, key: key, reason: "an item of a list is written - item")
      }
      let text = try placed(line: item.line, key: key) { () throws(Refusal) in
        try FrontMatterScalar.read(item.text.dropFirst().trimmingBlanks())
      }
      if !text.isEmpty { list.append(text) }
    }
    return list
  }
}
