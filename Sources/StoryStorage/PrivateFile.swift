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
    try replace(path, overwrite: overwrite, sparing: journal) { temporary throws(JournalError) in
      let descriptor = open(temporary, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else { throw failure("write", path) }
      defer { close(descriptor) }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes {
          #if canImport(Glibc)
            Glibc.write(descriptor, $0.baseAddress, $0.count)
          #else
            Darwin.write(descriptor, $0.baseAddress, $0.count)
          #endif
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw failure("write", path) }
        rest = rest.dropFirst(count)
      }
    }
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

  /// Puts a file into place that a body fills under another name beside it.
  static func replace(
    _ path: String, overwrite: Bool, sparing journal: String? = nil,
    fill: (String) throws(JournalError) -> Void
  ) throws(JournalError) {
    try requireRoom(at: path, overwrite: overwrite, sparing: journal)
    let (folder, name) = JournalLocation.split(path)
    var template = Array("\(folder)/.\(name).XXXXXX".utf8CString)
    // mkstemp creates the file with mode 0600 whatever the mask.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure("create", path) }
    close(descriptor)
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    do throws(JournalError) {
      try fill(temporary)
      try sync(temporary)
      guard rename(temporary, path) == 0 else { throw failure("create", path) }
      // Only then does the new name survive a loss of power.
      try sync(folder)
    } catch {
      unlink(temporary)
      throw error
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

  private static func isSameFile(_ path: String, _ other: String) -> Bool {
    var one = stat()
    var two = stat()
    return stat(path, &one) == 0 && stat(other, &two) == 0
      && one.st_ino == two.st_ino && one.st_dev == two.st_dev
  }

  private static func sync(_ path: String) throws(JournalError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("write", path) }
  }

  private static func failure(_ verb: String, _ path: String) -> JournalError {
    let kind: JournalError.Kind =
      switch errno {
      case EACCES, EPERM, EROFS: .permission
      case ENOSPC, EDQUOT, EIO: .inputOutput
      default: .cannotCreate
      }
    return JournalError(kind, "Cannot \(verb) \(path): \(JournalLocation.reason(errno)).")
  }
}
