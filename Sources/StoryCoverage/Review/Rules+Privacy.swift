import StoryModel

/// What should not leave the house: people's names, and ways to reach or rob them.
extension ReviewRules {
  static func privateData(_ reading: StoryReading) -> [ReviewRemark] {
    let fields: [StoryField] = [.title, .customer] + StoryField.parts
    return fields.flatMap { field -> [ReviewRemark] in
      let text = reading.story.text(of: field)
      guard !text.isEmpty else { return [] }
      var seen: Set<String> = []
      return PrivateData.find(in: reading.parts[field] ?? Words(text), isName: field == .customer)
        .filter { seen.insert($0.text).inserted }
        .map {
          ReviewRemark(rule: .privateData, field: field, passage: $0.text, advice: $0.kind.advice)
        }
    }
  }
}

/// Finds names, e-mail addresses, telephone and account numbers.
struct PrivateData {
  /// What was found.
  enum Kind {
    case name
    case mail
    case telephone
    case account

    var advice: String {
      switch self {
      case .name:
        "This looks like a real name; a nickname such as \"the bakery owner\" is safer to tell."
      case .mail: "An e-mail address belongs to somebody; leave it out."
      case .telephone: "This looks like a telephone number; leave it out."
      case .account: "This looks like an account or card number; leave it out."
      }
    }
  }

  let text: String
  let kind: Kind

  /// What is private in the words of a part, in order.
  ///
  /// - Parameters:
  ///   - words: The words of the part.
  ///   - isName: Whether the text is a name by itself, as the customer's is.
  /// - Returns: What was found, each as written.
  static func find(in words: Words, isName: Bool) -> [PrivateData] {
    PrivateDataScanner(words: words, isName: isName).all
  }
}

/// Goes through the words of one text.
struct PrivateDataScanner {
  let words: Words
  let isName: Bool

  var all: [PrivateData] {
    // Two words with capital letters are a name where a pseudonym is asked for.
    if isName, (2...3).contains(words.count), words.all.allSatisfy(\.isCapitalised),
      words.all[0].text != "the"
    {
      return [item(0..<words.count, .name).data]
    }
    var found: [PrivateData] = []
    var place = 0
    while place < words.count {
      if let item = mail(at: place) ?? number(at: place) ?? name(at: place) {
        found.append(item.data)
        place = item.end
      } else {
        place += 1
      }
    }
    return found
  }

  private typealias Item = (data: PrivateData, end: Int)

  private func item(_ range: Range<Int>, _ kind: PrivateData.Kind) -> Item {
    let start = words.all[range.lowerBound].range.lowerBound
    let end = words.all[range.upperBound - 1].range.upperBound
    return (PrivateData(text: words.text(start..<end), kind: kind), range.upperBound)
  }

  /// Words joined by points and one `@`, as in `j.hallam@example.org`.
  private func mail(at place: Int) -> Item? {
    var end = place + 1
    var hasSign = false
    while end < words.count {
      let gap = words.all[end - 1].range.upperBound..<words.all[end].range.lowerBound
      guard gap.count == 1 else { break }
      let byte = words.byte(at: gap.lowerBound)
      if byte == 0x40 {
        hasSign = true
      } else if byte != 0x2E && byte != 0x2D && byte != 0x5F && byte != 0x2B {
        break
      }
      end += 1
    }
    return hasSign && end - place >= 3 ? item(place..<end, .mail) : nil
  }

  /// Groups of digits: seven to fifteen are a telephone number when they begin with 0 or + or come
  /// in groups; sixteen are a card, and letters before many digits an account (IBAN).
  private func number(at place: Int) -> Item? {
    var digits = 0
    var end = place
    while end < words.count {
      let text = words.all[end].text
      let isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      guard isDigits, end == place || isNear(end) else { break }
      digits += text.utf8.count
      end += 1
    }
    if digits == 0 { return account(at: place) }
    let first = words.all[place]
    let hasPlus = words.byte(at: first.range.lowerBound - 1) == 0x2B
    if digits >= 13, digits <= 19, !hasPlus { return item(place..<end, .account) }
    let isTelephone =
      digits >= 7 && digits <= 15 && (first.text.first == "0" || hasPlus || end > place + 1)
    if isTelephone { return item(place..<end, .telephone) }
    return digits >= 8 ? item(place..<end, .account) : nil
  }

  /// Groups of one number are at most a space, hyphen or slash apart.
  private func isNear(_ place: Int) -> Bool {
    words.all[place].range.lowerBound - words.all[place - 1].range.upperBound <= 1
      && !words.all[place].followsMark
  }

  /// An IBAN: two letters and two digits, then groups; or letters with six digits and more.
  private func account(at place: Int) -> Item? {
    let text = words.all[place].text
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    let letters = text.utf8.count - digits
    guard letters <= 4, digits >= 2, words.all[place].isCapitalised else { return nil }
    var end = place + 1
    var total = digits
    while end < words.count, isNear(end), isGroup(words.all[end]) {
      total += words.all[end].text.utf8.count
      end += 1
    }
    return total >= 8 || digits >= 6 ? item(place..<end, .account) : nil
  }

  /// Digits, or the four capital letters of a bank.
  private func isGroup(_ word: Words.Word) -> Bool {
    word.text.utf8.contains { (0x30...0x39).contains($0) }
      || word.text.utf8.count == 4 && words.text(word.range) == word.text.uppercased()
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "doctor", "prof", "sir",
  ]

  /// A form of address with a name, or a common first name with or without a second behind it.
  private func name(at place: Int) -> Item? {
    let word = words.all[place]
    guard word.isCapitalised else { return nil }
    if Self.titles.contains(word.text) {
      guard place + 1 < words.count, words.all[place + 1].isCapitalised,
        !words.all[place + 1].followsMark || words.byte(at: word.range.upperBound) == 0x2E
      else { return nil }
      return item(place..<place + 2, .name)
    }
    let bare = word.text.hasSuffix("'s") ? String(word.text.dropLast(2)) : word.text
    guard FirstNames.common.contains(bare) else { return nil }
    let hasSecond =
      place + 1 < words.count && words.all[place + 1].isCapitalised
      && !words.all[place + 1].followsMark && words.all[place + 1].sentence == word.sentence
    // A first word has a capital letter anyway; only names that are nothing else count there.
    return item(place..<place + (hasSecond ? 2 : 1), .name)
  }
}
