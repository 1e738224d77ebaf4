import StoryStorage

/// Says what `undo` reverted.
enum UndoneChangeText {
  /// `the edit of #12 The double charge`; an import is counted rather than listed.
  static func sentence(for change: UndoneChange) -> String {
    let what =
      change.stories.count == 1
      ? change.stories.map { "#\($0.id) \($0.title)" }[0] : Plural.stories(change.stories.count)
    return switch change.kind {
    case .add: "adding \(what); moved to the trash."
    case .edit: "the edit of \(what)."
    case .delete: "the deletion of \(what)."
    case .restore: "bringing back \(what); in the trash again."
    case .tag: "the tags on \(what)."
    case .importing: "the import of \(what)."
    case .undo: "an undo of \(what)."
    }
  }
}
