import StoryModel

/// Reads dates as people type them.
enum DateReading {
  /// The date that a text means.
  ///
  /// - Parameters:
  ///   - flag: The flag it was given to, to name in an error.
  ///   - today: The day that `yesterday` and the like start from.
  /// - Throws: `Failure` when the text is no date, no possible one, or more than one.
  static func read(_ text: String, flag: String?, today: PartialDate) throws -> PartialDate {
    do {
      return try DatePhrase.parse(text, today: today).date
    } catch {
      let place = flag.map { "\($0): " } ?? ""
      throw Failure(.usage, "\(place)\(error)")
    }
  }
}
