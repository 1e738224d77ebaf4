import FoundationEssentials
import SQLite
import StoryModel

/// What a person wrote of a story as bytes: the content of a revision, and what a checksum is of.
///
/// A list of texts, each as a netstring (https://cr.yp.to/proto/netstrings.txt): the length in bytes,
/// a colon, the bytes, a comma. It holds any text exactly, and can still be read with the eye.
enum StoryRecord {
  private static let fields = StoryField.allCases

  /// The bytes of a story; number and times are not part of it.
  static func bytes(of story: Story) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    append(story.uid, to: &bytes)
    append(story.status.rawValue, to: &bytes)
    for field in fields { append(story.text(of: field), to: &bytes) }
    append(String(story.dimensions.count), to: &bytes)
    for slug in story.dimensions { append(slug, to: &bytes) }
    append(String(story.tags.count), to: &bytes)
    for tag in story.tags { append(tag, to: &bytes) }
    return bytes
  }

  /// The story that bytes hold.
  ///
  /// - Throws: `SQLiteError` with `.corrupt` when they are no record.
  static func story(from bytes: [UInt8]) throws -> Story {
    var reader = Reader(bytes: bytes)
    var story = Story(uid: try reader.text())
    guard let status = StoryStatus(rawValue: try reader.text()) else { throw Reader.damaged }
    story.status = status
    for field in fields { try story.set(field, to: try reader.text()) }
    story.dimensions = try reader.list()
    story.tags = try reader.list()
    guard reader.isAtEnd else { throw Reader.damaged }
    return story
  }

  /// FNV-1a of 64 bits.
  ///
  /// See http://www.isthe.com/chongo/tech/comp/fnv/. It tells damage on the disk, not malice, so it need only be short and quick.
  static func checksum(of bytes: [UInt8]) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBufferPointer {
      for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return Int64(bitPattern: hash)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(text.utf8.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: ","))
  }

  private struct Reader {
    static let damaged = SQLiteError(.corrupt, message: "a revision that is no record of a story")

    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func text() throws -> String {
      guard let colon = bytes[index...].firstIndex(of: UInt8(ascii: ":")),
        let length = Int(String(decoding: bytes[index..<colon], as: UTF8.self)), length >= 0,
        length < bytes.count - colon - 1, bytes[colon + 1 + length] == UInt8(ascii: ","),
        let text = String(validating: bytes[colon + 1..<colon + 1 + length], as: UTF8.self)
      else { throw Self.damaged }
      index = colon + 2 + length
      return text
    }

    mutating func list() throws -> [String] {
      guard let count = Int(try text()), count >= 0, count <= bytes.count else {
        throw Self.damaged
      }
      var texts: [String] = []
      for _ in 0..<count { texts.append(try text()) }
      return texts
    }
  }
}
