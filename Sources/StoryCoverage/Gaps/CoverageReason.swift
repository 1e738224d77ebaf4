/// The sentence that says why a dimension has its status.
struct CoverageReason {
  let ready: Int
  let drafts: [Int]
  let strong: Int
  let weak: Int
  let old: Int
  let unshown: Int
  let signals: Int
  /// Whether signals were looked for in any ready story.
  let hasLooked: Bool

  func sentence(for status: DimensionCoverage.Status) -> String {
    switch status {
    case .gap: gap
    case .thin: thin
    case .covered: covered
    case .strong: "\(strong) strong stories, and every signal is shown."
    }
  }

  private var gap: String {
    switch drafts.count {
    case 0: "No story yet."
    case 1: "No story is ready; draft #\(drafts[0]) could become one."
    default: "No story is ready; \(drafts.count) drafts could become one."
    }
  }

  private var thin: String {
    if ready == 1 {
      if weak == 1 { return "One story is ready, and it does not show enough yet." }
      if old == 1 { return "One story is ready, and it is an old one." }
      return "One story is ready; a second question would find nothing."
    }
    if weak == ready { return "\(ready) stories are ready, and none shows enough yet." }
    if old == ready { return "\(ready) stories are ready, and all are old." }
    return "\(ready) stories are ready, and each is old or does not show enough yet."
  }

  private var covered: String {
    let start = "\(ready) stories are ready"
    if !hasLooked && signals > 0 { return start + "; their signals have not been looked for." }
    let unshownText = unshown == 1 ? "one signal is not shown" : "\(unshown) signals are not shown"
    // What strong takes is said where nothing is.
    let takes =
      signals == 0
      ? "what they felt, why you acted and what came back" : "two of its signals"
    let notStrong = ", none of them strong: that takes \(takes) in one recent story"
    return switch (strong, unshown) {
    case (2..., _): start + ", \(strong) of them strong; \(unshownText) by any."
    case (1, 1...): start + ", one of them strong; \(unshownText) by any."
    case (1, _): start + ", one of them strong."
    case (_, 1...): start + notStrong + "; \(unshownText) by any."
    default: start + notStrong + "."
    }
  }
}
