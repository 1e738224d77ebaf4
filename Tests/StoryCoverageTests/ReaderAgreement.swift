import StoryCoverage
import StoryModel

/// How far the program says of stories what a careful reader noted.
struct ReaderAgreement {
  /// How often both noted something, only the program, and only the reader; by rule.
  private(set) var byRule: [String: (both: Int, program: Int, reader: Int)] = [:]

  /// How often what both noted stands in the part where the reader noted it.
  private(set) var placed = (both: 0, elsewhere: 0)

  /// Rules of which a story can have several remarks, told apart by the part.
  private static let fielded: Set<ReviewRule> = [.missingPart, .stubPart, .customerAbsent]

  init(on readings: [CarefulReader.Reading]) {
    for reading in readings { compare(reading) }
  }

  /// The share of the notes that the program says.
  var recall: Double { share(of: \.reader) }

  /// The share of what the program says that the reader noted.
  var precision: Double { share(of: \.program) }

  private func share(of rest: KeyPath<(both: Int, program: Int, reader: Int), Int>) -> Double {
    let both = byRule.values.reduce(0) { $0 + $1.both }
    return Double(both) / Double(both + byRule.values.reduce(0) { $0 + $1[keyPath: rest] })
  }

  private mutating func compare(_ reading: CarefulReader.Reading) {
    let remarks = ReviewSample.remarks(reading.story).filter { $0.rule != .unmarkedClaim }
      .map { CarefulReader.Note(rule: $0.rule.rawValue, field: $0.field?.rawValue) }
    let said = Dictionary(grouping: remarks, by: Self.key)
    let noted = Dictionary(grouping: reading.notes, by: Self.key)
    for (key, remarks) in said {
      let rule = remarks[0].rule
      guard let notes = noted[key] else {
        byRule[rule, default: (0, 0, 0)].program += 1
        continue
      }
      byRule[rule, default: (0, 0, 0)].both += 1
      let places = notes.compactMap(\.field)
      if places.isEmpty { continue }
      if remarks.contains(where: { places.contains($0.field ?? "") }) {
        placed.both += 1
      } else {
        placed.elsewhere += 1
      }
    }
    for (key, notes) in noted where said[key] == nil {
      byRule[notes[0].rule, default: (0, 0, 0)].reader += 1
    }
  }

  private static func key(_ note: CarefulReader.Note) -> String {
    guard let rule = ReviewRule(rawValue: note.rule), fielded.contains(rule) else {
      return note.rule
    }
    return "\(note.rule):\(note.field ?? "")"
  }
}
