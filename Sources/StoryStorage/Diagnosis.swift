/// What a check of the journal found; it has no word of a story and can be shown to anyone.
public struct Diagnosis: Sendable, Hashable {
  /// One thing that was looked at.
  public struct Check: Sendable, Hashable {
    /// What was looked at.
    public var name: String
    /// Whether it is as it must be.
    public var isSound: Bool
    /// What was found, in numbers and names of tables.
    public var detail: String
  }

  /// The version of the schema.
  public var schemaVersion: Int

  /// Everything that was looked at, in order.
  public var checks: [Check]

  /// Whether all is as it must be.
  public var isSound: Bool { checks.allSatisfy(\.isSound) }
}
