import CSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes the system fail this process at one of the calls by which SQLite changes files.
///
/// For processes of their own only: it changes the whole process.
/// The way: https://sqlite.org/c3ref/vfs.html#sqlite3vfsxsetsystemcall
enum Faults {
  /// What happens at the call.
  enum Effect {
    /// The process ends at once, as by `kill -9`.
    case kill
    /// This call and all after it find the disk full.
    case noSpace
  }

  nonisolated(unsafe) private static var effect: Effect?
  nonisolated(unsafe) private static var callsLeft = 0

  /// How many calls were made since the last arming.
  nonisolated(unsafe) private(set) static var calls = 0

  /// Lets some calls through, and has the effect at the one after them.
  static func arm(_ effect: Effect, after calls: Int) {
    install()
    Self.effect = effect
    callsLeft = calls
    Self.calls = 0
  }

  /// Lets every call through.
  static func disarm() { effect = nil }

  /// Lets SQLite have no more memory than this; 0 lifts the limit.
  static func limitMemory(bytes: Int64) { sqlite3_hard_heap_limit64(bytes) }

  /// Whether a call must fail; a process that is to be killed does not return from here.
  fileprivate static func strikes() -> Bool {
    calls += 1
    callsLeft -= 1
    guard let effect, callsLeft < 0 else { return false }
    if effect == .kill { kill(getpid(), SIGKILL) }
    errno = ENOSPC
    return true
  }

  private static func install() {
    guard let vfs = sqlite3_vfs_find(nil) else { return }
    let write: @convention(c) (Int32, UnsafeRawPointer?, Int, off_t) -> Int = {
      Faults.strikes() ? -1 : pwrite($0, $1, $2, $3)
    }
    let truncate: @convention(c) (Int32, off_t) -> Int32 = {
      Faults.strikes() ? -1 : ftruncate($0, $1)
    }
    // Only killing strikes here: a full disk does not keep a file from being removed.
    let remove: @convention(c) (UnsafePointer<CChar>?) -> Int32 = { path in
      if Faults.effect == .kill { _ = Faults.strikes() }
      return path.map { unlink($0) } ?? -1
    }
    for name in ["pwrite", "pwrite64"] {
      _ = vfs.pointee.xSetSystemCall(vfs, name, unsafeBitCast(write, to: sqlite3_syscall_ptr.self))
    }
    _ = vfs.pointee.xSetSystemCall(
      vfs, "ftruncate", unsafeBitCast(truncate, to: sqlite3_syscall_ptr.self))
    _ = vfs.pointee.xSetSystemCall(
      vfs, "unlink", unsafeBitCast(remove, to: sqlite3_syscall_ptr.self))
  }
}
