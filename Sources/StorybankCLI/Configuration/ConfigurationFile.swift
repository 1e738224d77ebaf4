import StoryStorage
import Terminal

/// The file that holds the configuration, with the comments that the person wrote in it.
struct ConfigurationFile {
  /// Where it is: `$XDG_CONFIG_HOME/storybank/config.toml`; `nil` without a home.
  let path: String?

  init(environment: [String: String]) {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      path = folder + "/storybank/config.toml"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.config/storybank/config.toml"
    } else {
      path = nil
    }
  }

  /// What the file says; nothing where there is none.
  ///
  /// - Throws: `Failure` naming the file and the place of what is wrong.
  func read() throws -> Configuration {
    try configuration(in: try text())
  }

  private func text() throws -> String {
    guard let path else { return "" }
    do {
      return try Input.file(at: path)
    } catch {
      switch error.kind {
      case .missing: return ""
      case .malformed: throw Failure(.configuration, error.description)
      case .permission, .unreadable: throw error
      }
    }
  }

  private func configuration(in text: String) throws -> Configuration {
    guard !text.isEmpty else { return Configuration() }
    do {
      return try Configuration(parsing: text)
    } catch {
      throw Failure(.configuration, "\(Escaping.escaped(path ?? "")): \(error.description)")
    }
  }

  /// Sets a key, or takes it out where the value is `nil`; all other lines stay as they are.
  ///
  /// - Throws: `Failure` when the value is not one for the key, or the file cannot be written; it is
  ///   then as before.
  func set(_ key: Configuration.Key, to value: String?) throws {
    guard let path else {
      throw Failure(.configuration, "HOME is not set, so there is no place for the configuration.")
    }
    let before = try text()
    _ = try configuration(in: before)
    var lines =
      before.isEmpty ? [] : before.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let written = value.map { Substring("\(key.rawValue) = \(Self.toml($0, for: key))") }
    if let line = lines.firstIndex(where: { Self.key(of: $0) == key.rawValue }) {
      // A list may go on over several lines; the first ones that make sense alone are the value.
      let end = lines[line...].indices.first {
        (try? Configuration(parsing: lines[line...$0].joined(separator: "\n"))) != nil
      }
      lines.replaceSubrange(line...(end ?? line), with: written.map { [$0] } ?? [])
    } else if let written {
      lines.append(written)
    }
    let after = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    do {
      _ = try Configuration(parsing: after)
    } catch {
      throw Failure(
        .usage,
        "Nothing was set: \(error.reason ?? "\(path): \(error.description)")"
      )
    }
    let folder = path.split(separator: "/").dropLast()
    for depth in folder.indices.dropFirst(max(0, folder.count - 2)) {
      try PrivateFile.makeFolder("/" + folder[...depth].joined(separator: "/"))
    }
    try PrivateFile.write(Array(after.utf8), to: path, overwrite: true)
  }

  /// The key that a line sets.
  private static func key(of line: Substring) -> String? {
    guard let sign = line.firstIndex(of: "=") else { return nil }
    return line[..<sign].filter { !" \t\"'".contains($0) }
  }

  private static func toml(_ value: String, for key: Configuration.Key) -> String {
    switch key {
    case .freshnessMonths, .wordsPerMinute:
      // What is no number goes in as text, and is refused with the words for it.
      Int(value).map(String.init) ?? quoted(value)
    case .silencedRules:
      "["
        + value.split { $0 == "," || $0 == " " }.map { quoted(String($0)) }.joined(separator: ", ")
        + "]"
    case .journal, .editor, .pager, .color: quoted(value)
    }
  }

  /// A basic string of TOML.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
