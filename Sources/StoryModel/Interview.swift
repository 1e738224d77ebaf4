/// An interview, past or to come.
public struct Interview: Sendable, Hashable {
  /// The number in the journal; `nil` until saved.
  public var id: Int?

  /// Who interviews.
  public var organisation: String

  /// The position that it is about.
  public var role: String

  /// Which round, in the user's words.
  public var round: String

  /// When.
  public var date: PartialDate?

  /// Who asks, in the user's words.
  public var interviewer: String

  /// Makes an interview.
  public init(
    id: Int? = nil, organisation: String, role: String = "", round: String = "",
    date: PartialDate? = nil, interviewer: String = ""
  ) {
    self.id = id
    self.organisation = organisation
    self.role = role
    self.round = round
    self.date = date
    self.interviewer = interviewer
  }
}

/// A story told in an interview, and how it landed.
public struct Telling: Sendable, Hashable {
  /// The number in the journal; `nil` until saved.
  public var id: Int?

  /// The number of the story that was told.
  public var story: Int

  /// The number of the interview it was told in.
  public var interview: Int

  /// The question it answered; may be empty.
  public var question: String

  /// How it landed, 1 (badly) to 5 (very well), where the user said.
  public var landed: Int?

  /// What the user noted.
  public var note: String

  /// Makes a telling.
  public init(
    id: Int? = nil, story: Int, interview: Int, question: String = "", landed: Int? = nil,
    note: String = ""
  ) {
    self.id = id
    self.story = story
    self.interview = interview
    self.question = question
    self.landed = landed
    self.note = note
  }
}
