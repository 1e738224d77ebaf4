import StoryModel

/// Reads the object of a story.
struct JSONStoryReader {
  let options: ReadingOptions

  /// Reads a story; its position in the document, from 1, is `nil` where the line says it all.
  func story(_ node: JSONNode, position: Int?) throws(ExchangeError) -> Story {
    do {
      return try story(node)
    } catch {
      var placed = error
      placed.story = position
      throw placed
    }
  }

  private func story(_ node: JSONNode) throws(ExchangeError) -> Story {
    guard case .object(let members) = node.value else {
      throw ExchangeError(
        .wrongType, line: node.line, reason: "a story is an object, not \(node.typeName)")
    }
    var builder = StoryBuilder(options: options)
    for member in members {
      guard let key = StoryKey.named[member.key] else {
        if options.ignoresUnknownKeys { continue }
        throw ExchangeError(
          .unknownKey, line: member.line, key: member.key, reason: "a story has no such key")
      }
      try set(key, from: member, in: &builder)
    }
    return try placed(line: node.line) { () throws(Refusal) in try builder.finished() }
  }

  /// `null` and `""` both say that there is nothing.
  private func set(_ key: StoryKey, from member: JSONMember, in builder: inout StoryBuilder)
    throws(ExchangeError)
  {
    let node = member.node
    if case .null = node.value { return }
    switch (key, node.value) {
    case (.id, .text("")), (.dimensions, .text("")), (.tags, .text("")): return
    case (.id, _):
      let number = try node.number(key: member.key)
      try placed(line: node.line, key: member.key) { () throws(Refusal) in
        try builder.set(id: number)
      }
    case (.dimensions, _), (.tags, _):
      let texts = try node.texts(key: member.key)
      try placed(line: node.line, key: member.key) { () throws(Refusal) in
        try builder.set(key, to: texts)
      }
    default:
      let text = try node.text(key: member.key)
      try placed(line: node.line, key: member.key) { () throws(Refusal) in
        try builder.set(key, to: text)
      }
    }
  }
}
