// JSON as it is written.

import Serial
import Testing

@Suite struct JSONWriterTests {
  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(appendingTo: Array("head".utf8))
    write(&writer)
    return String(decoding: writer.bytes.dropFirst(4), as: UTF8.self)
  }

  @Test func commasStandBetweenValues() {
    let text = json { writer in
      writer.object { writer in
        writer.member("a", 1)
        writer.member("b", String?.none)
        writer.key("c")
        writer.array([[1, 2], [], [3]]) { writer, list in writer.array(list) { $0.integer($1) } }
        writer.key("d")
        writer.object { _ in }
        writer.key("e")
        writer.strings(["{", "[", ":", ""])
        writer.key("f")
        writer.bool(false)
      }
    }
    #expect(text == #"{"a":1,"b":null,"c":[[1,2],[],[3]],"d":{},"e":["{","[",":",""],"f":false}"#)
  }

  @Test func numbersAreWritten() {
    let text = json { writer in
      writer.open(.array)
      for number in [0, 9, 10, 4_294_967_295, 4_294_967_296, -1, .max, .min] { writer.integer(number) }
      writer.integer(UInt64.max)
      for number in [1.0, -0.5, 1e300, .infinity, .nan] { writer.number(number) }
      writer.decimal(1)
      writer.number(nil)
      writer.integers([0, 10, .max])
      writer.integers([])
      writer.close(.array)
    }
    let integers = "0,9,10,4294967295,4294967296,-1,9223372036854775807,-9223372036854775808,18446744073709551615"
    #expect(text == "[\(integers),1,-0.5,1e+300,null,null,1.0,null,[0,10,4294967295],[]]")
  }

  @Test(arguments: [
    ("", #""""#), ("a/b", #""a/b""#), (#"""#, #""\"""#), (#"\"#, #""\\""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001F\\u007F\""), ("日本 😀 e\u{301}", "\"日本 😀 e\u{301}\""),
  ])
  func stringsAreEscapedWhereTheyMustBe(text: String, expected: String) {
    #expect(json { $0.string(text) } == expected)
  }
}
