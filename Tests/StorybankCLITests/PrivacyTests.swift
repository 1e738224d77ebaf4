import Foundation
import Testing

/// A word that stands in every field of a story, and must be seen nowhere else.
private let canary = "zanzibar"

@Suite struct `Of what a story says` {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    let story = """
      {"title":"The \(canary) call","situation":"A \(canary) baker","task":"\(canary)",
      "action":"I rang \(canary)","result":"\(canary) 12 %","customer":"\(canary)",
      "organisation":"\(canary)","customer_feeling":"\(canary)","motivation":"\(canary)",
      "customer_response":"\(canary)","reflection":"\(canary)","tags":["\(canary)"],
      "dimensions":["listening"],"status":"ready"}
      """
    try write(story.replacing("\n", with: " ") + "\n", to: "story.jsonl")
    #expect(try home.run(shell: "storybank import story.jsonl").status == 0)
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(home.path)/\(name)", atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    // The disk, the output and the file that is read.
    "storybank show 1 >/dev/full", "storybank export >/dev/full", "storybank log x >/dev/full",
    "ulimit -f 1; trap '' XFSZ; storybank edit 1 --task \"$(head -c 90000 story.jsonl /dev/zero | tr '\\0' a)\"",
    "ulimit -f 1; trap '' XFSZ; storybank log < story.jsonl",
    "(cat story.jsonl; echo '{\"title\":\"zanzibar') > bad.jsonl; storybank import bad.jsonl",
    "sed s/ready/12/ story.jsonl > bad.jsonl; storybank import bad.jsonl",
    "printf 'title,date\\nzanzibar,\"zanzibar\\n' > bad.csv; storybank import bad.csv",
    "printf 'title\\nzanzibar \\351\\n' > bad.csv; storybank import bad.csv",
    "printf -- '---\\ntitle: [zanzibar\\n---\\n' > bad.md; storybank import bad.md",
    "storybank export -o story.jsonl", "storybank import nothing.jsonl",
    // The editor.
    "EDITOR=false storybank edit 1", "EDITOR=nothing storybank edit 1",
    "EDITOR='sh -c \": > $1\" sh' storybank edit 1",
  ]) func `no error shows a word`(command: String) throws {
    let run = try home.run(shell: command)
    #expect(run.status != 0, "\(run.output)")
    #expect(!run.errors.contains(canary) && !run.errors.isEmpty, "\(run.errors)")
  }

  @Test(arguments: ["doctor", "doctor --json", "doctor --repair", "config list", "--version"])
  func `nothing is in what one shows to ask for help`(command: String) throws {
    let run = try home.run(shell: "storybank \(command)")
    #expect(!(run.output + run.errors).contains(canary))
    #expect(run.status == 0)
  }

  @Test func `nothing is in what is said of a damaged journal`() throws {
    let alter = "sed -i s/baker/maker/ .local/share/storybank/journal.db"
    let run = try home.run(shell: "\(alter) && storybank doctor && storybank doctor --json")
    #expect(run.status != 0 && run.output.contains("#1"), "\(run.output)\(run.errors)")
    #expect(!(run.output + run.errors).contains(canary))
  }

  @Test func `neither an editor nor what opens the report is told by argument or environment`()
    throws
  {
    let spy = "#!/bin/sh\nenv >> \"$HOME/seen\"; echo \"$0 $*\" >> \"$HOME/seen\"\n"
    for name in ["editor", "xdg-open", "open"] {
      try write(spy, to: name)
      chmod("\(home.path)/\(name)", 0o700)
    }
    let path = ["PATH": "\(home.path):\(home.variables["PATH"] ?? "")", "EDITOR": "editor"]
    _ = try home.run(shell: "storybank edit 1", environment: path)
    _ = try home.run(shell: "storybank report -o report.html --open", environment: path)
    let seen = try String(contentsOfFile: home.path + "/seen", encoding: .utf8)
    #expect(seen.contains("/editor ") && seen.contains("report.html"))
    #expect(!seen.contains(canary))
  }

  @Test func `no draft stays behind once it is in the journal`() throws {
    try write("#!/bin/sh\nsed -i s/baker/butcher/ \"$1\"\n", to: "editor")
    chmod(home.path + "/editor", 0o700)
    let edit = try home.run(shell: "EDITOR=./editor storybank edit 1")
    #expect(edit.status == 0)
    let left = try home.run(shell: "grep -rl butcher . | grep -v -e journal.db -e ./editor")
    #expect(left.output == "")
    #expect(try home.run(shell: "storybank show 1").output.contains("butcher"))
  }
}
