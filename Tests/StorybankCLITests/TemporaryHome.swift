import Foundation

@testable import Terminal

/// An empty home of its own for a test, gone with it, and the program to run in it.
final class TemporaryHome {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "storybank-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a command printed and how it ended.
  struct Run {
    var output: String
    var errors: String
    var status: Int32
  }

  /// The instant that the program takes for now, so that dates in words mean the same every day.
  static let now = "2026-11-20T12:00:00Z"

  /// The environment of a command.
  var variables: [String: String] {
    // Where coverage is measured or a sanitizer watches, that goes for the program under test too.
    let passedOn = ProcessInfo.processInfo.environment.filter {
      ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }
    return [
      "HOME": path, "PATH": "\(Self.binaries):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "STORYBANK_NOW": Self.now,
    ].merging(passedOn) { $1 }
  }

  /// Runs a shell command in the home, where `storybank` is the program under test.
  func run(shell command: String, environment: [String: String] = [:]) throws -> Run {
    let variables = variables.merging(environment) { $1 }
    // Files rather than pipes: a pipe that nobody empties stops a program that prints much.
    let script = """
      cd "$1" && exec </dev/null >.stdout 2>.stderr && eval "$2"
      """
    // Not Foundation's Process: it can miss the end of a child whose own children live on.
    let ending = System.run(
      "/bin/sh", ["sh", "-c", script, "sh", path, command], environment: variables)
    let read = { String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self) }
    guard case .exit(let status) = ending else { throw CocoaError(.executableLoad) }
    return Run(
      output: try read(path + "/.stdout"), errors: try read(path + "/.stderr"), status: status)
  }

  /// The folder of the build's products, where the test bundle lies beside the program.
  private static let binaries: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let beside = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return beside.deletingLastPathComponent().path
  }()
}
