import FoundationEssentials

/// Times as they are shown and written: `2026-11-20T12:00:00Z`.
enum TimeText {
  static func text(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}
