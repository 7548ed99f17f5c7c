// Text stays text in a card, whatever it looks like.

import Serial
import Testing

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain words, 1993-04-17 (and more)", "plain words, 1993-04-17 (and more)"),
    ("a*b*c _d_ ~e~ f", #"a\*b\*c \_d\_ \~e\~ f"#),
    ("![p](https://e.org/pixel.png)", #"!\[p\](https\://e.org/pixel.png)"#), ("<b>&lt;", #"\<b>\&lt;"#),
    ("AT&T", "AT&T"), ("a lone ` and \\", #"a lone \` and \\"#), ("www.e.org", #"www\.e.org"#), ("w.e", "w.e"),
    ("a@b.org", #"a\@b.org"#), ("# head", "\\# head"), ("no # head", "no # head"), ("- one", #"\- one"#),
    ("1. one", #"1\. one"#), ("1.5 %", #"1\.5 %"#), ("in 1. one", "in 1. one"), ("> said", #"\> said"#),
    ("one\ntwo", "one␊two"),
    ("\u{202E}x", "⇄x"), ("", ""), ("1993-21~", "1993-21~"), ("a~~", #"a\~\~"#), ("~", #"\~"#), ("  2) x", #"  2\) x"#),
  ])
  func textMeansNothing(text: String, shown: String) {
    #expect(Escaped<MarkdownText>(escaping: text).string == shown)
    #expect(MarkdownText.plain(shown) == Escaped<PlainLine>(escaping: text).string)
  }

  /// A bar would begin another cell of a table.
  @Test(arguments: [
    ("a|b", #"a\|b"#), ("|a", #"\|a"#), (#"a\|b"#, #"a\\\|b"#), ("a\\", #"a\\"#), ("a b", "a b"),
    ("*||*", #"\*\|\|\*"#),
  ])
  func aCellIsOneCell(text: String, shown: String) {
    let cell: Escaped<MarkdownText> = "\(cell: text)"
    #expect(cell.string == shown)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("``a```", "```` ``a``` ````"), (" a ", "`  a  `"),
    ("", "`  `"), ("a\u{1B}", "`a␛`"), (#"a\|b"#, #"`a\|b`"#), ("a ", "`a `"),
  ])
  func codeIsCode(text: String, shown: String) {
    let code: Escaped<MarkdownText> = "\(code: text)"
    #expect(code.string == shown)
    #expect(MarkdownText.plain(shown) == text.visible)
  }

  /// What begins a line there means nothing further on.
  @Test func aLineBeginsWithTheProgramsOwnWords() {
    let text = "+one"
    let card: Escaped<MarkdownText> = "**\(text)** \(text)\n- \(text)\n> \(text)\n\(text)"
    #expect(card.string == "**+one** +one\n- \\+one\n> \\+one\n\\+one")
  }

  /// A client that shows no Markdown has the words alone.
  @Test(arguments: [
    ("**a** `b` · _c_", "a b · c"), ("a  \nb\n\n- c\n> d", "a\nb\n\n- c\n> d"),
    ("“x” — [a.article:3](file:///a%29#L3)", "“x” — a.article:3"),
    (#"\*\*a\*\* \[b\](c)"#, "**a** [b](c)"), ("`a*b_c [d](e)`", "a*b_c [d](e)"), ("a ` b", "a ` b"), ("[a](b", "a"),
    ("\\", "\\"),
    ("", ""),
  ])
  func plainWordsHaveNoMarkup(card: String, words: String) { #expect(MarkdownText.plain(card) == words) }

  @Test func anAddressEndsWhereItsLinkEnds() {
    let name = "b) [Click](https:evil).article"
    let link: Escaped<MarkdownText> = "[\(name)](\(address: "file:///a/b%29 (é)&lt;.article#L3"))"
    #expect(link.string == #"[b) \[Click\](https:evil).article](file:///a/b%29%20%28%C3%A9%29%26lt;.article#L3)"#)
  }
}
