// Whatever an editor offers: the article's text stays as it is.

import Features
import Rules
import Syntax
import TestSupport
import Testing
import Text

@Suite struct TextPreservationTests {
  /// Words for times and names, beside all that may change how a tag there is read.
  private static let pieces = [
    "last week", "Friday", "mid-July", "in July", "May 3", "yesterday", "'90s", "the Prime Minister", "Miyazawa",
    "said",
    "金曜日", "先週", "首相", "\\", "\\\\", "\\[", "\\{", "\\'", "[", "]", "{", "}", "]{@us}", "[a]{@us}", "[a]{}", "a{@us}",
    "{@us}{#quotas}", "{}", "-based{^1}", "{note \"x\"}", "{1993-04-16}", "\"", "“", "”", "’", "'", "(", ")", "/", "–",
    "-",
    "--", ",", ".", "…", "\u{301}", "\u{200F}", "\u{A0}", " ", " ", " ", "\n", "\n\n", "\r\n", "\n---\n",
    "\n<<<<<<< a\n",
    "｛＠us｝", "{@uss}", "{us}", "{@us - #quota}", "x", "é", "[a]{@us - #quotas}", "{^1: @us -\n#quotas}", "{@us; ^2}",
    "\n---\n^2: @us + ^1\n", "Kiichi Miyazawa",
  ]

  private static func files(_ random: inout Seeded) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...24, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
    let language = ["en", "en", "ja", "de"].randomElement(using: &random) ?? "en"
    var header = "published: 1993-04-17\nlanguage: \(language)\n"
    if Bool.random(using: &random) {
      header += "sha256: \(SHA256.hex(SyntaxTree(article: Array(("---\n" + text).utf8)).plainText))\n"
    }
    // The cursor's mark begins the file, where it is no text.
    return "-- a.article --\n<|>" + header + "---\n" + text
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func noEditThatIsOfferedChangesTheText(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    var (tagged, fixes, hints, completions, gestures) = (0, 0, 0, 0, 0)
    for _ in 0..<60 {
      let files = Self.files(&random)
      let cursor = try Cursor(files)
      let context = cursor.context
      let tree = context.tree
      func range() -> TextRange {
        let start = Int.random(in: 0...tree.bytes.count, using: &random)
        return TextRange(start, min(tree.bytes.count, start + Int.random(in: 0...3, using: &random)))
      }
      let shown = InlayHints.within(tree.body, in: context, beforeEach: {})
      for hint in shown where !hint.edits.isEmpty {
        expectTagged(tree, hint.edits, files)
        hints += 1
      }
      for place in shown.map({ TextRange(at: $0.offset) }) + [range(), range()] {
        for action in CodeActions.tags(at: place, in: context) {
          expectTagged(tree, action.edits.map(\.edit), files)
          tagged += 1
        }
      }
      let tags = tree.marks.map { TextRange(at: tree.nodes[Int($0.tag)].range.start + 1) }
      for place in [range(), range()] + tags + Self.names(in: tree) {
        for action in CodeActions.gestures(at: place, in: context) {
          expectKept(tree, action.edits.filter { $0.path == context.path }.map(\.edit), .kept, files)
          gestures += 1
        }
      }
      for action in try cursor.fixes(at: TextRange(0, tree.bytes.count)) {
        let fix = action.finding?.fixes.first { $0.title == action.title }
        expectKept(tree, action.edits.filter { $0.path == context.path }.map(\.edit), fix?.effect ?? .kept, files)
        fixes += 1
      }
      for mark in tree.marks {
        let tag = tree.nodes[Int(mark.tag)].range
        let offset = TextOffset(Int.random(in: Int(tag.start) + 1..<Int(tag.end), using: &random))
        for item in Completion.at(offset, in: context).items {
          expectKept(tree, [item.edit] + item.otherEdits, .kept, files)
          completions += 1
        }
      }
    }
    #expect(tagged > 20 && hints > 10 && fixes > 30 && completions > 20, "\(tagged) \(hints) \(fixes) \(completions)")
    #expect(gestures > 10, "\(gestures)")
  }

  /// Where names stand that a coder may select.
  private static func names(in tree: SyntaxTree) -> [TextRange] {
    ["the Prime Minister", "Kiichi Miyazawa"].flatMap { name in
      tree.bytes.indices.filter { tree.bytes[$0...].starts(with: name.utf8) }
        .map { TextRange($0, $0 + name.utf8.count) }
    }
  }

  private func expectKept(_ tree: SyntaxTree, _ edits: [TextEdit], _ effect: TextEffect, _ files: String) {
    let after = SyntaxTree(article: edits.applied(to: tree.bytes))
    switch effect {
    case .kept: #expect(after.plainText == tree.plainText, "\(edits) \(files)")
    case .removesMarkup: #expect(after.plainText.isSubsequence(of: tree.plainText), "\(edits) \(files)")
    case .readAnew: break
    }
  }

  /// One mark more, of just the words between the edits, and all others as before.
  private func expectTagged(_ tree: SyntaxTree, _ edits: [TextEdit], _ files: String) {
    expectKept(tree, edits, .kept, files)
    let after = SyntaxTree(article: edits.applied(to: tree.bytes))
    var words = after.marks.map { after.plainText(of: $0.words) }
    for mark in tree.marks {
      guard let place = words.firstIndex(of: tree.plainText(of: mark.words)) else {
        Issue.record("another tag marks other words: \(edits) \(files)")
        return
      }
      words.remove(at: place)
    }
    #expect(words.count == 1, "\(edits) \(files)")
  }
}

extension [UInt8] {
  fileprivate func isSubsequence(of other: [UInt8]) -> Bool {
    var left = self[...]
    for byte in other where byte == left.first { left.removeFirst() }
    return left.isEmpty
  }
}
