import StoryExchange
import StoryModel

/// The stories to be imported, which can be gone through more than once, and what belongs to them.
struct ImportSource {
  /// What belongs to the stories; its own are none.
  let companions: JournalDocument
  /// Hands over the stories, one after the other.
  let forEachStory: (_ body: (Story) throws -> Void) throws -> Void
  /// How many stories there are.
  let count: Int
  /// The numbers that they have been given.
  let numbers: [Int]

  /// So many bytes of stories are kept in memory; of more each story is read anew when it is needed.
  static let mostKept = 4 << 20

  /// Looks at every story, so that nothing is begun with a source in which one is wrong.
  ///
  /// - Throws: What going through the stories throws.
  init(
    companions: JournalDocument = JournalDocument(),
    forEachStory: @escaping (_ body: (Story) throws -> Void) throws -> Void
  ) throws {
    var count = 0
    var numbers: [Int] = []
    var stories: [Story] = []
    var size = 0
    try forEachStory { story in
      count += 1
      if let number = story.id { numbers.append(number) }
      guard size <= Self.mostKept else { return }
      // A story without a text takes room as well.
      size += StoryField.allCases.reduce(MemoryLayout<Story>.size) {
        $0 + story.text(of: $1).utf8.count
      }
      stories.append(story)
      if size > Self.mostKept { stories = [] }
    }
    self.companions = companions
    self.forEachStory =
      size > Self.mostKept ? forEachStory : { [stories] in try stories.forEach($0) }
    self.count = count
    self.numbers = numbers
  }

  /// The stories and companions of a document that is in memory.
  init(_ document: JournalDocument) {
    var companions = document
    companions.stories = []
    self.companions = companions
    forEachStory = { try document.stories.forEach($0) }
    count = document.stories.count
    numbers = document.stories.compactMap(\.id)
  }
}
