/// Names that are to be replaced, and where they occur in a text.
struct RedactionNames: Sendable {
  /// One way in which a name can be written.
  private struct Form: Sendable {
    /// The words as written, where their case counts.
    let exactly: [String]?
    let kind: Redactor.Kind
    let identity: String
  }

  /// Forms by their folded words with a space between; whole names before parts of longer ones.
  private var forms: [String: [Form]] = [:]
  /// How many words the forms have that begin with a word, the most first.
  private var lengths: [String: [Int]] = [:]
  private var kinds: [String: Redactor.Kind] = [:]

  /// Words that, alone or together, name nobody in particular.
  private static let generic: Set<String> = [
    "a", "an", "the", "my", "our", "one", "some", "customer", "customers", "client", "clients",
    "user", "users", "buyer", "guest", "patient", "company", "team", "anonymous", "unknown", "none",
    "na", "n", "self", "i", "me", "we", "us", "they", "them", "he", "she", "it",
  ]

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "herr", "frau", "the", "and", "von",
    "van", "der",
  ]

  private static let legalForms: Set<String> = [
    "ag", "bv", "co", "corp", "corporation", "company", "gmbh", "group", "inc", "incorporated",
    "kg", "limited", "llc", "llp", "ltd", "nv", "oy", "plc", "pty", "sa", "sarl", "se", "srl",
  ]

  /// What a field names, folded; `nil` when it names nobody in particular.
  static func identity(of name: String, _ kind: Redactor.Kind) -> String? {
    let scalars = Array(name.unicodeScalars)
    let words = RedactionWord.words(in: scalars).map { $0.folded(in: scalars) }
    if words.isEmpty { return name.allSatisfy(\.isWhitespace) ? nil : name }
    // IT and US are names; it and us are not.
    let isAbbreviation = (2...3).contains(name.count) && name.allSatisfy(\.isUppercase)
    guard isAbbreviation || !words.allSatisfy(generic.contains) else { return nil }
    return (kind == .organisation ? withoutLegalForm(words) : words).joined(separator: " ")
  }

  private static func withoutLegalForm(_ words: [String]) -> [String] {
    let core = words.prefix(words.count - words.reversed().prefix(while: legalForms.contains).count)
    return core.isEmpty ? words : Array(core)
  }

  /// What sort of thing an identity was first added as.
  func kind(of identity: String) -> Redactor.Kind? { kinds[identity] }

  mutating func add(_ name: String, _ wanted: Redactor.Kind) {
    guard let identity = Self.identity(of: name, wanted) else { return }
    let kind = kinds[identity] ?? wanted
    kinds[identity] = kind
    let scalars = Array(name.unicodeScalars)
    let places = RedactionWord.words(in: scalars)
    let exact = places.map { String(scalars: scalars[$0.range]) }
    let words = places.map { $0.folded(in: scalars) }
    let form = Form(exactly: name.count <= 3 ? exact : nil, kind: kind, identity: identity)
    insert(form, words)
    if wanted == .organisation {
      insert(form, Self.withoutLegalForm(words))
      return
    }
    let given = exact.filter { !Self.titles.contains($0.lowercased()) }
    guard (1...3).contains(given.count), words.count > 1,
      given.allSatisfy({ $0.count >= 3 && $0.first?.isUppercase ?? false })
    else { return }
    for word in given {
      insert(Form(exactly: [word], kind: kind, identity: identity), [word.lowercased()])
    }
  }

  private mutating func insert(_ form: Form, _ words: [String]) {
    guard let first = words.first else { return }
    var same = forms[words.joined(separator: " "), default: []]
    guard !same.contains(where: { $0.exactly == form.exactly }) else { return }
    same.insert(form, at: form.exactly == nil ? 0 : same.count)
    forms[words.joined(separator: " ")] = same
    var counts = lengths[first, default: []]
    if !counts.contains(words.count) {
      counts.append(words.count)
      lengths[first] = counts.sorted(by: >)
    }
  }

  /// The names in a text and the finds given, in the order of the text; names within a find are part
  /// of it.
  func finds(in scalars: [Unicode.Scalar], beside contacts: [RedactionFind]) -> [RedactionFind] {
    guard !forms.isEmpty else { return contacts }
    let words = RedactionWord.words(in: scalars)
    var finds: [RedactionFind] = []
    var contacts = contacts[...]
    var index = 0
    while index < words.count {
      while let contact = contacts.first,
        contact.range.upperBound <= words[index].range.lowerBound
      {
        finds.append(contact)
        contacts = contacts.dropFirst()
      }
      let limit = contacts.first?.range.lowerBound ?? scalars.count
      if let (form, count) = form(at: index, words, scalars, limit: limit) {
        let range = words[index].range.lowerBound..<words[index + count - 1].range.upperBound
        finds.append(RedactionFind(range: range, kind: form.kind, folded: form.identity))
        index += count
      } else {
        index += 1
      }
    }
    return finds + contacts
  }

  /// The longest name that begins with a word, and how many words it has.
  private func form(
    at index: Int, _ words: [RedactionWord], _ scalars: [Unicode.Scalar], limit: Int
  ) -> (form: Form, count: Int)? {
    let first = words[index].folded(in: scalars)
    for count in lengths[first] ?? [] where index + count <= words.count {
      let places = words[index..<index + count]
      guard places[index + count - 1].range.upperBound <= limit, standTogether(places, scalars)
      else { continue }
      let key = places.map { $0.folded(in: scalars) }.joined(separator: " ")
      let form = forms[key]?.first { form in
        guard let exactly = form.exactly else { return true }
        return zip(places, exactly).allSatisfy { String(scalars: scalars[$0.range]) == $1 }
      }
      if let form { return (form, count) }
    }
    return nil
  }

  /// Whether words have no more between them than the words of a name: a space, a mark or two, but
  /// not the end of a sentence.
  private func standTogether(_ places: ArraySlice<RedactionWord>, _ scalars: [Unicode.Scalar])
    -> Bool
  {
    zip(places, places.dropFirst()).allSatisfy { place, next in
      let gap = scalars[place.range.upperBound..<next.range.lowerBound]
      return gap.count <= 3 && !gap.contains { "!?;:".unicodeScalars.contains($0) }
    }
  }
}
