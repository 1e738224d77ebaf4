import Testing

@testable import Terminal

@Suite struct `A table` {
  private let plain = Style(.never, isTerminal: false, environment: [:])

  private func table() -> Table {
    var table = Table(columns: [
      .init("#", alignment: .trailing), .init("Title", isFlexible: true), .init("Status"),
    ])
    table.append(["1", "客户投诉", "ready"])
    table.append(["12", "The double charge", ""])
    return table
  }

  @Test func `aligns by what is seen and leaves no spaces at the end`() {
    #expect(
      table().rendered(width: nil, style: plain) == """
         #  Title              Status
         1  客户投诉           ready
        12  The double charge

        """)
  }

  @Test func `is empty until it has a row, and then has its titles alone`() {
    var table = Table(columns: [.init("#", alignment: .trailing), .init("Title")])
    #expect(table.isEmpty)
    #expect(table.rendered(width: nil, style: plain) == "#  Title\n")
    table.append(["", ""])
    #expect(!table.isEmpty)
  }

  @Test func `gives way in its flexible column on a narrow terminal`() {
    #expect(
      table().rendered(width: 24, style: plain) == """
         #  Title         Status
         1  客户投诉      ready
        12  The double …

        """)
  }

  @Test func `of a text longer than any line others need not be padded for`() {
    var table = Table(columns: [.init("Title", isFlexible: true), .init("Status")])
    let long = String(repeating: "x", count: 1_000_000)
    table.append([long, "draft"])
    table.append(["short", "ready"])
    let lines = table.rendered(width: nil, style: plain).split(separator: "\n")
    #expect(lines[1] == long + "  draft")
    #expect(lines[2].hasPrefix("short ") && lines[2].hasSuffix(" ready"))
    #expect(lines[2].utf8.count < 1000)
    #expect(lines[2].utf8.count == lines[0].utf8.count - 1)
  }

  @Test func `leaves out what is to spare before its flexible column gets too narrow`() {
    var table = Table(columns: [
      .init("Title", isFlexible: true), .init("Drafts", isSpare: true), .init("Status"),
      .init("Newest", isSpare: true),
    ])
    table.append(["The double charge", "2", "ready", "2024-05"])
    #expect(
      table.rendered(width: 41, style: plain) == """
        Title             Drafts  Status  Newest
        The double char…  2       ready   2024-05

        """)
    #expect(
      table.rendered(width: 36, style: plain) == """
        Title              Drafts  Status
        The double charge  2       ready

        """)
    #expect(
      table.rendered(width: 24, style: plain) == """
        Title             Status
        The double char…  ready

        """)
  }

  @Test func `takes from other words too when that is not enough, but not from numbers`() {
    var table = Table(columns: [
      .init("Number", alignment: .trailing), .init("Title", isFlexible: true),
      .init("Dimensions"), .init("Date"),
    ])
    table.append(["123456", "The double charge", "difficult-situations", "2024-03-18"])
    #expect(
      table.rendered(width: 44, style: plain) == """
        Number  Title       Dimensions    Date
        123456  The doubl…  difficult-s…  2024-03-18

        """)
  }
}
