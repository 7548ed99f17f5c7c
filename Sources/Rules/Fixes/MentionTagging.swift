// All untagged names of an article that name one actor, tagged at once.

public import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
public import Text

/// What `dossier tag` makes of one article. The text without markup stays as it is.
public struct MentionTagging: Sendable {
  /// The check that tells them.
  public static let code = UntaggedMention.page.code

  /// A name where it stands untagged.
  public struct Place: Hashable, Sendable {
    /// In the article as it was.
    public var range: TextRange
    public var name: String
    /// Whose name it is; those among whom a person must choose, where it is left.
    public var handles: [Handle]
  }

  /// Why a name is left without a tag.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// It is several actors' name.
    case isSeverals
    /// Elsewhere in the article the same words are marked as not the actor.
    case isDeniedElsewhere
    /// In a script without spaces a letter of the same kind stands beside them: `京都` in `東京都`.
    case mayBePartOfAWord
    /// With the words around them they are a time: `May` in `May 3`.
    case isTime
    /// A tag would be read otherwise there, or change how the rest is read.
    case cannotBeTagged
  }

  /// The article with its new tags.
  public private(set) var bytes: [UInt8]
  public private(set) var tagged: [Place] = []
  public private(set) var left: [(place: Place, reason: Reason)] = []

  /// `actors`: whom to tag alone; nil for all.
  public init(_ file: CheckedFile, _ vocabulary: Vocabulary, actors: Set<Handle>? = nil) {
    bytes = file.tree.bytes
    var tags: [(place: Place, edits: [TextEdit])] = []
    let denied = Self.denials(file)
    for words in UntaggedName.words(in: file, Scope(file.facts, vocabulary)) {
      let name = UntaggedName(words, file.tree)
      if let actors, actors.isDisjoint(with: name.handles) { continue }
      let place = Place(range: name.range, name: name.text, handles: name.handles)
      if name.handles.count > 1 {
        left.append((place, .isSeverals))
      } else if name.handles.contains(where: { denied[$0]?.contains(Self.folded(words.range, file.tree)) ?? false }) {
        left.append((place, .isDeniedElsewhere))
      } else if file.tree.mayCutAWord(name.range) {
        left.append((place, .mayBePartOfAWord))
      } else if file.tree.isWithinTime(name.range) {
        left.append((place, .isTime))
      } else if let handle = name.handles.first, let tagging = name.tagging {
        tags.append((place, tagging.edits(handle.written)))
      } else {
        left.append((place, .cannotBeTagged))
      }
    }
    guard !tags.isEmpty else { return }
    let guarded = TextPreservation(file.path, bytes)
    let kept = tags.indices.keeping { guarded.mended(by: $0.flatMap { tags[$0].edits }) != nil }
    if let new = guarded.mended(by: kept.flatMap { tags[$0].edits }) { bytes = new }
    tagged = kept.map { tags[$0].place }
    left += Set(tags.indices).subtracting(kept).sorted().map { (tags[$0].place, .cannotBeTagged) }
  }

  /// The words that the article says are not an actor, as names are compared.
  private static func denials(_ file: CheckedFile) -> [Handle: Set<String>] {
    var denials: [Handle: Set<String>] = [:]
    for negation in file.facts.nots {
      let words = folded(negation.words, file.tree)
      for use in file.facts.uses(negation.uses) {
        if let handle = file.facts.handle(of: use) { denials[handle, default: []].insert(words) }
      }
    }
    return denials
  }

  private static func folded(_ range: TextRange, _ tree: SyntaxTree) -> String {
    foldedName(tree.plainText(of: range))
  }
}

extension SyntaxTree {
  /// Whether a letter of Han or of Katakana stands beside one of its own kind at either end of a range.
  fileprivate func mayCutAWord(_ range: TextRange) -> Bool {
    let name = plainText(of: range).unicodeScalars
    guard let first = name.first?.wordScript, let last = name.last?.wordScript else { return false }
    let before = plainText(of: TextRange(max(Int(range.start) - 8, 0), Int(range.start))).unicodeScalars.last
    let after = plainText(of: TextRange(range.end, range.end + 8)).unicodeScalars.first
    return before?.wordScript == first || after?.wordScript == last
  }

  /// Whether a range is part of an expression of a time.
  fileprivate func isWithinTime(_ range: TextRange) -> Bool {
    guard let language = dateLanguage else { return false }
    let context = dateContext(of: range, on: nil)
    let before = String(context.before.suffix(40))
    let name = plainText(of: range)
    let start = before.utf8.count
    let text = before + name + String(context.after.prefix(40))
    return DateWords.expressions(in: text, language).contains {
      $0.lowerBound < start + name.utf8.count && start < $0.upperBound
    }
  }
}

extension Unicode.Scalar {
  /// The script of a letter whose words no space parts; nil for any other.
  fileprivate var wordScript: WordScript? {
    switch value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .katakana
    default: nil
    }
  }
}

private enum WordScript { case han, katakana }
