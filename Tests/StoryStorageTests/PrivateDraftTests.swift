import FoundationEssentials
import Testing

@testable import StoryStorage

@Suite("A file in the making") struct PrivateDraftTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var names: [String] {
    PrivateFile.names(in: folder.path).filter { $0 != "." && $0 != ".." }
  }

  @Test func `that a kill left is gone once another is made beside it`() throws {
    let left = folder.path(".all.json\(PrivateDraft.mark)a1B2c3")
    try Data("x".utf8).write(to: URL(filePath: left))
    try PrivateFile.write([1], to: folder.path("other.json"), overwrite: false)
    #expect(names == ["other.json"])
  }

  @Test func `is left alone while somebody works on it`() throws {
    let draft = try PrivateDraft(of: folder.path("all.json"), overwrite: false)
    try draft.write([1])
    try PrivateFile.write([2], to: folder.path("other.json"), overwrite: false)
    try draft.keep()
    #expect(names.sorted() == ["all.json", "other.json"])
  }

  @Test func `leaves what only looks like one`() throws {
    for name in [".all.json.a1B2c3", "all\(PrivateDraft.mark)plan.json"] {
      try Data("x".utf8).write(to: URL(filePath: folder.path(name)))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(".link\(PrivateDraft.mark)a1B2c3"),
      withDestinationPath: folder.path(".all.json.a1B2c3"))
    try PrivateFile.write([1], to: folder.path("other.json"), overwrite: false)
    #expect(names.count == 4)
  }

  @Test func `does not replace a file that came meanwhile, unless it may`() throws {
    let target = folder.path("all.json")
    for overwrite in [false, true] {
      let draft = try PrivateDraft(of: target, overwrite: overwrite)
      try draft.write([1])
      try Data([2]).write(to: URL(filePath: target))
      if overwrite {
        try draft.keep()
      } else {
        let error = #expect(throws: JournalError.self) { try draft.keep() }
        #expect(error?.kind == .cannotCreate)
        #expect(error?.description.contains("is there already") == true)
      }
      #expect(try Array(Data(contentsOf: URL(filePath: target))) == [overwrite ? 1 : 2])
      try FileManager.default.removeItem(atPath: target)
    }
    #expect(names == [])
  }
}
