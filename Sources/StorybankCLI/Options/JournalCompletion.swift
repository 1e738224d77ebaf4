import ArgumentParser
import FoundationEssentials
import StoryCoverage
import StoryModel
import StoryStorage

/// What the journal has to offer where a shell completes a word.
///
/// Nothing here fails or prints: a shell that completes has no place for either.
enum JournalCompletion {
  /// A word that completes, and what it stands for.
  struct Candidate: Equatable {
    var word: String
    var meaning: String
  }

  static var stories: CompletionKind {
    of { journal, prefix in
      // All are looked through for what begins with what was typed.
      let stories = try journal.summaries(
        StoryFilter(), order: .updated, limit: prefix.isEmpty ? limit : nil)
      return [Candidate(word: "@last", meaning: "the story changed last")]
        + stories.lazy.map { Candidate(word: String($0.id), meaning: $0.title) }
        .filter { $0.word.hasPrefix(prefix) }.prefix(limit)
    }
  }

  static var trash: CompletionKind {
    of { journal in
      try journal.trash().map { Candidate(word: String($0.story.id), meaning: $0.story.title) }
    }
  }

  static var tags: CompletionKind {
    of { journal in
      try journal.tags().map {
        Candidate(word: $0.name, meaning: Plural.stories($0.count))
      }
    }
  }

  static var dimensions: CompletionKind {
    of { journal in
      try (journal?.dimensions() ?? Journal.builtInDimensions()).map {
        Candidate(word: $0.slug, meaning: $0.name)
      }
    }
  }

  static var signals: CompletionKind {
    of { journal in
      try (journal?.dimensions() ?? Journal.builtInDimensions()).flatMap(\.signals).map {
        Candidate(word: $0.slug, meaning: $0.summary)
      }
    }
  }

  static var interviews: CompletionKind {
    of { journal in
      try journal.interviews().map { interview in
        Candidate(
          word: String(interview.id ?? 0),
          meaning: [interview.organisation, interview.role, interview.date?.description ?? ""]
            .filter { !$0.isEmpty }.joined(separator: ", "))
      }
    }
  }

  static var rules: CompletionKind { .list(ReviewRule.allCases.map(\.rawValue)) }

  /// So many stories are offered, those changed last: nobody reads more.
  private static let limit = 200

  private static func of(
    _ candidates: @escaping @Sendable (Journal) throws -> [Candidate]
  ) -> CompletionKind {
    of { (journal: Journal?) in try journal.map(candidates) ?? [] }
  }

  private static func of(
    _ candidates: @escaping @Sendable (Journal, String) throws -> [Candidate]
  ) -> CompletionKind {
    any { journal, prefix in try journal.map { try candidates($0, prefix) } ?? [] }
  }

  private static func of(
    _ candidates: @escaping @Sendable (Journal?) throws -> [Candidate]
  ) -> CompletionKind {
    any { journal, _ in try candidates(journal) }
  }

  private static func any(
    _ candidates: @escaping @Sendable (Journal?, String) throws -> [Candidate]
  ) -> CompletionKind {
    .custom { words, _, prefix in
      let found = (try? candidates(journal(words), prefix)) ?? []
      return lines(
        found.filter { $0.word.hasPrefix(prefix) }, for: CompletionShell.requesting ?? .bash)
    }
  }

  /// The journal that the command line names, or the usual one; `nil` where there is none.
  private static func journal(_ words: [String]) -> Journal? {
    let process = ProcessInfo.processInfo.environment
    let configuration = try? ConfigurationFile(environment: process).read()
    let environment = configuration?.completing(process) ?? process
    var path = try? Journal.defaultPath(environment: environment)
    if let option = words.lastIndex(of: "--journal"), option + 1 < words.count {
      path = words[option + 1]
    }
    guard let path, Journal.exists(at: path) else { return nil }
    return try? Journal(at: path, access: .readOnly)
  }

  /// The candidates as a shell takes them.
  static func lines(_ candidates: [Candidate], for shell: CompletionShell) -> [String] {
    switch shell {
    case .zsh:
      candidates.map {
        "\($0.word.replacing(":", with: "\\:")):\(plain($0.meaning))"
      }
    case .fish: candidates.map { "\($0.word)\t\(plain($0.meaning))" }
    default: bashLines(candidates)
    }
  }

  /// Bash shows what it would insert, so the meaning stands beside a word only while there are
  /// several to choose from; the last one left is inserted alone.
  ///
  /// Its `compgen` expands what it is given, a command in a title as well, so that nothing but
  /// letters, digits and a few harmless marks may reach it.
  private static func bashLines(_ candidates: [Candidate]) -> [String] {
    func isHarmless(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || "-._@,".contains(character)
    }
    let usable = candidates.filter { $0.word.allSatisfy(isHarmless) }
    guard usable.count > 1 else { return usable.map(\.word) }
    return usable.map { candidate in
      let meaning = String(candidate.meaning.map { isHarmless($0) ? $0 : " " })
        .split(separator: " ").joined(separator: " ")
      return meaning.isEmpty ? candidate.word : "\(candidate.word)  \(meaning)"
    }
  }

  /// A text in one line without control characters.
  private static func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }
}
