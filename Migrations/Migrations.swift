/// A step of the journal's schema.
public struct Migration: Sendable {
  /// Its name, which is that of its file.
  public let name: String

  /// Its SQL, run once, in the transaction that also records it.
  public let sql: String

  /// Makes a step.
  public init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }
}

/// The steps of the schema, in order; the schema's version is how many have been taken.
///
/// A step that has shipped is never edited: write the next one.
public enum Migrations {
  /// All steps.
  public static var all: [Migration] {
    [
      Migration(name: "m0001_journal", sql: text(PackageResources.m0001_journal_sql)),
      Migration(name: "m0002_search", sql: text(PackageResources.m0002_search_sql)),
    ]
  }

  /// How many steps there are, which is known without reading them.
  public static let count = 2

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
