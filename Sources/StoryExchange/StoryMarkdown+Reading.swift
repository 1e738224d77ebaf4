public import StoryModel

extension StoryMarkdown {
  /// Reads a file, or what an editor made of a template.
  ///
  /// Line ends may be CR LF, keys and headings in any order, and front matter may be missing; a
  /// first heading `# ...` is then the title. Comments `<!-- ... -->` vanish.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its name, for errors.
  ///   - original: The story that was edited; the number, `uid` and times are taken from it.
  ///   - options: How strictly to read.
  /// - Returns: The story.
  /// - Throws: `ExchangeError` with the file, the line, and the key or heading.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, editing original: Story? = nil,
    options: ReadingOptions = .init()
  ) throws(ExchangeError) -> Story {
    var story: Story
    do {
      story = try Self.story(try SourceText(bytes, file: file), options)
    } catch {
      var placed = error
      placed.file = file
      throw placed
    }
    if let original {
      story.id = original.id
      story.uid = original.uid
      story.createdAt = original.createdAt
      story.updatedAt = original.updatedAt
    }
    return story
  }

  /// Reads the files of a folder.
  ///
  /// Two files with one `uid` are refused: a copied note has that of its original, and would replace
  /// it without a word.
  public static func read(
    files: some Sequence<(name: String, bytes: [UInt8])>, options: ReadingOptions = .init()
  ) throws(ExchangeError) -> [Story] {
    var stories: [Story] = []
    var names: [String: String] = [:]
    for file in files {
      let story = try read(file.bytes, file: file.name, options: options)
      if !story.uid.isEmpty, let other = names.updateValue(file.name, forKey: story.uid) {
        throw ExchangeError(
          .value, file: file.name, key: "uid",
          reason:
            "\(ExchangeError.printable(other, limit: 200)) has the same uid; one of them needs"
            + " another, or none")
      }
      stories.append(story)
    }
    return stories
  }

  private static func story(_ source: SourceText, _ options: ReadingOptions)
    throws(ExchangeError) -> Story
  {
    var builder = StoryBuilder(options: options)
    let frontMatter = try FrontMatter(source.lines)
    var seen: Set<StoryKey> = []
    for entry in frontMatter.entries {
      guard let key = StoryKey(spelled: entry.key), frontMatterKeys.contains(key) else {
        if options.ignoresUnknownKeys { continue }
        throw ExchangeError(
          .unknownKey, line: entry.line, key: entry.key,
          reason: "the front matter of a story has no such key")
      }
      try insert(key, into: &seen, line: entry.line, name: entry.key)
      try set(key, from: entry, in: &builder)
    }
    let start = frontMatter.bodyStart
    let body = try MarkdownBody(source.lines[start...], firstLine: start + 1)
    try readPreface(body.preface, into: &builder)
    for section in body.sections {
      guard let key = StoryKey(spelled: section.heading), let field = key.field,
        StoryField.parts.contains(field)
      else {
        // Also where unknown keys are passed over: this is a text that somebody wrote.
        throw ExchangeError(
          .unknownKey, line: section.line, key: section.heading,
          reason: "a story has no part of this name; a heading within a part has three #")
      }
      try insert(key, into: &seen, line: section.line, name: section.heading)
      let text = section.text
      try placed(line: section.line, key: section.heading) { () throws(Refusal) in
        try builder.set(key, to: text)
      }
    }
    return try placed(line: nil) { () throws(Refusal) in try builder.finished() }
  }

  private static func insert(
    _ key: StoryKey, into seen: inout Set<StoryKey>, line: Int, name: String
  ) throws(ExchangeError) {
    guard seen.insert(key).inserted else {
      throw ExchangeError(.syntax, line: line, key: name, reason: "it is given twice")
    }
  }

  private static func set(
    _ key: StoryKey, from entry: FrontMatter.Entry, in builder: inout StoryBuilder
  ) throws(ExchangeError) {
    switch key {
    case .dimensions, .tags:
      let list = try entry.list()
      try placed(line: entry.line, key: entry.key) { () throws(Refusal) in
        try builder.set(key, to: list)
      }
    default:
      let text = try entry.text()
      try placed(line: entry.line, key: entry.key) { () throws(Refusal) in
        try builder.set(key, to: text)
      }
    }
  }

  /// Above the parts there may be the title as a heading, as people write notes; no other text,
  /// since no part would hold it.
  private static func readPreface(
    _ preface: [(line: Int, text: String)], into builder: inout StoryBuilder
  ) throws(ExchangeError) {
    for (index, item) in preface.enumerated() {
      let isTitle = item.text.utf8.starts(with: "# ".utf8)
      let title = isTitle ? Substring(item.text.utf8.dropFirst(2)).trimmingBlanks() : ""
      let known = builder.story.title
      guard index == 0, !title.isEmpty, known.isEmpty || known == title else {
        throw ExchangeError(
          .syntax, line: item.line,
          reason: "this text stands above the first part, such as ## Situation, and belongs to none"
        )
      }
      if known.isEmpty {
        try placed(line: item.line, key: "title") { () throws(Refusal) in
          try builder.set(.title, to: title)
        }
      }
    }
  }
}
