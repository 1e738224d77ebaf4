import Foundation
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal of a test's own with the program under test at it, typed at as a person would.
final class PseudoTerminal {
  private let controller: Int32
  private let process: pid_t
  /// Everything that was shown so far, escape sequences and all.
  private(set) var shown = ""
  /// How much of it a wait has passed.
  private var seen = 0

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a shell command at a terminal of 80 columns and 24 rows.
  init(_ command: String, in home: TemporaryHome, environment: [String: String] = [:]) throws {
    guard let (controller, name) = Self.open() else {
      throw Failure(description: "there is no pseudo-terminal: error \(errno)")
    }
    self.controller = controller
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    let variables = home.variables.merging(["TERM": "xterm", "PAGER": "cat", "EDITOR": "false"]) {
      $1
    }.merging(environment) { $1 }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own, whose first terminal becomes the one that Ctrl-C comes from.
    posix_spawnattr_setflags(&attributes, Self.ownSession)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let words = ["sh", "-c", "cd \"$1\" && eval \"$2\"", "sh", home.path, command]
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] =
      variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var pid = pid_t()
    guard posix_spawn(&pid, "/bin/sh", &actions, &attributes, &argv, &envp) == 0 else {
      throw Failure(description: "the shell could not be started")
    }
    process = pid
  }

  #if canImport(Glibc)
    // Not in what Swift sees of the C library: the values of Linux and of glibc.
    private static let ownSession: Int16 = 0x80
    private static let numberOfTerminal: UInt = 0x8004_5430
    private static let lockOfTerminal: UInt = 0x4004_5431

    private static func open() -> (controller: Int32, name: String)? {
      let controller = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var unlocked: Int32 = 0
      var number: Int32 = 0
      guard controller >= 0, ioctl(controller, lockOfTerminal, &unlocked) == 0,
        ioctl(controller, numberOfTerminal, &number) == 0
      else { return nil }
      return (controller, "/dev/pts/\(number)")
    }
  #else
    private static let ownSession = Int16(POSIX_SPAWN_SETSID)

    private static func open() -> (controller: Int32, name: String)? {
      let controller = posix_openpt(O_RDWR | O_NOCTTY)
      guard controller >= 0, grantpt(controller) == 0, unlockpt(controller) == 0,
        let name = ptsname(controller)
      else { return nil }
      return (controller, String(cString: name))
    }
  #endif

  deinit {
    kill(process, SIGKILL)
    close(controller)
  }

  /// Waits until a text is shown behind all that was waited for before.
  func wait(for text: String) throws {
    while true {
      let rest = shown.dropFirst(seen)
      if let range = rest.range(of: text) {
        seen = shown.distance(from: shown.startIndex, to: range.upperBound)
        return
      }
      guard try readMore() else {
        throw Failure(description: "“\(text)” was not shown, but:\n\(shown)")
      }
    }
  }

  /// Types keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = System.write(bytes, to: controller)
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: Its exit code; 128 and the number of the signal that ended it.
  func end() throws -> Int32 {
    while try readMore() {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Kills the program, which must be the shell's own process by then (`exec`), and waits for its end.
  func killed() throws -> Int32 {
    kill(process, SIGKILL)
    return try end()
  }

  /// Reads what is shown next; `false` when the program has gone.
  private func readMore() throws -> Bool {
    var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 30_000) > 0 else {
      throw Failure(description: "nothing more came, after:\n\(shown)")
    }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(controller, &chunk, chunk.count)
    guard count > 0 else { return false }
    shown += String(decoding: chunk[..<count], as: UTF8.self)
    return true
  }
}
