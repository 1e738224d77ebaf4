#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file in the making, beside the place it is for: it gets its name when it is whole, and is gone
/// when nobody keeps it.
public final class PrivateDraft {
  /// Where it is until then; only its owner can read it.
  let path: String

  private let target: String
  private let overwrite: Bool
  private let descriptor: Int32
  private var isKept = false

  /// Makes an empty one.
  ///
  /// - Parameters:
  ///   - target: The path that the file is for.
  ///   - overwrite: Whether a file that is there may be replaced.
  ///   - journal: The journal, which is not to be replaced whatever its name here.
  /// - Throws: `JournalError` when there is no place for it.
  public init(
    of target: String, overwrite: Bool, sparing journal: String? = nil
  ) throws(JournalError) {
    try PrivateFile.requireRoom(at: target, overwrite: overwrite, sparing: journal)
    let (folder, name) = JournalLocation.split(target)
    Self.removeAbandoned(in: folder)
    (descriptor, path) = try Self.make(like: "\(folder)/.\(name)\(Self.mark)XXXXXX", for: target)
    self.target = target
    self.overwrite = overwrite
  }

  deinit {
    close(descriptor)
    if !isKept { unlink(path) }
  }

  /// Adds bytes at the end.
  ///
  /// - Throws: `JournalError` when they cannot be written.
  public func write(_ bytes: [UInt8]) throws(JournalError) {
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
      guard count > 0 else { throw PrivateFile.failure("write", target) }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the file its name; it is on the disk on return.
  ///
  /// - Throws: `JournalError`; what was there is then as before.
  public func keep() throws(JournalError) {
    guard fsync(descriptor) == 0 else { throw PrivateFile.failure("write", target) }
    // Writing may have taken a while, in which another file can have come.
    try PrivateFile.requireRoom(at: target, overwrite: overwrite)
    guard rename(path, target) == 0 else { throw PrivateFile.failure("create", target) }
    isKept = true
    // Only then does the new name survive a loss of power.
    try PrivateFile.sync(JournalLocation.split(target).folder)
  }
}
