import StoryModel

@testable import StoryMatcher

/// What the tests of the matcher share.
enum Samples {
  static let dimensions = BuiltInLabels.dimensions.map {
    Dimension(slug: $0, name: $0, isBuiltIn: true)
  }

  /// A short story with one text.
  static func story(
    _ id: Int, _ title: String, _ dimensions: [String] = [], situation: String? = nil
  ) -> Story {
    Story(
      id: id, uid: "s\(id)", title: title, situation: situation ?? title, dimensions: dimensions,
      status: .ready)
  }

  static func indexed(_ story: Story) -> MatchStory {
    MatchStory(story: story, index: StoryIndexer().index(story))
  }

  static let irate = Story(
    id: 1, uid: "irate", title: "Charged twice, and furious",
    situation: "A bakery owner was charged twice and shouted down the phone.",
    action: """
      I let her finish and kept my voice low. I said that I would be as angry as she was, and stayed \
      on the line until the money was back.
      """,
    result: "The money was back within the hour and she renewed.",
    customerFeeling: "She was frightened that she could not pay her staff on Friday.",
    motivation: "I thought of her standing in front of people who trust her.",
    customerResponse: "She wrote to thank me by name.",
    reflection: "Next time I would ring before she has to.", status: .ready)

  static let initiative = Story(
    id: 2, uid: "initiative", title: "The two-hour window",
    situation: "Customers were told a day and nothing more.",
    action: """
      Nobody asked me to. I counted the calls for a month, rang thirty people to hear what waiting was \
      like for them, and started a text message the evening before.
      """,
    result: "Calls fell by half, and it went to all fourteen rounds, some 2,300 homes a week.",
    status: .ready)
}
