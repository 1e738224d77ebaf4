import StoryModel

/// Refuses two stories with one `uid`: they would overwrite each other without a word.
func refuseRepeatedUIDs(_ stories: [Story], lines: [Int]? = nil) throws(ExchangeError) {
  var uids = RepeatedUIDs()
  for (index, story) in stories.enumerated() {
    try uids.add(story.uid, line: lines?[index], story: index + 1)
  }
}

/// The uids of stories that come one after the other.
struct RepeatedUIDs {
  private var seen: [String: Int] = [:]

  /// Refuses a uid that came before; the line, or else the position from 1, says where it stands.
  mutating func add(_ uid: String, line: Int?, story: Int) throws(ExchangeError) {
    guard !uid.isEmpty, let earlier = seen.updateValue(line ?? story, forKey: uid) else { return }
    throw ExchangeError(
      .value, line: line, story: line == nil ? story : nil, key: "uid",
      reason: "\(line == nil ? "story" : "line") \(earlier) has the same uid")
  }
}
