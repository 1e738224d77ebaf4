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

  /// What SQLite's header of the file says.
  struct Header: Equatable {
    var applicationID: UInt32
    var schemaVersion: Int
  }

  /// What was found.
  enum Found: Equatable {
    case nothing
    case journal(Header, isPrivate: Bool, isWritable: Bool)
  }

  /// - Throws: `JournalError` when the folder cannot be reached.
  init(_ path: String) throws {
    let (folder, name) = Self.split(path)
    guard !name.isEmpty, name != ".", name != ".." else {
      throw JournalError(.usage, "\(path) is not the name of a file.")
    }
    guard let real = realpath(folder, nil) else {
      throw JournalError(
        .noInput, "The folder \(folder) cannot be reached: \(Self.reason(errno)).")
    }
    defer { free(real) }
    let resolved = String(cString: real)
    self.path = (resolved == "/" ? "" : resolved) + "/" + name
  }

  /// Makes the folder of a journal, private, with those above it.
  static func makeFolder(of path: String) throws {
    try makeFolder(split(path).folder, path: path)
  }

  private static func makeFolder(_ folder: String, path: String) throws {
    var status = stat()
    if stat(folder, &status) == 0 { return }
    let (parent, _) = split(folder)
    if parent != folder { try makeFolder(parent, path: path) }
    // The mask can only take bits away, so the mode is set once more.
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw JournalError(
        errno == EACCES ? .permission : .cannotCreate,
        "The folder \(folder) cannot be made: \(reason(errno)).")
    }
    chmod(folder, 0o700)
  }

  /// Creates the file, empty and private, where there is nothing.
  func createFile() throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw JournalError(
        errno == EACCES ? .permission : .cannotCreate,
        "The journal \(path) cannot be created: \(Self.reason(errno)).")
    }
    fchmod(descriptor, 0o600)
    // Closed before SQLite opens the file: closing it later would drop SQLite's locks.
    close(descriptor)
  }

  /// Looks at what is there without changing it.
  ///
  /// - Throws: `JournalError`, a sentence of its own for each thing that is not a journal.
  func inspect() throws -> Found {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return .nothing }
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
    let header = try readHeader()
    return .journal(
      header, isPrivate: status.st_mode & 0o077 == 0, isWritable: access(path, W_OK) == 0)
  }

  /// Reads fields of the database header.
  ///
  /// See https://sqlite.org/fileformat.html#the_database_header
  private func readHeader() throws -> Header {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw JournalError(
        errno == EACCES ? .permission : .inputOutput,
        "\(path) cannot be read: \(Self.reason(errno)).")
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count != 0 else {
      throw JournalError(
        .badData, "\(path) is an empty file, not a journal. Remove it to begin one there.")
    }
    guard count == bytes.count, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw JournalError(.badData, "\(path) is not a journal; it is left alone.")
    }
    func number(at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    return Header(
      applicationID: number(at: 68), schemaVersion: Int(Int32(bitPattern: number(at: 60))))
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
