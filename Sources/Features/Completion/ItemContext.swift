// Where in an item the cursor stands: what has been said before it.

internal import Corpus
internal import Syntax

struct ItemContext {
  /// The word at the cursor, as far as it is typed.
  let typed: String
  let isInString: Bool
  /// The words of the item before it.
  private let words: [String]

  /// Reads a tag's bytes up to the cursor; what stands before the last `;` belongs to other items.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var words: [String] = []
    var current: [UInt8] = []
    var inString = false
    func end() {
      if !current.isEmpty { words.append(String(decoding: current, as: UTF8.self)) }
      current = []
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if inString {
        if byte == 0x5C { index += 1 }
        if byte == 0x22 { inString = false }
      } else {
        switch byte {
        case 0x22:
          end()
          words.append("\"")
          inString = true
        case 0x3B:
          end()
          words = []
        case 0x2C:
          end()
          words.append(",")
        case 0x20, 0x09, 0x0A, 0x0D: end()
        default: current.append(byte)
        }
      }
      index += 1
    }
    self.words = words
    typed = String(decoding: current, as: UTF8.self)
    isInString = inString
  }

  /// What may stand at the cursor, by the word's first character and by what was said.
  func wants(_ context: FeatureContext) -> [CompletionContext.Want] {
    switch typed.first {
    case "@": return [.actors]
    case "#": return [.issues]
    case "%": return [.variables]
    case "^": return [.labels]
    case "+": return [.verbs(.supports)]
    case "-": return isAfterHolder ? [.verbs(.opposes)] : []
    case "~": return isAfterHolder ? [.verbs(.neutral)] : []
    case let first?: return first.isLetter ? byPlace(context) : dates
    case nil: return byPlace(context)
    }
  }

  /// Where a date may stand that is begun: first in an item, and behind `on`.
  private var dates: [CompletionContext.Want] {
    words.isEmpty ? [.datesOfWords, .datesOfArticle] : words.last == "on" ? [.datesOfArticle] : []
  }

  private var isAfterHolder: Bool { !words.isEmpty && words.allSatisfy { $0.hasPrefix("@") || $0 == "," } }

  private func byPlace(_ context: FeatureContext) -> [CompletionContext.Want] {
    guard let last = words.last else {
      return [
        .datesOfWords, .actors, .issues, .labels,
        .words([("not", "these words are not that actor"), ("note", "a coder's note")], .clause),
      ]
    }
    switch last {
    case "to", "via", "not": return [.actors]
    case "on": return [.datesOfArticle]
    case "because", "if", "unless": return [.issues, .actors]
    case "as": return [.words(Factuality.allCases.map { ($0.rawValue, Self.meaning($0)) }, .value)]
    case ",": return afterComma
    default: break
    }
    if last.hasPrefix("%") { return [.words(values(of: String(last.dropFirst()), context), .value)] }
    if isAfterHolder { return [.verbs(nil)] + closing }
    if isVerb(last) { return [.issues, .actors, .labels] }
    return isStatement ? [.words(Self.clauses.filter { !words.contains($0.word) }, .clause), .variables] : closing
  }

  private var closing: [CompletionContext.Want] { [.words([("note", "a coder's note")], .clause), .variables] }

  private var afterComma: [CompletionContext.Want] {
    guard let before = words.dropLast().last?.first else { return [] }
    switch before {
    case "@": return isStatement ? [.actors, .issues] : [.actors]
    case "#": return isStatement ? [.issues, .actors] : [.issues]
    default: return [.issues, .actors, .labels]
    }
  }

  private var isStatement: Bool { words.contains(where: isVerb) }

  private func isVerb(_ word: String) -> Bool {
    guard let first = word.utf8.first, let sigil = Sigil(rawValue: first) else { return false }
    return sigil.isSign
  }

  private func values(of variable: String, _ context: FeatureContext) -> [(word: String, says: String)] {
    let definition = context.scope.find(Handle(.variable, variable))?.definition
    return (definition?.values ?? []).map { value in
      (value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } ? value : "\"\(value)\"", "")
    }
  }

  static let clauses: [(word: String, says: String)] = [
    ("to", "the addressee"), ("via", "who reported it, nearest to the speaker first"),
    ("on", "when the stand was taken"), ("because", "the reason given"), ("if", "the condition it is tied to"),
    ("unless", "what would lift it"), ("as", "how real the source makes it"), ("note", "a coder's note"),
  ]

  private static func meaning(_ reality: Factuality) -> String {
    switch reality {
    case .possible: "it may come"
    case .expected: "it will come"
    case .intended: "it is meant to come"
    case .former: "it was so once"
    case .alleged: "somebody else says so"
    }
  }
}
