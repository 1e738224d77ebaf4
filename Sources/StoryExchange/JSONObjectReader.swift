/// Takes the values of one object by key, and refuses the keys that nobody asked for.
struct JSONObjectReader {
  let line: Int
  private let node: JSONNode
  private let place: String
  private var rest: [String: JSONMember] = [:]

  /// Begins with all keys untaken; `place` is what messages call the object: `a claim`.
  init(_ node: JSONNode, as place: String) throws(ExchangeError) {
    guard case .object(let members) = node.value else {
      throw ExchangeError(
        .wrongType, line: node.line, reason: "\(place) is an object, not \(node.typeName)")
    }
    self.node = node
    self.line = node.line
    self.place = place
    for member in members { rest[member.key] = member }
  }

  /// The value of a key, with `null` as good as none.
  mutating func take(_ key: String) -> JSONNode? {
    guard let node = rest.removeValue(forKey: key)?.node else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  mutating func text(_ key: String) throws(ExchangeError) -> String {
    guard let node = take(key) else { return "" }
    return try node.text(key: key)
  }

  /// A text that must be there.
  mutating func requiredText(_ key: String) throws(ExchangeError) -> String {
    let text = try text(key)
    guard !text.isEmpty else {
      throw ExchangeError(.value, line: line, key: key, reason: "\(place) needs it")
    }
    return text
  }

  mutating func number(_ key: String) throws(ExchangeError) -> Int? {
    guard let node = take(key) else { return nil }
    return try node.number(key: key)
  }

  /// A truth value; `false` where there is none.
  mutating func flag(_ key: String) throws(ExchangeError) -> Bool {
    guard let node = take(key) else { return false }
    guard case .bool(let flag) = node.value else {
      throw ExchangeError(
        .wrongType, line: node.line, key: key,
        reason: "it should be true or false, not \(node.typeName)")
    }
    return flag
  }

  mutating func list(_ key: String) throws(ExchangeError) -> [JSONNode] {
    guard let node = take(key) else { return [] }
    return try node.list(key: key)
  }

  mutating func texts(_ key: String) throws(ExchangeError) -> [String] {
    guard let node = take(key) else { return [] }
    return try node.texts(key: key)
  }

  /// One of the words of an enumeration.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, _: Word.Type)
    throws(ExchangeError) -> Word where Word.RawValue == String
  {
    let text = try requiredText(key)
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw ExchangeError(.value, line: line, key: key, reason: "it is one of \(words)")
    }
    return word
  }

  /// Whether a key is missing, `null` or `""`; one that is empty counts as taken.
  mutating func peekIsEmpty(_ key: String) throws(ExchangeError) -> Bool {
    switch rest[key]?.node.value {
    case nil, .null, .text(""):
      rest[key] = nil
      return true
    default: return false
    }
  }

  /// Refuses the keys that were not taken, the one that stands first.
  func finish(_ options: ReadingOptions) throws(ExchangeError) {
    guard !options.ignoresUnknownKeys,
      let unknown = rest.values.min(by: { ($0.line, $0.key) < ($1.line, $1.key) })
    else { return }
    throw ExchangeError(
      .unknownKey, line: unknown.line, key: unknown.key, reason: "\(place) has no such key")
  }
}

extension JSONNode {
  func text(key: String) throws(ExchangeError) -> String {
    guard case .text(let text) = value else { throw wrongType(key, wanted: "a text") }
    return text
  }

  func number(key: String) throws(ExchangeError) -> Int {
    guard case .integer(let number) = value else { throw wrongType(key, wanted: "a whole number") }
    return number
  }

  func list(key: String) throws(ExchangeError) -> [JSONNode] {
    guard case .list(let nodes) = value else { throw wrongType(key, wanted: "an array") }
    return nodes
  }

  func texts(key: String) throws(ExchangeError) -> [String] {
    var texts: [String] = []
    for node in try list(key: key) {
      guard case .text(let text) = node.value else {
        throw node.wrongType(key, wanted: "an array of texts", holding: true)
      }
      texts.append(text)
    }
    return texts
  }

  private func wrongType(_ key: String, wanted: String, holding: Bool = false) -> ExchangeError {
    ExchangeError(
      .wrongType, line: line, key: key,
      reason: "it should be \(wanted), " + (holding ? "and holds " : "not ") + typeName)
  }
}
