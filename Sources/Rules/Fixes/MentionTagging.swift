// The untagged names of an article, all tagged at once.

public import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
public import Text

/// What `dossier tag` makes of one article: it tags each untagged name of an actor, unless it is in doubt. The text
/// without markup stays as it is.
public struct MentionTagging: Sendable {
  /// The check that reports untagged names.
  public static let code = UntaggedMention.page.code

  /// Whether a setting for some files, or of the article itself, turns the check off in an article.
  public static func isTurnedOff(in path: String, _ facts: Facts, _ vocabulary: Vocabulary) -> Bool {
    vocabulary.turnsOff(UntaggedMention.page, in: path, facts)
  }

  /// A name where it stands untagged.
  public struct Place: Hashable, Sendable {
    /// In the article as it was.
    public var range: TextRange
    public var name: String
    /// The actors whose name it is: the one that it is tagged as, or those among whom a person must choose.
    public var handles: [Handle]
  }

  /// Why a name is left without a tag.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// Several actors have this name.
    case isSeverals
    /// Elsewhere in the article a tag says that the same words do not mean the actor.
    case isDeniedElsewhere
    /// The name is in a script without spaces, and a letter of the same kind stands beside it: `京都` in `東京都`.
    case mayBePartOfAWord
    /// A hyphen joins the name with another word: `Japan` in `Japan-based`, `U.S.` in `U.S.-Japan ties`.
    case isInCompound
    /// Together with the words around it, the name is a time: `May` in `May 3`.
    case isTime
    /// A tag there would not be read as one, or would change the text or how something else is read.
    case cannotBeTagged
  }

  /// The article with its new tags.
  public private(set) var bytes: [UInt8]
  /// The edits that make it of what it was.
  public private(set) var edits: [TextEdit] = []
  public private(set) var tagged: [Place] = []
  public private(set) var left: [(place: Place, reason: Reason)] = []

  /// `actors`: the only actors whose names are tagged; nil for all.
  public init(_ file: FileCheck, _ vocabulary: Vocabulary, actors: Set<Handle>? = nil) {
    bytes = file.tree.bytes
    var tags: [(place: Place, edits: [TextEdit])] = []
    let denied = Self.denials(file)
    for words in UntaggedName.words(in: file, Scope(file.facts, vocabulary)) {
      let name = UntaggedName(words, file.tree)
      if let actors, actors.isDisjoint(with: name.handles) { continue }
      let place = Place(range: name.range, name: name.text, handles: name.handles)
      if name.handles.count > 1 {
        left.append((place, .isSeverals))
      } else if name.handles.contains(where: { denied[$0]?.contains(Self.key(of: words.range, file.tree)) ?? false }) {
        left.append((place, .isDeniedElsewhere))
      } else if words.isInCompound {
        left.append((place, .isInCompound))
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
    var guarded = EditGuard { [tree = file.tree] _ in EditedFile(tree) }
    let sifted = guarded.sift(
      tags.map { CorpusEdit(path: file.path, edits: $0.edits.map { PlacedEdit(path: file.path, edit: $0) }) }
    )
    bytes = sifted.files[file.path] ?? bytes
    for (number, tag) in tags.enumerated() {
      if sifted.refused.contains(number) {
        left.append((tag.place, .cannotBeTagged))
      } else {
        tagged.append(tag.place)
        edits += tag.edits
      }
    }
  }

  /// For each actor the words that the article says do not mean it, as names are compared.
  private static func denials(_ file: FileCheck) -> [Handle: Set<NameKey>] {
    var denials: [Handle: Set<NameKey>] = [:]
    for negation in file.facts.nots {
      let words = key(of: negation.words, file.tree)
      for use in file.facts.uses(negation.uses) {
        if let handle = file.facts.handle(of: use) { denials[handle, default: []].insert(words) }
      }
    }
    return denials
  }

  private static func key(of range: TextRange, _ tree: SyntaxTree) -> NameKey { NameKey(tree.plainText(of: range)) }
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
