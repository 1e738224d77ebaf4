#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Journal {
  /// Where the journal is when nobody says otherwise.
  ///
  /// `$STORYBANK_JOURNAL`, else `storybank/journal.db` in `$XDG_DATA_HOME` where that is absolute,
  /// else in the system's folder for a person's data.
  ///
  /// - Throws: `JournalError` when the environment names no place.
  public static func defaultPath(environment: [String: String]) throws -> String {
    if let path = environment["STORYBANK_JOURNAL"], !path.isEmpty { return path }
    // The specification says to ignore a relative one: https://specifications.freedesktop.org/basedir
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/storybank/journal.db"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw JournalError(
        .configuration,
        "HOME is not set, so there is no place for the journal. Name one with --journal PATH.")
    }
    #if os(macOS)
      return home + "/Library/Application Support/storybank/journal.db"
    #else
      return home + "/.local/share/storybank/journal.db"
    #endif
  }

  /// Whether there is anything at a path, whatever it is.
  public static func exists(at path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
