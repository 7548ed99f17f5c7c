// What may be written at a place, by what the language has there.

internal import Syntax
internal import Text

struct CompletionContext {
  enum Want {
    case actors, issues, variables, labels
    /// What the marked words mean; the dates that the article has, with the one that holds without a clause or without it.
    case datesOfWords, datesOfArticle, otherDatesOfArticle
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
  /// Whether the cursor stands where an item of a tag begins.
  let beginsItem: Bool
  /// The holders of the statement, where an addressee is written: nobody speaks to himself as a rule.
  let holders: Set<String>
  /// Whether so little was typed, a sigil and a letter at most, that the next letter may bring others.
  var isOpen: Bool { typed.count < 3 }

  init?(_ offset: TextOffset, _ context: FeatureContext) {
    let tree = context.tree
    if let header = HeaderContext(tree, at: offset) {
      typed = tree.string(header.typed)
      range = header.replaced
      wants = header.wants(in: context)
      marked = ""
      markedRange = TextRange(at: offset)
      beginsItem = false
      holders = []
    } else if let tag = TagContext(tree, at: offset), !tag.isInString {
      typed = tree.string(tag.typed)
      range = tag.replaced
      wants = tag.wants(in: context)
      marked = tree.plainText(of: tag.words)
      markedRange = tag.words
      beginsItem = tag.slot == .item && !tag.isFoot
      holders = tag.slot == .part(.argument(.to)) ? Self.holders(before: Int(tag.replaced.start), tree) : []
    } else {
      return nil
    }
  }

  /// The actors that an item begins with, before its sign, as they are written.
  private static func holders(before end: Int, _ tree: SyntaxTree) -> Set<String> {
    var start = end
    while start > 0, !"{;\n".utf8.contains(tree.bytes[start - 1]) { start -= 1 }
    let words = tree.string(TextRange(start, end)).split { $0.isWhitespace || $0 == "," }
    let front = words.prefix { !"+-~".contains($0.first ?? " ") }
    return Set(front.filter { $0.first == "@" }.map { $0.last == "?" ? String($0.dropLast()) : String($0) })
  }

  /// Whether what was typed begins an item's handle, or stands in its names.
  func fits(_ item: CompletionItem) -> Bool {
    typed.isEmpty || item.filter.utf8.starts(with: typed.utf8)
      || item.filter.caseFolded.utf8.starts(with: typed.caseFolded.utf8)
  }

  /// What was typed of a name: without the sigil, folded.
  var typedName: String {
    guard let first = typed.utf8.first, Sigil(rawValue: first) != nil else { return typed.caseFolded }
    return String(typed.dropFirst()).caseFolded
  }
}
