// The codebook of what imported articles use.

public import Corpus
internal import Syntax

/// Definitions of the handles that articles use and that nobody defines yet.
public struct ImportedCodebook: Sendable {
  private var definitions: [Handle: (sigil: Sigil, title: String)] = [:]

  public init() {}

  /// Takes what an article uses; `isDefined`: whether a codebook that is there already defines a handle.
  public mutating func add(_ article: PlacedArticle, isDefined: (Handle) -> Bool) {
    for use in article.uses where !isDefined(use.handle) {
      if let known = definitions[use.handle], !known.title.isEmpty || use.title.isEmpty { continue }
      definitions[use.handle] = (definitions[use.handle]?.sigil ?? use.sigil, use.title)
    }
  }

  /// How many definitions it holds.
  public var count: Int { definitions.count }

  /// The codebook, in the order of sigils and names; empty without definitions.
  public var bytes: [UInt8] {
    var lines = ""
    for (handle, definition) in definitions.sorted(by: { $0.key < $1.key }) {
      let title = definition.title.split(whereSeparator: \.isNewline).joined(separator: " ")
      lines += "\(definition.sigil.character)\(handle.name): \(writtenTitle(title))".trimmed + "\n"
    }
    return Array(lines.utf8)
  }
}
