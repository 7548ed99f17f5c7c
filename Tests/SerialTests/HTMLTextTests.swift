// Text on a page of HTML is text and nothing else.

import Serial
import Testing

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<script>a && b</script>", "&lt;script&gt;a &amp;&amp; b&lt;/script&gt;"),
    ("\" onload='x'", "&quot; onload=&#39;x&#39;"), ("a\tb\r\nc", "a\tb\r\nc"), ("a\u{0}\u{1B}[m\u{7F}", "a␀␛[m␡"),
    ("\u{9B}1m \u{A0}\u{C2}é日", "␡1m \u{A0}\u{C2}é日"), ("&lt;", "&amp;lt;"), ("", ""), ("plain", "plain"),
  ])
  func whatWouldBeMarkupIsEscaped(text: String, shown: String) {
    #expect(Escaped<HTMLText>(escaping: text).string == shown)
    var out = Outgoing<HTMLText>()
    out.text(Array(text.utf8)[...])
    #expect(String(decoding: out.bytes, as: UTF8.self) == shown)
  }

  @Test func aPageIsWrittenAsItStands() {
    let page: Escaped<HTMLText> = "<p title=\"\("a\"b")\">\(7) \("<b>")</p>"
    #expect(page.string == "<p title=\"a&quot;b\">7 &lt;b&gt;</p>")
  }
}
