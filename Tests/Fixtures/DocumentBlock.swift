// A fenced block of a document, with what the blocks behind it say of it.

/// A fenced block: the words behind its fence, its lines, where it stands.
public struct DocumentBlock: Sendable, CustomStringConvertible {
  /// The document, relative to the top of the checkout.
  public var path: String
  /// The line of its fence, from 1.
  public var line: Int
  /// The first word behind the fence: `article`, `console`; empty where there is none.
  public var kind: String
  /// The second word behind the fence: the file that a reader is to write, `talks.article`; empty where there is none.
  public var name: String
  /// The lines between the fences, each with its line end.
  public var text: String
  /// The `reads` block behind it: the facts and findings of the example.
  public var reads: String?
  /// The `layout` block behind it: the example as `dossier format` writes it.
  public var layout: String?

  public var description: String { "\(path):\(line)" }
  public var lines: [String] { text.split(separator: "\n").map(String.init) }
  /// The number of lines between the fences.
  public var height: Int { text.count { $0 == "\n" } }
}
