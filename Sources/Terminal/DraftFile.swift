#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A private file for text that is still being written; it stays until someone says it may go.
///
/// Each has a folder of its own, because editors leave swap and backup files beside what they edit.
public struct DraftFile {
  /// Why a draft could not be kept.
  public struct Failure: Error, CustomStringConvertible {
    /// What failed and why.
    public let description: String
  }

  /// Where the file is.
  public let path: String
  private let folder: String

  private init(folder: String, name: String) {
    path = "\(folder)/\(name).md"
    self.folder = folder
  }

  /// Makes a draft with mode 0600 in a folder of its own with mode 0700.
  ///
  /// - Parameters:
  ///   - parent: Where the folder is made; it is made as well where it is missing.
  ///   - name: The name of the file, without its ending `.md`.
  ///   - text: What the file holds.
  /// - Returns: The draft.
  /// - Throws: `Failure` when it cannot be made.
  public static func create(
    in parent: String, name: String, text: String
  ) throws(Failure) -> DraftFile {
    try makeFolders(parent)
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw failure(parent) }
    let folder = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? parent
    }
    let draft = DraftFile(folder: folder, name: name)
    draft.claim()
    try draft.save(text)
    return draft
  }

  /// The drafts that there are, whoever works on them.
  ///
  /// - Parameters:
  ///   - parent: Where drafts are made.
  ///   - name: The name they were made with.
  /// - Returns: The drafts, the one written last first.
  public static func all(in parent: String, name: String) -> [DraftFile] {
    // A folder that cannot be read has nothing to go on with.
    let folders = ((try? Input.names(inFolder: parent)) ?? []).filter { folder in
      folder.hasPrefix("\(name)-") && !folder.dropFirst(name.count + 1).contains("-")
    }
    let drafts = folders.compactMap { folder -> (draft: DraftFile, written: Int)? in
      let draft = DraftFile(folder: "\(parent)/\(folder)", name: name)
      var status = stat()
      guard stat(draft.path, &status) == 0 else { return nil }
      #if canImport(Darwin)
        let written = status.st_mtimespec
      #else
        let written = status.st_mtim
      #endif
      return (draft, written.tv_sec * 1_000_000_000 + written.tv_nsec)
    }
    return drafts.sorted { $0.written > $1.written }.map(\.draft)
  }

  /// Takes the draft for this process, until it ends.
  ///
  /// - Returns: Whether it was free; `false` while somebody works on it.
  @discardableResult
  public func claim() -> Bool {
    // The lock goes with the process, however it ends; so its descriptor is never closed.
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    close(descriptor)
    return false
  }

  /// Replaces what the file holds; it is whole at any moment, and on the disk on return.
  ///
  /// - Parameter text: What it holds then.
  /// - Throws: `Failure` when it cannot be written; the text before is then still there.
  public func save(_ text: String) throws(Failure) {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(path) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0, System.write(Array(text.utf8), to: descriptor) == nil,
      fsync(descriptor) == 0, rename(temporary, path) == 0
    else { throw Self.failure(path) }
  }

  /// Removes the file with its folder: the text is safe elsewhere.
  public func remove() {
    if let names = try? Input.names(inFolder: folder) {
      for name in names { unlink("\(folder)/\(name)") }
    }
    // Swap and backup files of editors begin with a dot.
    if let listing = opendir(folder) {
      while let entry = readdir(listing) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(listing)
    }
    rmdir(folder)
  }

  private static func makeFolders(_ path: String) throws(Failure) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw failure(path)
    }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(description: "The draft \(path) cannot be written: \(System.reason(errno)).")
  }
}
