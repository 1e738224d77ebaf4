import Foundation

/// Commands with what they print and how they end, kept as text that reads like a terminal.
///
/// A line `$ ...` is a command for `/bin/sh`; what follows is its standard output, lines with `! `
/// its standard error, and `= N` its exit code where that is not 0. Lines with `# ` before the
/// first command say what the transcript claims.
struct Transcript: Equatable {
  /// One command and what came of it.
  struct Step: Equatable {
    var command: String
    var output: [String] = []
    var errors: [String] = []
    var status: Int32 = 0
  }

  var claim: [String] = []
  var steps: [Step] = []

  init(parsing text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if steps.isEmpty {
        claim.append(String(line))
      } else if line.hasPrefix("! ") {
        steps[steps.count - 1].errors.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("= "), let status = Int32(line.dropFirst(2)) {
        steps[steps.count - 1].status = status
      } else {
        steps[steps.count - 1].output.append(String(line))
      }
    }
    for index in steps.indices {
      while steps[index].output.last?.isEmpty == true { steps[index].output.removeLast() }
    }
  }

  var text: String {
    var blocks = [claim.joined(separator: "\n").trimmingCharacters(in: .newlines)]
    for step in steps {
      var lines = ["$ " + step.command] + step.output
      lines += step.errors.map { "! " + $0 }
      if step.status != 0 { lines.append("= \(step.status)") }
      blocks.append(lines.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The same commands with what they print and how they end now.
  func replayed(in home: TemporaryHome) throws -> Transcript {
    var now = self
    for index in now.steps.indices {
      let run = try home.run(shell: now.steps[index].command)
      now.steps[index].output = Self.lines(of: run.output, home: home)
      now.steps[index].errors = Self.lines(of: run.errors, home: home)
      now.steps[index].status = run.status
    }
    return now
  }

  /// The lines of an output with what differs from run to run taken out.
  private static func lines(of output: String, home: TemporaryHome) -> [String] {
    var text = output.replacingOccurrences(of: home.path, with: "~")
    for (pattern, name) in [
      ("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "<uid>"),
      ("drafts/[A-Za-z0-9._-]+/", "drafts/<folder>/"),
    ] {
      text = text.replacingOccurrences(of: pattern, with: name, options: .regularExpression)
    }
    var lines = text.components(separatedBy: "\n").map {
      // A line that looks like the transcript's own marks must not be read as one.
      $0.hasPrefix("$ ") || $0.hasPrefix("! ") || $0.hasPrefix("= ") ? " " + $0 : $0
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
