// The documents of this checkout and their fenced blocks.

internal import TestSupport

/// A Markdown file that people read, cut into its fenced blocks.
public struct Document: Sendable, CustomStringConvertible {
  /// Relative to the top of the checkout.
  public var path: String
  public var text: String
  public private(set) var blocks: [DocumentBlock] = []
  /// What no test could see: a fence that is indented or never closed, a `reads` or `layout` without an example.
  public private(set) var flaws: [String] = []

  public var description: String { path }

  /// The README, the pages of the reference, the page for builders, and those of the editors.
  public static let all: [Document] =
    (["README.md"] + names("grammar") + names(".github") + editors.flatMap { names("editors/\($0)") })
    .compactMap(Document.init)

  private static let editors = ((try? Repository.names("editors")) ?? []).sorted()

  /// The blocks of all documents, without the `reads` and `layout` blocks, which belong to the one before them.
  public static let blocks = all.flatMap(\.blocks)

  /// nil where no such file can be read.
  public init?(_ path: String) {
    guard let text = try? Repository.text(path) else {
      return nil
    }
    self.path = path
    self.text = text
    cut()
  }

  private static func names(_ folder: String) -> [String] {
    return ((try? Repository.names(folder)) ?? []).filter { $0.hasSuffix(".md") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  private mutating func cut() {
    var open: DocumentBlock?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.hasPrefix("```") else {
        if line.contains("```") { flaws.append("\(path):\(number + 1): a fence that does not begin its line") }
        open?.text += line + "\n"
        continue
      }
      if let block = open {
        take(block)
        open = nil
      } else {
        let words = line.dropFirst(3).split(separator: " ").map(String.init)
        open = DocumentBlock(
          path: path,
          line: number + 1,
          kind: words.first ?? "",
          name: words.dropFirst().first ?? "",
          text: ""
        )
      }
    }
    if let open { flaws.append("\(open): a fence that is never closed") }
  }

  private mutating func take(_ block: DocumentBlock) {
    let keyPath: WritableKeyPath<DocumentBlock, String?>
    switch block.kind {
    case "reads": keyPath = \.reads
    case "layout": keyPath = \.layout
    default:
      blocks.append(block)
      return
    }
    guard let last = blocks.indices.last, ["article", "codebook", "corpus"].contains(blocks[last].kind) else {
      flaws.append("\(block): no example stands before it")
      return
    }
    blocks[last][keyPath: keyPath] = block.text
  }
}
