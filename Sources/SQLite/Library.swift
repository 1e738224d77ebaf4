internal import CSQLite

/// The library itself, as the whole process has it.
public enum Library {
  /// The version, as in `3.40.1`.
  public static var version: String { String(cString: sqlite3_libversion()) }

  /// The same as a number: `3_040_001`.
  public static var versionNumber: Int { Int(sqlite3_libversion_number()) }

  /// Ends the counting of memory, which takes a lock for each piece that is taken or given back; what
  /// limits memory does nothing from then on.
  ///
  /// To be called before the first connection; later it does nothing.
  public static func stopCountingMemory() {
    _ = storybank_config_flag(SQLITE_CONFIG_MEMSTATUS, 0)
  }
}
