import StoryExchange
import Testing

@Suite struct `JSON that commands print` {
  @Test func `keeps the order of its keys`() {
    let value: JSONText = [
      "version": 1, "z": [], "a": ["x", 1.5, true], "none": .null, "empty": [:],
    ]
    #expect(value.text() == #"{"version":1,"z":[],"a":["x",1.5,true],"none":null,"empty":{}}"#)
    #expect(
      value.text(.pretty) == """
        {
          "version": 1,
          "z": [],
          "a": [
            "x",
            1.5,
            true
          ],
          "none": null,
          "empty": {}
        }
        """)
  }

  @Test(arguments: [
    (JSONText.number(0.1), "0.1"), (.number(3), "3"), (.number(-0.25), "-0.25"),
    (.number(.nan), "null"), (.number(.infinity), "null"), (.number(2 / 3, decimals: 3), "0.667"),
    (.number(1e300), "1e+300"), (.integer(.min), "-9223372036854775808"),
    (.optional(nil as Int?), "null"), (.optional("a"), "\"a\""),
    (.texts(["a", "b"]), "[\"a\",\"b\"]"),
  ])
  func `writes numbers that every reader takes`(value: JSONText, expected: String) {
    #expect(value.text() == expected)
  }
}
