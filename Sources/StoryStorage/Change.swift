public import FoundationEssentials
public import StoryModel

/// What kind of command changed stories.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// A story was added.
  case add
  /// A story was changed.
  case edit
  /// Stories went to the trash.
  case delete
  /// Stories came back from the trash.
  case restore
  /// Tags were put on, taken off or renamed.
  case tag
  /// Stories were imported.
  case importing = "import"
  /// A change was undone.
  case undo
}

/// A change that was undone.
public struct UndoneChange: Sendable, Hashable {
  /// What kind of change it was.
  public var kind: ChangeKind
  /// When it was made.
  public var madeAt: Date
  /// The stories it had changed, by number.
  public var stories: [StorySummary]
}

/// A story as a change left it.
public struct Revision: Sendable, Hashable {
  /// The position in the story's history, from 1.
  public var number: Int
  /// When it was saved.
  public var savedAt: Date
  /// What kind of change it was.
  public var changeKind: ChangeKind
  /// Whether the change put the story into the trash.
  public var isDeleted: Bool
  /// The story then.
  public var story: Story
}

/// What an import did, or would do.
public struct ImportReport: Sendable, Hashable {
  /// Numbers of the stories that were added; in a dry run the numbers they would have.
  public var new: [Int]
  /// Numbers of the stories that were changed.
  public var changed: [Int]
  /// How many were there already, just as they are or in a later state.
  public var same: Int
  /// Stories that were changed here and there; where there are any, nothing was imported.
  public var conflicts: [ImportConflict]

  /// Makes a report.
  public init(
    new: [Int] = [], changed: [Int] = [], same: Int = 0, conflicts: [ImportConflict] = []
  ) {
    self.new = new
    self.changed = changed
    self.same = same
    self.conflicts = conflicts
  }
}

/// A story that was changed in the journal and in the file since both had it in the same state.
public struct ImportConflict: Sendable, Hashable {
  /// The number of the story.
  public var story: Int
  /// Its title in the journal.
  public var title: String
  /// The fields that were changed differently.
  public var fields: [StoryMerge.Conflict]
}

/// Which side of a conflict counts.
public enum ImportPreference: String, Sendable, CaseIterable {
  /// What the journal says.
  case journal
  /// What the file says.
  case file
}
