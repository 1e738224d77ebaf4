/// How far a story is: still being written, fit to be told, or put aside.
public enum StoryStatus: String, CaseIterable, Sendable, Hashable, Codable {
  case draft
  case ready
  case retired
}
