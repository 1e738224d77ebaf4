#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that only their owner can read, written so that they are whole or not there.
public enum PrivateFile {
  /// Writes a file with mode 0600: beside it first, then renamed, and on the disk on return.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - path: Where it is.
  ///   - overwrite: Whether a file that is there may be replaced.
  ///   - journal: The journal, which is not to be replaced whatever its name here.
  /// - Throws: `JournalError`; what was there is then as before.
  public static func write(
    _ bytes: [UInt8], to path: String, overwrite: Bool, sparing journal: String? = nil
  ) throws(JournalError) {
    let draft = try PrivateDraft(of: path, overwrite: overwrite, sparing: journal)
    try draft.write(bytes)
    try draft.keep()
  }

  /// Makes a folder with mode 0700; one that is there is left as it is.
  ///
  /// - Throws: `JournalError` when it cannot be made, or something else has its name.
  public static func makeFolder(_ path: String) throws(JournalError) {
    var status = stat()
    if mkdir(path, 0o700) == 0 {
      chmod(path, 0o700)
    } else if errno != EEXIST {
      throw failure("make", path)
    } else if stat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR {
      throw JournalError(.cannotCreate, "\(path) is there already and is not a folder.")
    }
  }

  /// Looks whether a file may be written, as `write` does, before anything else is asked of a person.
  ///
  /// - Throws: `JournalError` when something is there that must not be replaced.
  public static func requireRoom(
    at path: String, overwrite: Bool, sparing journal: String? = nil
  ) throws(JournalError) {
    if let journal, isSameFile(path, journal) {
      throw JournalError(.usage, "That is the journal itself; name another file.")
    }
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard overwrite, status.st_mode & S_IFMT == S_IFREG else {
      throw JournalError(
        .cannotCreate,
        status.st_mode & S_IFMT == S_IFREG
          ? "\(path) is there already. Give --force to replace it."
          : "\(path) is there already and is not a file.")
    }
  }

  /// The names in a folder, hidden ones too, without order; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private static func isSameFile(_ path: String, _ other: String) -> Bool {
    var one = stat()
    var two = stat()
    return stat(path, &one) == 0 && stat(other, &two) == 0
      && one.st_ino == two.st_ino && one.st_dev == two.st_dev
  }

  static func sync(_ path: String) throws(JournalError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("write", path) }
  }

  static func failure(_ verb: String, _ path: String) -> JournalError {
    let kind: JournalError.Kind =
      switch errno {
      case EACCES, EPERM, EROFS: .permission
      case ENOSPC, EDQUOT, EIO: .inputOutput
      default: .cannotCreate
      }
    return JournalError(kind, "Cannot \(verb) \(path): \(JournalLocation.reason(errno)).")
  }
}
