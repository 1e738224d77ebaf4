/// Finds addresses and numbers in a text by their form.
///
/// Where a form could be either, what a story needs is spared: years, dates, amounts and counts with
/// their thousands set apart stay, since a result without its number is no result.
struct ContactScanner {
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// What was found, in the order of the text, without overlap.
  func finds() -> [RedactionFind] {
    var finds: [RedactionFind] = []
    var index = 0
    while index < scalars.count {
      let lowerBound = finds.last?.range.upperBound ?? 0
      guard let find = find(at: index, notBefore: lowerBound) else {
        index += 1
        continue
      }
      finds.append(find)
      index = find.range.upperBound
    }
    return finds
  }

  private func find(at index: Int, notBefore lowerBound: Int) -> RedactionFind? {
    switch scalars[index] {
    case "@": return email(around: index, notBefore: lowerBound)
    case ":": return link(around: index, notBefore: lowerBound)
    case "w", "W": return startsWord(index) ? webHost(at: index) : nil
    case ".": return bareHost(around: index, notBefore: lowerBound)
    case "+", "(", "0"..."9", "A"..."Z", "a"..."f":
      return startsWord(index) ? NumberScanner(scalars, at: index).find() : nil
    default: return nil
    }
  }

  private func startsWord(_ index: Int) -> Bool {
    index == 0 || !RedactionWord.belongs(scalars[index - 1])
  }

  private func email(around mark: Int, notBefore lowerBound: Int) -> RedactionFind? {
    var start = mark
    while start > lowerBound, isMailbox(scalars[start - 1]) { start -= 1 }
    while start < mark, scalars[start] == "." || scalars[start] == "-" { start += 1 }
    guard start < mark, let end = hostEnd(from: mark + 1) else { return nil }
    return found(start..<end, .email)
  }

  private func isMailbox(_ scalar: Unicode.Scalar) -> Bool {
    RedactionWord.belongs(scalar) || "._%+-'".unicodeScalars.contains(scalar)
  }

  /// The end of a host name with a dot in it that begins at an index.
  private func hostEnd(from start: Int) -> Int? {
    var end = start
    while end < scalars.count, isHost(scalars[end]) { end += 1 }
    while end > start, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
    let labels = scalars[start..<end].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, !labels.contains(where: \.isEmpty), let top = labels.last,
      top.count >= 2, !top.allSatisfy(RedactionWord.isDigit)
    else { return nil }
    return end
  }

  private func isHost(_ scalar: Unicode.Scalar) -> Bool {
    RedactionWord.belongs(scalar) || scalar == "." || scalar == "-"
  }

  /// An address with a scheme, found by its `://`.
  private func link(around colon: Int, notBefore lowerBound: Int) -> RedactionFind? {
    guard scalars[colon...].starts(with: "://".unicodeScalars) else { return nil }
    var start = colon
    while start > lowerBound, RedactionWord.isASCIILetter(scalars[start - 1]) { start -= 1 }
    guard start < colon else { return nil }
    let end = linkEnd(from: colon + 3)
    return end > colon + 3 ? found(start..<end, .link) : nil
  }

  private func webHost(at start: Int) -> RedactionFind? {
    guard String(scalars: scalars[start...].prefix(4)).lowercased() == "www.",
      hostEnd(from: start) != nil
    else { return nil }
    return found(start..<linkEnd(from: start), .link)
  }

  /// A host without a scheme, such as `northwind.com/help`; only under names that are no words.
  private func bareHost(around dot: Int, notBefore lowerBound: Int) -> RedactionFind? {
    var start = dot
    while start > lowerBound, isHost(scalars[start - 1]) {
      start -= 1
      // The first dot of a host stands for all; else a long row of dots would be read again and
      // again.
      if scalars[start] == "." { return nil }
    }
    guard start < dot, RedactionWord.belongs(scalars[start]), let end = hostEnd(from: start),
      let top = scalars[start..<end].split(separator: ".").last,
      Self.topLevels.contains(String(scalars: top).lowercased())
    else { return nil }
    let hasPath = end < scalars.count && (scalars[end] == "/" || scalars[end] == ":")
    return found(start..<(hasPath ? linkEnd(from: end) : end), .link)
  }

  private static let topLevels: Set<String> = [
    "app", "biz", "ca", "ch", "cloud", "com", "de", "dev", "edu", "es", "eu", "fr", "gov", "info",
    "io", "jp", "net", "nl", "online", "org", "pl", "se", "shop", "site", "store", "uk",
  ]

  private func linkEnd(from start: Int) -> Int {
    var end = start
    while end < scalars.count, !scalars[end].properties.isWhitespace,
      !"<>\"”“|\\^`{}".unicodeScalars.contains(scalars[end])
    {
      end += 1
    }
    while end > start, ".,;:!?)]'’*_".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  private func found(_ range: Range<Int>, _ kind: Redactor.Kind) -> RedactionFind {
    RedactionFind(
      range: range, kind: kind, folded: String(scalars: scalars[range]).lowercased())
  }
}
