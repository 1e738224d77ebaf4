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
