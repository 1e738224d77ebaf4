import Migrations

/// The schema that a program knows.
struct Schema {
  /// `STBY`, by which a journal is told from other databases.
  static let applicationID: UInt32 = 0x5354_4259

  /// Its version, which is the number of its steps.
  let version: Int

  /// The steps, which are read only when one is to be taken.
  let steps: () -> [Migration]

  /// The schema of this program.
  static var current: Schema { Schema(version: Migrations.count) { Migrations.all } }
}
