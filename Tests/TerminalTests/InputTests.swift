import Foundation
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `Text from outside` {
  @Test(
    arguments: [
      ([], nil), (Array("naïve".utf8), nil), ([0x61, 0xFF], 1), ([0xC3], 0),
      ([0x61, 0xE2, 0x82], 1),
      ([0xED, 0xA0, 0x80], 0),
    ] as [([UInt8], Int?)])
  func `is refused at the first byte that is not UTF-8`(bytes: [UInt8], offset: Int?) {
    #expect(UTF8Fault.offset(in: bytes) == offset)
  }

  @Test func `loses a byte order mark and nothing else`() throws {
    #expect(try Input.text([0xEF, 0xBB, 0xBF, 0x61], of: "x") == "a")
    #expect(try Input.text([0x61, 0x00, 0x62], of: "x") == "a\0b")
    #expect(throws: Input.Failure.self) { try Input.text([0xFF], of: "x") }
  }

  @Test func `is refused as an argument rather than repaired`() throws {
    #expect(try ProcessArguments.validated([Array("a".utf8), Array("é".utf8)]) == ["a", "é"])
    #expect(throws: ProcessArguments.Malformed(position: 1, byte: 3)) {
      try ProcessArguments.validated([Array("a".utf8), [0x63, 0x61, 0x66, 0xE9]])
    }
  }

  @Test(arguments: ["missing", "a/b/c"])
  func `of a file that is not there is a missing file`(path: String) {
    #expect { try Input.bytes(ofFile: "/nonexistent-\(path)") } throws: {
      ($0 as? Input.Failure)?.kind == .missing
    }
  }
}

@Suite final class `A file that may be private` {
  private let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("storybank-input-\(UUID().uuidString)").path
  }

  deinit { unlink(path) }

  private func write(_ text: String, mode: mode_t) {
    let descriptor = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
    _ = System.write(Array(text.utf8), to: descriptor)
    fchmod(descriptor, mode)
    close(descriptor)
  }

  @Test(arguments: [
    ("", ""), ("one", "one"), ("one\n", "one"), ("one\r\ntwo\n", "one"), (" one \n", " one "),
    ("\none", ""),
  ])
  func `gives its first line as it is, without its end`(text: String, line: String) throws {
    write(text, mode: 0o600)
    #expect(try Input.privateLine(ofFile: path) == line)
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o644, 0o666] as [mode_t])
  func `is refused where others may use it`(mode: mode_t) {
    write("one\n", mode: mode)
    #expect { try Input.privateLine(ofFile: path) } throws: {
      ($0 as? Input.Failure)?.kind == .permission
    }
  }

  @Test func `is looked at only where looking takes nothing from it`() throws {
    write("one", mode: 0o600)
    #expect(try Input.start(ofFile: path, count: 2) == Array("on".utf8))
    #expect(try Input.start(ofFile: path, count: 9) == Array("one".utf8))
    #expect(try Input.start(ofFile: "/tmp", count: 9) == [])
    unlink(path)
    #expect(throws: Input.Failure.self) { try Input.start(ofFile: path, count: 9) }
    mkfifo(path, 0o600)
    #expect(try Input.start(ofFile: path, count: 9) == [])
  }
}

@Suite struct `The nearest word` {
  @Test(arguments: [
    ("listning", "listening"), ("Refund", "refund"), ("refnud", "refund"), ("mach", "match"),
  ])
  func `forgives a slip of the finger`(typed: String, meant: String) {
    let words = ["listening", "refund", "match", "balancing"]
    #expect(NearestWord.nearest(to: typed, among: words) == meant)
  }

  @Test func `is none when nothing is near`() {
    #expect(NearestWord.nearest(to: "zebra", among: ["listening", "refund"]) == nil)
    #expect(NearestWord.nearest(to: "", among: ["listening"]) == nil)
  }
}
