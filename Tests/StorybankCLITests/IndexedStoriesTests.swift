import Foundation
import Testing

@Suite struct `Indexes that are missing` {
  private func write(_ numbers: ClosedRange<Int>, to name: String, in home: TemporaryHome) throws {
    let stories = numbers.map { number in
      ["title": "Story \(number)", "situation": "A baker was charged twice, and I called her."]
    }
    try JSONSerialization.data(withJSONObject: stories)
      .write(to: URL(fileURLWithPath: "\(home.path)/\(name)"))
  }

  @Test func `are made by gaps where they are few, and else said to be missing, all of them`()
    throws
  {
    let home = try TemporaryHome()
    // More than are read at once, and so few more that those alone would be made.
    try write(1...140, to: "many.json", in: home)
    #expect(try home.run(shell: "storybank import --no-index many.json").status == 0)
    let many = try home.run(shell: "storybank gaps")
    #expect(many.errors.contains("140 stories not indexed yet"))
    #expect(try home.run(shell: "storybank index").output == "Indexed 140 stories.\n")

    try write(141...152, to: "few.json", in: home)
    #expect(try home.run(shell: "storybank import --no-index few.json").status == 0)
    #expect(try home.run(shell: "storybank gaps").errors == "")
    #expect(!(try home.run(shell: "storybank index").output.contains("Indexed")))
  }
}
