public import StoryModel

extension JournalDocument {
  /// The document as it is exported, without a newline at the end.
  public func bytes(_ layout: JSONText.Layout = .compact) -> [UInt8] {
    var writer = StoryListWriter.document(layout)
    return writer.add(stories) + writer.end(with: self)
  }

  /// What stands behind the stories in a document.
  ///
  /// Every part is written, also when it is empty, so that scripts need not ask whether it is there.
  var companions: [(key: String, value: JSONText)] {
    let evidence = evidence.map { item -> JSONText in
      [
        "story": .text(item.story), "signal": .text(item.evidence.signal),
        "field": .text(item.evidence.field.rawValue), "passage": .text(item.evidence.passage),
        "state": .text(item.evidence.state.rawValue),
      ]
    }
    let claims = claims.map { item -> JSONText in
      [
        "story": .text(item.story), "field": .text(item.claim.field.rawValue),
        "text": .text(item.claim.text), "standing": .optional(item.claim.standing?.rawValue),
      ]
    }
    let tellings = tellings.map { item -> JSONText in
      [
        "story": .text(item.story), "interview": .integer(item.interview),
        "question": .text(item.question), "landed": .optional(item.landed),
        "note": .text(item.note),
      ]
    }
    let rules = silencedRules.map { item -> JSONText in
      ["rule": .text(item.rule), "story": .optional(item.story)]
    }
    return [
      ("dimensions", .list(dimensions.map(Self.object))), ("evidence", .list(evidence)),
      ("claims", .list(claims)), ("interviews", .list(interviews.map(Self.object))),
      ("tellings", .list(tellings)), ("questions", .list(questions.map(Self.object))),
      ("silenced_rules", .list(rules)),
    ]
  }

  /// The object of a competency: also what `dimension list --json` shows.
  public static func object(_ dimension: Dimension) -> JSONText {
    [
      "slug": .text(dimension.slug), "name": .text(dimension.name),
      "summary": .text(dimension.summary),
      "example_questions": .texts(dimension.exampleQuestions),
      "signals": .list(
        dimension.signals.map { ["slug": .text($0.slug), "summary": .text($0.summary)] }),
    ]
  }

  /// The object of an interview.
  public static func object(_ interview: Interview) -> JSONText {
    [
      "id": .optional(interview.id), "organisation": .text(interview.organisation),
      "role": .text(interview.role), "round": .text(interview.round),
      "date": .optional(interview.date?.description),
      "interviewer": .text(interview.interviewer),
    ]
  }

  /// The object of a question.
  public static func object(_ question: Question) -> JSONText {
    [
      "text": .text(question.text), "dimension": .optional(question.dimension),
      "signals": .texts(question.signals), "origin": .text(question.origin.rawValue),
    ]
  }
}
