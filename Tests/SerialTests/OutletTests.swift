// Text goes into each kind of outlet as text and as nothing else.

import Serial
import Testing

@Suite struct OutletTests {
  @Test(arguments: [
    ("a\tb\u{1B}c", "a␉b␛c"), ("\u{9B}31m", "␡31m"), ("x\u{2028}y\u{FFFE}", "x␡y\u{FFFD}"), ("“é” 日", "“é” 日"),
    ("one\ntwo", "one␊two"), ("\u{A0}\u{2027}\u{200D}\u{2068}", "\u{A0}\u{2027}\u{200D}⇄"),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}", "a⇄b⇄c⇄d⇄"),
    ("\u{202F}\u{2065}\u{206A}\u{61B}", "\u{202F}\u{2065}\u{206A}\u{61B}"),
    // Commands in the logs of CI services are words.
    ("##vso[task.complete]", "#⌗vso[task.complete]"), ("a ##[error]b", "a #⌗[error]b"), ("###[x", "##⌗[x"),
    ("##teamcity[x]", "#⌗teamcity[x]"), ("## a heading", "## a heading"), ("a##", "a#⌗"), ("##v so[", "##v so["),
    ("::error::x", ":\u{A789}error::x"), ("  ::x", "  :\u{A789}x"), ("a::b", "a::b"), (":", ":"), ("", ""),
  ])
  func controlCharactersAreSigns(text: String, shown: String) {
    #expect(Escaped<PlainLine>(escaping: text).string == shown)
  }

  @Test func whatStandsInTheLiteralIsWrittenAsItIs() {
    let text = "<a href=\"&\">"
    let written: Escaped<XMLText> = "<b c=\"\(text)\" d='\(7)'/>\n"
    #expect(written.string == "<b c=\"&lt;a href=&quot;&amp;&quot;&gt;\" d='7'/>\n")
    #expect(Escaped<XMLText>(escaping: "it's").string == "it&apos;s")
    // What is escaped is not escaped again.
    let outer: Escaped<XMLText> = "[\(written)]"
    #expect(outer.string == "[\(written.string)]")
  }

  @Test func commandsOfCIKeepTheirBounds() {
    let text = "50 %: a, b\r\n::error::x"
    let message: Escaped<GitHubCommand> = "::warning file=\(property: text)::\(text)"
    #expect(
      message.string == "::warning file=50 %25%3A a%2C b%0D%0A%3A%3Aerror%3A%3Ax::50 %25: a, b␍␊::error::x"
    )
    let azure: Escaped<AzureCommand> = "##vso[x path=\(property: "a;b]\n");]\("c;d] %")"
    #expect(azure.string == "##vso[x path=a%3Bb%5D%0A;]c%3Bd%5D %AZP25")
  }

  @Test func aTestsDescriptionHasNoDirective() {
    let text = "a # SKIP \"b\\"
    let line: Escaped<TAPLine> = "ok 1 - \(text)\n  message: \(quoted: text)\n"
    #expect(line.string == "ok 1 - a \\u{23} SKIP \"b\\\n  message: \"a # SKIP \\\"b\\\\\"\n")
  }

  @Test func bytesGoOutBehindThoseThatAreThere() {
    var out = Outgoing<PlainLine>(appendingTo: [0x3E])
    out.write("\("a\u{7}")\n")
    out.literal("^", times: 3)
    out.literal("^", times: -1)
    #expect(String(decoding: out.bytes, as: UTF8.self) == ">a␇\n^^^")
  }

  /// Piece by piece the same bytes come out as from a literal.
  @Test func piecesAreTheSameAsALiteral() {
    for text in ["plain", "a\u{7}b", "é", "\u{9B}", "##vso[x", "::y", "<&>"] {
      for number in [0, 7, 10, 1993, -42, Int.max, Int.min] {
        var plain = Outgoing<PlainLine>()
        plain.literal("[")
        plain.text(text)
        plain.number(number)
        #expect(Escaped(plain) == "[\(text)\(number)")
        #expect(String(decoding: plain.bytes, as: UTF8.self).hasSuffix("\(number)"))
        var xml = Outgoing<XMLText>()
        xml.text(text)
        xml.number(number)
        #expect(Escaped(xml) == "\(text)\(number)")
      }
    }
    let many: [Escaped<PlainLine>] = ["a", "\("\u{7}")", "c"]
    #expect(many.joined(separator: ", ").string == "a, ␇, c")
    #expect([Escaped<PlainLine>]().joined(separator: ", ").isEmpty)
    #expect(Escaped<PlainLine>(lines: "a\n::b\u{7}\n").string == "a\n:\u{A789}b␇\n")
  }

  @Test func commandsInLogsAreNoneInJSONAndXMLEither() {
    let text = "##vso[a] # ## b"
    #expect(Escaped<JSONText>(escaping: text).string == #"#\u0023vso[a] # ## b"#)
    #expect(
      Escaped<JSONText>(escaping: "\u{7F}\u{80}\u{9F}\u{A0}é“\u{2028}\u{202E}\u{2069}\u{61C}\u{61B}日\"\\\u{1}").string
        == "\\u007F\\u0080\\u009F\u{A0}é“\\u2028\\u202E\\u2069\\u061C\u{61B}日\\\"\\\\\\u0001"
    )
    #expect(Escaped<XMLText>(escaping: text).string == "#&#35;vso[a] # ## b")
    let line: Escaped<TAPLine> = "\(quoted: text)"
    #expect(line.string == ##""#\x23vso[a] # ## b""##)
  }
}
