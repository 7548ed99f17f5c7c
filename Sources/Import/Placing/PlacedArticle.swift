// An article in Dossier's language, made of a text and annotations.

public import Corpus
internal import Rules
public import Syntax
internal import Text

/// An imported article as it will be written.
public struct PlacedArticle: Sendable {
  /// The path without `.article`.
  public let name: String
  public private(set) var bytes: [UInt8]
  /// What was not taken over, or otherwise than it was, by line.
  public private(set) var notices: [ImportNotice]
  /// How many annotations were taken over.
  public private(set) var count = 0
  /// The handles that it uses and does not define itself, with what a definition of each begins with, and its title where
  /// one is known.
  public private(set) var uses: [(handle: Handle, sigil: Sigil, title: String)] = []

  /// Writes the annotations into the text. Whatever cannot stand there is left out with a notice; the text stays as it is,
  /// byte for byte.
  public static func place(_ article: ImportedArticle) -> Result<PlacedArticle, ImportRefusal> {
    let header = article.header ?? writtenHeader(article.values, article.text)
    let lead = header + (header.last.map { $0 == 0x0A } ?? true ? [] : [0x0A])
    let plain = SyntaxTree(article: lead + Array("---\n".utf8) + escapedBody(article.text))
    guard plain.plainText == article.text, plain.header.end == TextOffset(clamping: lead.count) || lead.isEmpty else {
      return .failure(
        ImportRefusal(file: article.file, "its header cannot be read as the lines of an article's header")
      )
    }
    return .success(PlacedArticle(article, plain))
  }

  /// The lines of a header for a text, with its digest.
  public static func writtenHeader(_ values: [(key: String, value: String)], _ text: [UInt8]) -> [UInt8] {
    let lines = values.map { "\($0.key): \($0.value)\n" }.joined()
    return Array("\(lines)sha256: \(SHA256.hex(text))\n".utf8)
  }

  private init(_ article: ImportedArticle, _ plain: SyntaxTree) {
    name = article.name
    var pieces = AnnotationPieces(article.text)
    for annotation in article.annotations { pieces.add(annotation) }
    notices = article.notices
    var known = article.annotations.indices.filter { pieces.placed[$0] != nil }
    // Where all together would harm the text or each other, those that harm it by themselves are left out.
    var edits = pieces.edits(of: known, in: plain)
    var guarded = EditGuard { _ in EditedFile(plain) }
    func edit(_ edits: [TextEdit]) -> CorpusEdit {
      CorpusEdit(path: "", edits: edits.map { PlacedEdit(path: "", edit: $0) })
    }
    if !edits.isEmpty, guarded.allows([edit(edits)]) != [true] {
      let allowed = guarded.allows(known.map { edit(pieces.edits(of: [$0], in: plain)) })
      for (number, isAllowed) in zip(known, allowed) where !isAllowed {
        pieces.refuse(number, "a tag there would change the text, or could not be read")
      }
      known = zip(known, allowed).filter(\.1).map(\.0)
      edits = pieces.edits(of: known, in: plain)
      if !edits.isEmpty, guarded.allows([edit(edits)]) != [true] {
        for number in known {
          pieces.refuse(number, "its tag and others together would change the text, or could not be read")
        }
        (known, edits) = ([], [])
      }
    }
    notices += pieces.notices
    notices.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    count = known.count { pieces.placed[$0] != nil }
    bytes = edits.applied(to: plain.bytes)
    let facts = ParsedText(SyntaxTree(article: bytes)).facts
    let own = Set(facts.definitions.map(\.handle))
    var seen = own.union([.article])
    for use in facts.uses {
      guard let handle = facts.handle(of: use), seen.insert(handle).inserted else { continue }
      let sigil = use.sigil
      uses.append((handle, sigil, article.titles[sigil.character + handle.name] ?? ""))
    }
    for definition in facts.definitions {
      for membership in definition.memberships {
        let handle = Handle(definition.handle.namespace, membership.text)
        if seen.insert(handle).inserted { uses.append((handle, definition.sigil, "")) }
      }
    }
  }
}
