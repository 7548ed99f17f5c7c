// Text goes into each kind of outlet as text and as nothing else.

import Serial
import Testing

@Suite struct OutletTests {
  @Test(arguments: [
    ("a\tb\u{1B}c", "a␉b␛c"), ("\u{9B}31m", "␡31m"), ("x\u{2028}y\u{FFFE}", "x␡y\u{FFFD}"), ("“é” 日", "“é” 日"),
    ("one\ntwo", "one␊two"), ("\u{A0}\u{2027}\u{202A}", "\u{A0}\u{2027}\u{202A}"),
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
    out.write("^", times: 3)
    out.write("^", times: -1)
    #expect(String(decoding: out.bytes, as: UTF8.self) == ">a␇\n^^^")
  }
}
