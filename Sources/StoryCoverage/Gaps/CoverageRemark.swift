/// Something worth knowing about a journal as a whole.
public struct CoverageRemark: Sendable, Hashable {
  /// What it is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Fewer ready stories than an interview takes.
    case few
    /// More than half of the ready stories come from one employer.
    case oneEmployer = "one-employer"
    /// All ready stories are older than three years.
    case allOld = "all-old"
    /// No ready story is about something that went wrong.
    case nothingWentWrong = "nothing-went-wrong"
    /// Ready stories that no dimension is given to.
    case withoutDimension = "without-dimension"
    /// A story that is the best answer to too many questions.
    case concentration
    /// A story that was told often.
    case overused
  }

  /// What it is about.
  public var kind: Kind

  /// What there is to know, in one or two sentences.
  public var text: String

  /// The numbers of the stories it is about, where it is about some.
  public var stories: [Int]
}
