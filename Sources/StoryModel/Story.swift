public import FoundationEssentials

/// One experience with a customer.
///
/// A story is a value: changing one changes nothing in a journal until it is saved there.
public struct Story: Sendable, Hashable {
  /// The number that people use (`#12`), never given to another story; `nil` until saved.
  public var id: Int?

  /// The name that machines use: a UUIDv7, or any `[A-Za-z0-9._-]{1,64}` given on import.
  public var uid: String

  /// One line that brings the story back.
  public var title: String

  /// When it happened, as exactly as the person remembers.
  public var date: PartialDate?

  /// What the person was then.
  public var role: String

  /// Where it happened.
  public var organisation: String

  /// A pseudonym for the customer.
  public var customer: String

  /// What was going on.
  public var situation: String

  /// What had to be done, and by whom.
  public var task: String

  /// What the person did.
  public var action: String

  /// How it ended.
  public var result: String

  /// What the customer felt.
  public var customerFeeling: String

  /// Why the person did it.
  public var motivation: String

  /// How the customer reacted.
  public var customerResponse: String

  /// What the person would do differently.
  public var reflection: String

  /// Slugs of the dimensions it shows, the primary one first.
  public var dimensions: [String]

  /// Free labels, sorted and without repetition once saved.
  public var tags: [String]

  /// Draft, ready or retired.
  public var status: StoryStatus

  /// When it was first saved, in whole seconds; `nil` until saved.
  public var createdAt: Date?

  /// When it was last changed, in whole seconds; `nil` until saved.
  public var updatedAt: Date?

  /// Makes a story that has nothing but what is given.
  public init(
    id: Int? = nil, uid: String, title: String = "", date: PartialDate? = nil, role: String = "",
    organisation: String = "", customer: String = "", situation: String = "", task: String = "",
    action: String = "", result: String = "", customerFeeling: String = "",
    motivation: String = "", customerResponse: String = "", reflection: String = "",
    dimensions: [String] = [], tags: [String] = [], status: StoryStatus = .draft,
    createdAt: Date? = nil, updatedAt: Date? = nil
  ) {
    self.id = id
    self.uid = uid
    self.title = title
    self.date = date
    self.role = role
    self.organisation = organisation
    self.customer = customer
    self.situation = situation
    self.task = task
    self.action = action
    self.result = result
    self.customerFeeling = customerFeeling
    self.motivation = motivation
    self.customerResponse = customerResponse
    self.reflection = reflection
    self.dimensions = dimensions
    self.tags = tags
    self.status = status
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
