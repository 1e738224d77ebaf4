import StoryModel

/// Refuses two stories with one `uid`: they would overwrite each other without a word.
func refuseRepeatedUIDs(_ stories: [Story], lines: [Int]? = nil) throws(ExchangeError) {
  var seen: [String: Int] = [:]
  for (index, story) in stories.enumerated() where !story.uid.isEmpty {
    guard let earlier = seen.updateValue(index, forKey: story.uid) else { continue }
    let other = lines.map { "line \($0[earlier])" } ?? "story \(earlier + 1)"
    throw ExchangeError(
      .value, line: lines?[index], story: lines == nil ? index + 1 : nil, key: "uid",
      reason: "\(other) has the same uid")
  }
}
