// Cards are Markdown, and what files say in them is text.

import Features
import Testing

@Suite struct HostileCardTests {
  static let texts = [
    "![p](https://e.org/pixel.png)", "[c](command:workbench.action.quit)", "<img src=x onerror=y>", "a*b*c _d_ **e**",
    "a lone ` and `` two", "https://e.org www.e.org a@e.org", "\u{202E}txt.exe\u{9B}31m\u{7}", "&lt;b&gt; \\* \\ x",
    "# head", "1. one", "> said", "- item", "~~gone~~ ~a~", "x](command:y) ![", "<https://e.org>", "a  ", "--- | ---",
  ]

  /// Every card of a corpus that says a text wherever it can.
  private func cards(_ text: String) throws -> [String] {
    let shared = """
      -- \(text.filter { $0 != "/" && $0 != " " })) [c](x.codebook --
      @x: \(text)
        also: \(text) | Xenia
        role: \(text), 1993
        in: @g
        note: \(text)
      @g: \(text)
      #i: \(text)
        also: \(text)
        note: \(text)
      +v: \(text)
        also: \(text)
        note: \(text)
      %w: \(text)
        values: \(text) | other
        note: \(text)
      -- b) [Click](https:evil).article --
      published: 1993-04-17
      ---
      [\(text)]{@x +v #i on 1993-04-16}

      -- a.article --
      published: 1993-04-17
      ---

      """
    let body =
      "X{@x} i{#i} [\(text)]{^l} y{@none} last Friday{1993-04-16} [w]{@x +v #i %w other} {\(text)}\n---\n^l: @x +v #i\n"
    var cards: [String] = []
    for place in ["@x}", "#i}", "^l}", "@none}", "1993-04-16}", "+v #i %w", "#i %w", "%w other"] {
      let marked = body.replacing(place, with: place.prefix(1) + "<|>" + place.dropFirst(), maxReplacements: 1)
      let cursor = try Cursor(shared + marked)
      if let card = Hover.at(cursor.offset, in: cursor.context)?.text { cards.append(card) }
    }
    let cursor = try Cursor(shared + "<|>" + body)
    cards += ["@x", "@g", "#i", "+v", "%w", "@none"].compactMap { Completion.card(of: $0, in: cursor.context) }
    return cards
  }

  @Test(arguments: texts) func whatFilesSayIsNoMarkup(text: String) throws {
    let cards = try cards(text)
    #expect(cards.count >= 9)
    for card in cards {
      var rest = card.replacing("\\`", with: "").replacing(/(`+)(?:[^`]|(?!\1)`+)*?\1(?!`)/, with: "")
      rest = rest.replacing(/\\[!-\/:-@\[-`{-~]/, with: "")
      // The program's own: links to files of the corpus, lists, quotations, bold and italic.
      rest = rest.replacing(/\]\(file:\/\/\/[^()<> ]*\)/, with: "")
      for sign in ["<", "](", "![", "`", "~~", "~a", "https://", "www.", "command:workbench", "&lt;", "e@", "a@"] {
        #expect(!rest.contains(sign) || sign == "command:workbench" && !rest.contains("]("), "\(sign) in \(card)")
      }
      for scalar in card.unicodeScalars {
        #expect(scalar == "\n" || scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar != "\u{202E}")
      }
      for line in rest.split(separator: "\n") {
        #expect(!line.hasPrefix("#") && !line.hasPrefix("1.") && !line.hasPrefix("---"), "\(line)")
      }
    }
  }

  /// The line beside an item in a list is plain text, on one line.
  @Test func detailsAreOneLineOfText() throws {
    let cursor = try Cursor("-- a.article --\n@x: a\u{1B}[2J\u{202E}b\n---\nX{@x<|>}\n")
    let item = try #require(Completion.at(cursor.offset, in: cursor.context).items.first { $0.label == "@x" })
    #expect(item.detail == "a␛[2J⇄b")
  }

  /// A client that shows Markdown as it stands gets the words as they are.
  @Test func aPlainCardHasNoEscapes() throws {
    let cursor = try Cursor("-- a.article --\n@x: a*b_c\n---\nX{@<|>x}\n")
    let card = try #require(Hover.at(cursor.offset, in: cursor.context)).text
    #expect(card.hasPrefix(#"**a\*b\_c** `@x`"#))
    #expect(HoverContent.plain(card).hasPrefix("a*b_c @x"))
    #expect(HoverContent.plain(#"`d\|e` \*"#) == #"d\|e *"#)
  }
}
