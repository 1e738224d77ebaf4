import StoryModel

/// Reads dates as people type them.
enum DateReading {
  /// The date that a text means; an error names the flag it was given to.
  static func read(
    _ text: String, flag: String?, today: PartialDate, leaning: DatePhrase.Leaning = .past
  ) throws -> PartialDate {
    do {
      return try DatePhrase.parse(text, today: today, leaning: leaning).date
    } catch {
      let place = flag.map { "\($0): " } ?? ""
      throw Failure(.usage, "\(place)\(error)")
    }
  }
}
