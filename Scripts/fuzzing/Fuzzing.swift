import Encryption
import Foundation
import SentenceEncoder
import StoryExchange
import StoryModel
import StoryStorage

/// Which of the readers below is fuzzed.
private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""

/// Takes an input of libFuzzer's.
///
/// A crash is a finding, and so is a trap here: what was read and is written must read as the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "json": readAndWrite(bytes, as: .json)
  case "jsonl": readAndWrite(bytes, as: .jsonl)
  case "csv": readAndWrite(bytes, as: .csv)
  case "markdown": readAndWrite(bytes, as: .markdown)
  case "questions": _ = try? QuestionList.read(bytes, file: "q.csv", dimensions: ["listening"])
  case "search": search(String(decoding: bytes, as: UTF8.self))
  case "tokens": tokens(String(decoding: bytes, as: UTF8.self))
  case "dates": date(String(decoding: bytes, as: UTF8.self))
  case "encrypted": decrypt(bytes)
  case "redaction": redact(String(decoding: bytes, as: UTF8.self))
  default: fatalError("FUZZ_TARGET names no target: \(target)")
  }
  return 0
}

private func readAndWrite(_ bytes: [UInt8], as format: ExchangeFormat) {
  guard let document = try? JournalDocument.read(bytes, as: format) else { return }
  let stories = document.stories
  let again: [Story]?
  switch format {
  case .json:
    again = try? JournalDocument.read(document.bytes(), as: .json).stories
  case .jsonl:
    again = try? JournalDocument.read(StoryJSON.lines(stories), as: .jsonl).stories
  case .csv:
    again = try? JournalDocument.read(StoryCSV.header() + StoryCSV.rows(of: stories), as: .csv)
      .stories
  case .markdown:
    again = try? stories.flatMap {
      try JournalDocument.read(Array(StoryMarkdown.text(of: $0).utf8), as: .markdown).stories
    }
  }
  precondition(again == stories, "what was written reads as something else")
}

/// libFuzzer calls from one thread.
nonisolated(unsafe) private let journal: Journal? = {
  let folder = FileManager.default.temporaryDirectory.path + "/storybank-fuzzing-\(getpid())"
  guard let journal = try? Journal(at: folder + "/journal.db", access: .create) else { return nil }
  for text in ["the bakery owner was charged twice", "café naïve 日本語 🙂", "C++ and 100%"] {
    _ = try? journal.add(Story(uid: "", title: text, situation: text))
  }
  return journal
}()

private func search(_ text: String) {
  // Whatever is typed is looked for; none of it is a query that could be wrong.
  guard let journal, (try? journal.search(text, limit: 5)) != nil else {
    fatalError("a search failed")
  }
}

private func tokens(_ text: String) {
  let ids = SentenceEncoder.shared.tokenIDs(of: text)
  precondition(ids.count <= SentenceEncoder.tokenLimit && ids.allSatisfy { $0 >= 0 })
  let passages = PassageSplitter().passages(in: text)
  precondition(passages.allSatisfy { !$0.isEmpty })
}

private func date(_ text: String) {
  guard let today = try? PartialDate(parsing: "2026-11-23") else { return }
  for leaning in [DatePhrase.Leaning.past, .future] {
    if let phrase = try? DatePhrase.parse(text, today: today, leaning: leaning) {
      precondition((try? PartialDate(parsing: phrase.date.description)) == phrase.date)
    }
  }
  _ = DatePhrase.leading(in: text, today: today)
}

private func decrypt(_ bytes: [UInt8]) {
  guard let passphrase = Passphrase("correct horse battery staple") else { return }
  var bytes = bytes
  // As dear as the seeds are and no dearer, or deriving keys would be all that is fuzzed.
  if bytes.count > 11 { bytes.replaceSubrange(9...11, with: [4, 8, 1]) }
  guard let text = try? EncryptedFile.decrypt(bytes, with: passphrase) else { return }
  let whole = "A bakery was charged twice. Café 🙂"
  precondition(text == Array(whole.utf8), "what was never encrypted has opened")
}

private func redact(_ text: String) {
  var story = Story(uid: "a", title: "t", organisation: "Hollow & Sons", customer: "Mrs Vale")
  // On a line of its own, so that nothing before it makes the name a part of another word.
  story.situation = text + "\nMrs Vale"
  var redactor = Redactor(names: Redactor.Name.all(in: story))
  precondition(!redactor.redact(story).situation.hasSuffix("\nMrs Vale"))
}
