#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the rest of the module needs of the system, under names that say what it does.
enum System {
  /// What an error number means, in the system's words.
  static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }

  /// Writes all bytes to a descriptor.
  ///
  /// - Returns: The error number of the write that failed, or `nil`.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  /// Reads a descriptor to its end.
  ///
  /// - Throws: The error number.
  static func readAll(_ descriptor: Int32) throws(ErrorNumber) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = try read(descriptor, into: &chunk), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Reads what a descriptor has next, as far as there is room for it.
  ///
  /// - Returns: How many bytes were read; none at the end.
  /// - Throws: The error number.
  static func read(_ descriptor: Int32, into chunk: inout [UInt8]) throws(ErrorNumber) -> Int {
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 { return count }
      if errno != EINTR { throw ErrorNumber(code: errno) }
    }
  }

  /// An error of the system.
  struct ErrorNumber: Error {
    let code: Int32
  }

  /// Runs a program and waits for it; the terminal is its to use.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Its arguments, the first being its name.
  ///   - environment: All variables that it gets.
  ///   - input: The descriptor that it reads from.
  /// - Returns: How it ended; `nil` when it could not be started.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String], input: Int32? = nil
  ) -> Ending? {
    var pid = pid_t()
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
    // A program begins with all signals open: this process ignores SIGPIPE, and a thread that has
    // signals blocked would hand that down as well, to a shell that then waits for ever.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    guard posix_spawn(&pid, path, &actions, &attributes, &argv, &envp) == 0 else { return nil }
    return wait(for: pid)
  }

  /// How a program ended.
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  private static func wait(for pid: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }
}
