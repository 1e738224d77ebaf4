/// The part of a Markdown file below its front matter, taken apart at its headings.
struct MarkdownBody {
  /// A heading with the lines below it.
  struct Section {
    let heading: String
    let line: Int
    var lines: [String] = []
  }

  /// What stands above the first heading, apart from blank lines.
  private(set) var preface: [(line: Int, text: String)] = []

  /// The sections in the order of the file.
  private(set) var sections: [Section] = []

  /// Takes the body apart; `firstLine` is the number of its first line in the file.
  init(_ lines: ArraySlice<Substring>, firstLine: Int) throws(ExchangeError) {
    var openedComment: Int?
    for (offset, raw) in lines.enumerated() {
      let number = firstLine + offset
      let (text, isWhole) = Self.withoutComments(raw, line: number, opened: &openedComment)
      // A line that held nothing but a comment vanishes with it.
      if !isWhole, text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      if MarkdownText.isHeading(text.unicodeScalars) {
        sections.append(
          Section(heading: text.dropFirst(2).trimmingBlanks(), line: number))
      } else if sections.isEmpty {
        if !text.trimmingBlanks().isEmpty { preface.append((line: number, text: text)) }
      } else {
        sections[sections.count - 1].lines.append(text)
      }
    }
    if let openedComment {
      throw ExchangeError(
        .syntax, line: openedComment, reason: "the comment that begins here is not closed with -->")
    }
  }

  /// A line without what stands in comments, and whether it had none.
  private static func withoutComments(_ line: Substring, line number: Int, opened: inout Int?)
    -> (text: String, isWhole: Bool)
  {
    guard opened != nil || line.utf8.contains(UInt8(ascii: "<")) else {
      return (String(line), true)
    }
    var kept = ""
    var isWhole = opened == nil
    var rest = line
    while true {
      if opened != nil {
        guard let end = rest.halves(around: "-->") else { return (kept, isWhole) }
        rest = end.after
        opened = nil
      }
      guard let start = rest.halves(around: "<!--") else { return (kept + rest, isWhole) }
      isWhole = false
      kept += start.before
      rest = start.after
      opened = number
    }
  }
}

extension MarkdownBody.Section {
  /// The text of the section, without the blank lines that set it off.
  var text: String {
    let isBlank: (String) -> Bool = { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    var content = lines.drop(while: isBlank)
    while let last = content.last, isBlank(last) { content.removeLast() }
    return MarkdownText.unescape(content.joined(separator: "\n"))
  }
}

extension Substring {
  /// What stands before and after a mark; compared by bytes, so that an accent behind the mark does
  /// not hide it.
  fileprivate func halves(around mark: String) -> (before: Substring, after: Substring)? {
    let count = mark.utf8.count
    var index = utf8.startIndex
    while let start = utf8[index...].firstIndex(of: mark.utf8.first ?? 0) {
      if utf8[start...].starts(with: mark.utf8) {
        return (self[..<start], self[utf8.index(start, offsetBy: count)...])
      }
      index = utf8.index(after: start)
    }
    return nil
  }
}
