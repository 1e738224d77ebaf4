import FoundationEssentials
import SQLite
import StoryModel

/// How a story stands in its table.
enum StoryColumns {
  /// The columns of a whole story, in the order in which `story(from:)` reads them.
  static let all =
    "story.id, uid, status, created_at, updated_at, date, title, dimensions, tags, role, "
    + "organisation, customer, situation, task, action, result, customer_feeling, motivation, "
    + "customer_response, reflection"

  /// The columns of a summary, in the order in which `summary(from:)` reads them.
  static let summary = "story.id, uid, status, date, title, dimensions"

  /// The place of the first column behind those of a summary.
  static let behindSummary = 6

  /// The texts that are searched, in the order of the full-text index.
  static let searched =
    "title, situation, task, action, result, customer_feeling, motivation, customer_response, "
    + "reflection, role, organisation, customer, tags"

  /// The story of a row with the columns `all`.
  static func story(from row: Row) throws(SQLiteError) -> Story {
    Story(
      id: try row.int(0), uid: try row.text(1), title: try row.text(6),
      date: try date(row, 5), role: try row.text(9), organisation: try row.text(10),
      customer: try row.text(11), situation: try row.text(12), task: try row.text(13),
      action: try row.text(14), result: try row.text(15), customerFeeling: try row.text(16),
      motivation: try row.text(17), customerResponse: try row.text(18),
      reflection: try row.text(19), dimensions: lines(try row.text(7)),
      tags: lines(try row.text(8)), status: try status(row, 2), createdAt: try time(row, 3),
      updatedAt: try time(row, 4))
  }

  /// The summary of a row with the columns `summary`.
  static func summary(from row: Row) throws(SQLiteError) -> StorySummary {
    StorySummary(
      id: try row.int(0), uid: try row.text(1), title: try row.text(4), date: try date(row, 3),
      status: try status(row, 2), dimensions: lines(try row.text(5)))
  }

  /// A time of whole seconds.
  ///
  /// - Throws: `SQLiteError` with `.corrupt` for one that no story can have.
  static func time(_ row: Row, _ column: Int) throws(SQLiteError) -> Date {
    Date(timeIntervalSince1970: Double(try seconds(row, column)))
  }

  /// A time as it is stored, in seconds since 1970.
  static func seconds(_ row: Row, _ column: Int) throws(SQLiteError) -> Int {
    let seconds = try row.int(column)
    guard times.contains(seconds) else {
      throw SQLiteError(.corrupt, message: "a time that is none in story \(try row.int(0))")
    }
    return seconds
  }

  /// From the year 0 to the year 10000: a year more at either end than can be written, since the time of
  /// an import may be in another zone, and every edit makes it later.
  private static let times = -62_167_219_200...253_433_923_199

  static func date(_ row: Row, _ column: Int) throws(SQLiteError) -> PartialDate? {
    guard var text = try row.optionalText(column) else { return nil }
    // The table holds nothing but digits in their places; taking them from there costs a list of
    // thousands much less than taking the text apart.
    let (year, month, day) = text.withUTF8 { bytes in
      func number(_ range: Range<Int>) -> Int? {
        guard range.upperBound <= bytes.count else { return nil }
        return bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      }
      return (number(0..<4), number(5..<7), number(8..<10))
    }
    do {
      return try PartialDate(year: year ?? 0, month: month, day: day)
    } catch {
      throw SQLiteError(.corrupt, message: "a date that is none in story \(try row.int(0))")
    }
  }

  static func status(_ row: Row, _ column: Int) throws(SQLiteError) -> StoryStatus {
    guard let status = StoryStatus(rawValue: try row.text(column)) else {
      throw SQLiteError(.corrupt, message: "a status that is none in story \(try row.int(0))")
    }
    return status
  }

  static func lines(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    // By bytes: comparing characters is what a list of ten thousand would spend its time on.
    guard text.utf8.contains(0x0A) else { return [text] }
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: 0x0A).map {
        String(decoding: UnsafeBufferPointer(rebasing: $0), as: UTF8.self)
      }
    }
  }
}
