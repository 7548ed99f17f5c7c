// Cards of what a whole corpus is about: short, and kept until a file says something else.

import Corpus
import Features
import Synchronization
import Syntax
import TestSupport
import Testing

@Suite(.serialized) struct HoverGrowthTests {
  private static let articles = 500

  /// 50,000 mentions and 10,000 stances of one actor, who is in a body, on some issues.
  private static let context: FeatureContext? = {
    var files: [(path: String, facts: Facts)] = []
    let book = "@x: X\n  in: @y\n@y: Y\n" + (0..<40).map { "#i\($0): Issue \($0)\n" }.joined()
    files.append(("dossier.codebook", Facts(SyntaxTree(codebook: Array(book.utf8)))))
    var texts: [String: [UInt8]] = [:]
    for number in 0..<articles {
      let stances = (0..<20).map { "[said so]{@x \($0 % 3 == 0 ? "+" : "-") #i\((number + $0) % 40)} " }.joined()
      let text = "published: \(1950 + number % 50)-04-17\n---\n" + String(repeating: "X{@x} ", count: 100) + stances
      texts["\(number).article"] = Array(text.utf8)
      files.append(("\(number).article", Facts(SyntaxTree(article: Array(text.utf8)))))
    }
    var corpus = Snapshot()
    corpus.load(files)
    let tree = SyntaxTree(article: texts["0.article"] ?? [])
    return FeatureContext(corpus: corpus, path: "0.article", tree: tree, facts: Facts(tree)) { [texts] path in
      texts[path]
    } link: { path, line in
      "file:///\(path)#L\(line)"
    }
  }()

  @Test(arguments: ["@x", "@y", "#i7"])
  func aCardOfFiftyThousandMentionsIsShort(label: String) throws {
    let context = try #require(Self.context)
    var card: String?
    let first = processorTime { card = Completion.card(of: label, in: context) }
    let text = try #require(card)
    #expect(text.count < 3000 && text.split(separator: "\n").count < 40)
    #expect(text.contains("50000 mentions in 500 articles") == (label == "@x"))
    #expect(text.contains("1950 ") && text.contains("▇"))
    // Asked again, nothing is counted anew.
    let again = (0..<5).map { _ in processorTime { card = Completion.card(of: label, in: context) } }.min() ?? 0
    #expect(card == text)
    #expect(again * 4 < first, "\(first) and then \(again)")
  }

  /// Wherever the work on a card is called off it ends when it next asks, and what was counted so far is not kept.
  @Test(arguments: ["@x", "@y", "#i7"])
  func aCardThatIsCalledOffIsNotCounted(label: String) throws {
    var context = try #require(Self.context)
    // From here on nothing is known that others have asked.
    context.corpus.set("another.article", Facts(SyntaxTree(article: Array("---\nX{@x}".utf8))))
    let asked = Mutex(0)
    var end = 0
    while true {
      asked.withLock { $0 = 0 }
      context.isCancelled = { [end] in
        asked.withLock { count in
          count += 1
          return count > end
        }
      }
      let card = Completion.card(of: label, in: context)
      let count = asked.withLock(\.self)
      if count <= end {
        #expect(card?.contains("stand") == true || card?.contains(" for") == true)
        break
      }
      #expect(card == nil)
      #expect(count <= end + 6, "asked \(count) times, and said to end after \(end)")
      end += 1
    }
    // The most that is counted is what is on an issue: its 250 stances are more than three times 64.
    #expect(end >= (label == "#i7" ? 6 : 3))
  }
}
