import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a journal file is, and whether it is safe to open there.
struct JournalLocation {
  /// The path with its folder resolved, so that only the file itself could be a link.
  let path: String

  /// The folder it is in, resolved.
  let folder: String

  /// What is known of a file without opening it.
  struct Status: Equatable {
    /// The permission bits of the file.
    var mode: UInt32
    /// Whether this process may write it, and beside it.
    var isWritable: Bool
  }

  /// - Throws: `JournalError` when the folder cannot be reached.
  init(_ path: String) throws(JournalError) {
    let (folder, name) = Self.split(path)
    guard !name.isEmpty, name != ".", name != ".." else {
      throw JournalError(.usage, "\(path) is not the name of a file.")
    }
    guard let real = realpath(folder, nil) else {
      throw JournalError(
        .noInput, "The folder \(folder) cannot be reached: \(Self.reason(errno)).")
    }
    defer { free(real) }
    self.folder = String(cString: real)
    self.path = (self.folder == "/" ? "" : self.folder) + "/" + name
  }

  /// Looks at what is there without changing it.
  ///
  /// - Throws: `JournalError`, a sentence of its own for each thing that is not a journal.
  func status() throws(JournalError) -> Status? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw JournalError(
        errno == EACCES ? .permission : .inputOutput,
        "\(path) cannot be looked at: \(Self.reason(errno)).")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw JournalError(.badData, "\(path) is a folder, not a journal file.")
    case S_IFLNK:
      throw JournalError(
        .badData,
        "\(path) is a symbolic link, and a journal must not be one: name the file it points to.")
    case S_IFIFO: throw JournalError(.badData, "\(path) is a pipe, not a journal file.")
    default: throw JournalError(.badData, "\(path) is a device or socket, not a journal file.")
    }
    guard status.st_uid == geteuid() || geteuid() == 0 else {
      throw JournalError(.permission, "\(path) belongs to another user; it is left alone.")
    }
    guard status.st_nlink == 1 else {
      throw JournalError(
        .badData,
        "\(path) has a second name (a hard link), which could expose or split it: remove one.")
    }
    guard status.st_size > 0 else {
      throw JournalError(
        .badData, "\(path) is an empty file, not a journal. Remove it to begin one there.")
    }
    guard access(path, R_OK) == 0 else {
      throw JournalError(
        .permission, "\(path) cannot be read: \(Self.reason(errno)).")
    }
    return Status(
      mode: UInt32(status.st_mode) & 0o7777,
      isWritable: access(path, W_OK) == 0 && access(folder, W_OK) == 0)
  }

  /// The permission bits of the folder; `nil` when they cannot be read.
  var folderMode: UInt32? {
    var status = stat()
    return stat(folder, &status) == 0 ? UInt32(status.st_mode) & 0o7777 : nil
  }

  /// The folder and the last name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  /// What an error number means, in the system's words.
  static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
