#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files and standard input as text.
public enum Input {
  /// Why there is no text.
  public struct Failure: Error, CustomStringConvertible {
    /// What sort of failure it is.
    public enum Kind: Sendable {
      /// There is no such file.
      case missing
      /// Permission is denied.
      case permission
      /// It is there but cannot be read.
      case unreadable
      /// It is not UTF-8.
      case malformed
    }

    /// What sort of failure it is.
    public let kind: Kind
    /// What failed and why.
    public let description: String
  }

  /// The bytes of standard input.
  ///
  /// - Returns: Everything up to its end.
  /// - Throws: `Failure` when it cannot be read.
  public static func standardInputBytes() throws(Failure) -> [UInt8] {
    do {
      return try System.readAll(0)
    } catch {
      throw Failure(
        kind: .unreadable,
        description: "Standard input cannot be read: \(System.reason(error.code)).")
    }
  }

  /// The text of standard input.
  ///
  /// - Returns: Everything up to its end, without a byte order mark.
  /// - Throws: `Failure` when it cannot be read or is not UTF-8.
  public static func standardInput() throws(Failure) -> String {
    try text(standardInputBytes(), of: "Standard input")
  }

  /// The bytes of a file.
  ///
  /// - Parameter path: Where it is.
  /// - Returns: All of them.
  /// - Throws: `Failure` when it is not there or cannot be read.
  public static func bytes(ofFile path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    do {
      return try System.readAll(descriptor)
    } catch {
      throw failure(path, error.code)
    }
  }

  /// So many bytes are read at once.
  public static let chunkSize = 1 << 16

  /// Hands over the bytes of a file, some after the others.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - body: Takes the next bytes.
  /// - Throws: `Failure` when it is not there or cannot be read, or what the body throws.
  public static func forEachChunk(
    ofFile path: String, _ body: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    func next() throws(Failure) -> ArraySlice<UInt8> {
      do {
        return chunk[..<(try System.read(descriptor, into: &chunk))]
      } catch {
        throw failure(path, error.code)
      }
    }
    while case let bytes = try next(), !bytes.isEmpty { try body(bytes) }
  }

  /// The first bytes of a file.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - count: How many are wanted.
  /// - Returns: As many, or all where there are fewer; none of what is no file that stays as it is,
  ///   such as a folder or a pipe, from which nothing is taken.
  /// - Throws: `Failure` when it is not there or cannot be read.
  public static func start(ofFile path: String, count: Int) throws(Failure) -> [UInt8] {
    // A pipe that nobody writes to would otherwise hold the program up.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(descriptor, &bytes, count, 0)
    guard got >= 0 else { throw failure(path, errno) }
    return Array(bytes.prefix(got))
  }

  /// The first line of a file that only its owner can read.
  ///
  /// - Parameter path: Where it is; a pipe will do.
  /// - Returns: The line without its end.
  /// - Throws: `Failure` when others may read the file, and as for any text.
  public static func privateLine(ofFile path: String) throws(Failure) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    guard status.st_mode & 0o077 == 0 else {
      throw Failure(
        kind: .permission,
        description:
          "Others may read \(path), so it is not used. Make it private: chmod 600 \(path)")
    }
    let bytes: [UInt8]
    do {
      bytes = try System.readAll(descriptor)
    } catch {
      throw failure(path, error.code)
    }
    let line = try text(Array(bytes.prefix { $0 != 0x0A }), of: path)
    return line.hasSuffix("\r") ? String(line.dropLast()) : line
  }

  /// The text of a file.
  ///
  /// - Parameter path: Where it is.
  /// - Returns: All of it, without a byte order mark.
  /// - Throws: `Failure` when it is not there, cannot be read or is not UTF-8.
  public static func file(at path: String) throws(Failure) -> String {
    try text(bytes(ofFile: path), of: path)
  }

  /// Whether a path is that of a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, without those that begin with a dot, sorted.
  ///
  /// - Parameter path: Where the folder is.
  /// - Returns: The names.
  /// - Throws: `Failure` when it cannot be read.
  public static func names(inFolder path: String) throws(Failure) -> [String] {
    guard let folder = opendir(path) else { throw failure(path, errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    let kind: Failure.Kind =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .permission
      default: .unreadable
      }
    return Failure(
      kind: kind,
      description: kind == .missing
        ? "There is no file \(path)." : "\(path) cannot be read: \(System.reason(code)).")
  }

  /// - Throws: `Failure` naming the first byte that is not UTF-8.
  static func text(_ bytes: [UInt8], of name: String) throws(Failure) -> String {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Failure(
        kind: .malformed,
        description: "\(name) is not UTF-8: byte \(UTF8Fault.offset(in: bytes) ?? 0) is wrong.")
    }
    return text
  }
}
