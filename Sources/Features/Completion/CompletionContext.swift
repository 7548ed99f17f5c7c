// Where in a tag, a foot or a header the cursor stands, and what may come there.

internal import Corpus
internal import Syntax
internal import Text

struct CompletionContext {
  enum Want {
    case actors, issues, variables, labels
    /// What the marked words mean; the dates that the article has.
    case datesOfWords, datesOfArticle
    /// Verbs of one sign, or of any.
    case verbs(Sigil?)
    case words([(word: String, says: String)], CompletionItem.Kind)
  }

  /// What was typed of the word at the cursor, its sigil included.
  let typed: String
  /// The bytes of that word, to be replaced: also those behind the cursor.
  let range: TextRange
  let wants: [Want]
  /// The words that the tag marks; empty where it marks none.
  let marked: String
  let markedRange: TextRange
  /// Whether nothing but a sigil was typed, so that the next letter may bring others.
  var isOpen: Bool { typed.count < 3 }

  init?(_ offset: TextOffset, _ context: FeatureContext) {
    let bytes = context.tree.bytes
    let cursor = min(Int(offset), bytes.count)
    let lineStart = Self.lineStart(cursor, bytes)
    if context.tree.header.touches(offset), context.tree.hasHeader || context.tree.isCodebook {
      guard let header = HeaderContext(bytes, lineStart, cursor, isCodebook: context.tree.isCodebook) else {
        return nil
      }
      (typed, range, wants, marked) = (header.typed, header.range, header.wants, "")
      markedRange = TextRange(at: offset)
      return
    }
    let before: Range<Int>
    if let foot = context.tree.foot, foot.touches(offset) {
      guard let colon = bytes[lineStart..<cursor].firstIndex(of: 0x3A), bytes[lineStart] == 0x5E else { return nil }
      before = colon + 1..<cursor
      marked = ""
      markedRange = TextRange(at: offset)
    } else {
      guard let brace = Self.openBrace(before: cursor, from: context.tree.paragraphStart(before: cursor), bytes) else {
        return nil
      }
      before = brace + 1..<cursor
      markedRange = context.tree.marked(before: brace)
      marked = context.tree.plainText(of: markedRange)
    }
    let item = ItemContext(bytes, before)
    guard !item.isInString else { return nil }
    typed = item.typed
    range = TextRange(cursor - item.typed.utf8.count, Self.handleEnd(from: cursor, bytes))
    wants = item.wants(context)
  }

  /// Whether what was typed begins an item's handle, or stands in its names.
  func fits(_ item: CompletionItem) -> Bool {
    typed.isEmpty || item.filter == typed || item.filter.caseFolded.utf8.starts(with: typed.caseFolded.utf8)
  }

  /// What was typed of a name: without the sigil, folded.
  var typedName: String {
    guard let first = typed.utf8.first, Sigil(rawValue: first) != nil else { return typed.caseFolded }
    return String(typed.dropFirst()).caseFolded
  }

  private static func lineStart(_ cursor: Int, _ bytes: [UInt8]) -> Int {
    var index = cursor
    while index > 0, bytes[index - 1] != 0x0A { index -= 1 }
    return index
  }

  /// The brace of the tag that the cursor stands in: no brace closes it before the cursor, and no blank line lies between.
  private static func openBrace(before cursor: Int, from start: Int, _ bytes: [UInt8]) -> Int? {
    var open: [Int] = []
    var index = start
    while index < cursor {
      switch bytes[index] {
      case 0x5C: index += 1
      case 0x7B: open.append(index)
      case 0x7D: _ = open.popLast()
      default: break
      }
      index += 1
    }
    return open.last
  }

  private static func handleEnd(from cursor: Int, _ bytes: [UInt8]) -> Int {
    var index = cursor
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: index += 1
      default: return index
      }
    }
    return index
  }
}
