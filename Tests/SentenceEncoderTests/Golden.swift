import Foundation

/// A text with what the reference implementation makes of it; see Scripts/encoder/make_goldens.py.
struct Golden: Sendable {
  let text: String
  let ids: [Int32]
  let vector: [Float]

  private struct Entry: Decodable {
    let text: String
    let ids: [Int32]
  }

  private static let loaded = Result { try load() }

  static func all() throws -> [Golden] { try loaded.get() }

  private static func load() throws -> [Golden] {
    let folder = Bundle.module.bundleURL.appending(path: "Goldens")
    let json = try Data(contentsOf: folder.appending(path: "goldens.json"))
    let halves = try [UInt8](Data(contentsOf: folder.appending(path: "goldens.f16")))
    return try JSONDecoder().decode([Entry].self, from: json).enumerated().map { index, entry in
      let start = index * 768
      let vector = stride(from: start, to: start + 768, by: 2).map {
        float(half: UInt16(halves[$0]) | UInt16(halves[$0 + 1]) << 8)
      }
      return Golden(text: entry.text, ids: entry.ids, vector: vector)
    }
  }

  /// Float16 does not exist on every platform; these are small numbers, none of them special.
  private static func float(half: UInt16) -> Float {
    let fraction = Float(half & 0x3FF)
    let exponent = Int(half >> 10 & 0x1F)
    let size =
      exponent == 0
      ? Float(sign: .plus, exponent: -24, significand: fraction)
      : Float(sign: .plus, exponent: exponent - 25, significand: fraction + 1024)
    return half >> 15 == 1 ? -size : size
  }
}
