import FoundationEssentials
import StoryModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What time it is, and what day that is where the person lives.
struct Clock {
  /// The instant that counts as now, in whole seconds.
  let now: Date

  /// The day it is in the person's time zone.
  let today: PartialDate

  /// The system's clock, or the instant in `$STORYBANK_NOW` (`2026-11-20T12:00:00Z`), by which tests
  /// make words like `yesterday` mean the same every day.
  ///
  /// - Throws: `Failure` when the variable is set to something else, or the system's clock is so far
  ///   off that no date can be told.
  init(environment: [String: String]) throws {
    if let fixed = environment["STORYBANK_NOW"] {
      guard let instant = try? Date(fixed, strategy: .iso8601) else {
        throw Failure(
          .configuration, "STORYBANK_NOW must be a time such as 2026-11-20T12:00:00Z.")
      }
      now = instant
    } else {
      now = Date(timeIntervalSince1970: Date.now.timeIntervalSince1970.rounded(.down))
    }
    var seconds = time_t(now.timeIntervalSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    do {
      today = try PartialDate(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    } catch {
      throw Failure(.configuration, "The system's clock is wrong: \(error).")
    }
  }
}

extension Clock {
  /// The clock as the journal takes it.
  var reading: () -> Date {
    let now = now
    return { now }
  }
}
