import Foundation
import Terminal
import Testing

@Suite struct `A draft file` {
  let home: String

  init() throws {
    home = NSTemporaryDirectory() + "storybank-draft-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  private func mode(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
  }

  @Test func `is private, in a folder of its own`() throws {
    defer { try? FileManager.default.removeItem(atPath: home) }
    let draft = try DraftFile.create(in: home + "/state/drafts", name: "story", text: "one")
    #expect(try mode(draft.path) == 0o600)
    #expect(try mode((draft.path as NSString).deletingLastPathComponent) == 0o700)
    #expect(try String(contentsOfFile: draft.path, encoding: .utf8) == "one")
  }

  @Test func `is replaced as a whole and leaves nothing behind when removed`() throws {
    defer { try? FileManager.default.removeItem(atPath: home) }
    let draft = try DraftFile.create(in: home, name: "story", text: "one")
    try draft.save("two")
    #expect(try String(contentsOfFile: draft.path, encoding: .utf8) == "two")
    // An editor's swap file must not outlive the draft either.
    let folder = (draft.path as NSString).deletingLastPathComponent
    try "swap".write(toFile: folder + "/.story.md.swp", atomically: true, encoding: .utf8)
    draft.remove()
    #expect(try FileManager.default.contentsOfDirectory(atPath: home) == [])
  }

  @Test func `is found again by its name once nobody works on it`() throws {
    defer { try? FileManager.default.removeItem(atPath: home) }
    #expect(DraftFile.all(in: home + "/missing", name: "story").isEmpty)
    let kept = try DraftFile.create(in: home, name: "story", text: "being written")
    let other = try DraftFile.create(in: home, name: "story-1", text: "another")
    #expect(DraftFile.all(in: home, name: "story").map(\.path) == [kept.path])
    #expect(DraftFile.all(in: home, name: "story-1").map { $0.claim() } == [false])
    kept.remove()
    // What a process that ended has left behind, the older one first.
    for (folder, age) in [("story-aaaaaa", 60.0), ("story-bbbbbb", 30), ("story-1-cccccc", 10)] {
      let path = "\(home)/\(folder)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let file = "\(path)/\(folder.dropLast(7)).md"
      try folder.write(toFile: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 - age)], ofItemAtPath: file)
    }
    let found = DraftFile.all(in: home, name: "story")
    #expect(try found.map { try Input.file(at: $0.path) } == ["story-bbbbbb", "story-aaaaaa"])
    #expect(found.map { $0.claim() } == [true, true])
    #expect(found.map { $0.claim() } == [false, false])
    other.remove()
  }

  @Test func `that the editor fails on stays where it is`() throws {
    defer { try? FileManager.default.removeItem(atPath: home) }
    let draft = try DraftFile.create(in: home, name: "story", text: "one")
    for editor in ["false", "no-such-editor", "kill -9 $$; :", "truncate -s 0", "rm"] {
      try draft.save("one")
      #expect(throws: Editor.Failure.self, "\(editor)") {
        try Editor.edit(draft, environment: ["EDITOR": editor, "PATH": "/usr/bin:/bin"])
      }
    }
  }

  @Test func `may lie at a path with spaces and quotes`() throws {
    defer { try? FileManager.default.removeItem(atPath: home) }
    let draft = try DraftFile.create(in: home + "/it's a \"place\"", name: "story", text: "one")
    let text = try Editor.edit(
      draft, environment: ["VISUAL": "sed -i -e s/one/two/", "PATH": "/usr/bin:/bin"])
    #expect(text == "two")
  }
}
