public import StoryModel

extension StoryMarkdown {
  /// What a person is given to fill in or change in an editor.
  ///
  /// The same format as a file, with every part there, whether it has content or not, and a hint
  /// above each: a comment, which vanishes on reading. The number, the `uid` and the times are not
  /// there, since they are not the person's to change; `read` takes them from the story that is
  /// edited.
  public static func template(for story: Story, hints: [StoryKey: String]) -> String {
    var text = "---\n"
    for key in frontMatterKeys {
      switch key {
      case .uid, .id, .createdAt, .updatedAt: continue
      default: break
      }
      for hintLine in (hints[key] ?? "").split(whereSeparator: \.isNewline) {
        text += "# " + hintLine + "\n"
      }
      text += line(key, frontMatterValue(of: key, in: story))
    }
    text += "---\n"
    for part in StoryField.parts {
      text += "\n" + heading(part) + "\n"
      if let hint = hints[StoryKey(part)], !hint.isEmpty {
        text += "<!-- " + withoutCommentEnd(hint) + " -->\n"
      }
      text += "\n" + MarkdownText.escape(story.text(of: part)) + "\n"
    }
    return text
  }

  /// Two hyphens could close the comment early; a dash says the same.
  private static func withoutCommentEnd(_ hint: String) -> String {
    var text = ""
    for character in hint {
      if character == "-", text.hasSuffix("-") {
        text.removeLast()
        text += "–"
      } else {
        text.append(character)
      }
    }
    return text
  }
}
