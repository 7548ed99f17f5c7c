// What one file sees: its own definitions and those of the codebooks.

public import Syntax

/// The definitions that one file sees: its own, then the codebooks'.
public struct Scope: Sendable {
  /// A definition and whether it is the file's own.
  public struct Found: Sendable {
    public var definition: Definition
    /// The codebook's path; nil for the file's own definitions.
    public var codebook: String?
  }

  public let vocabulary: Vocabulary
  private var own = OwnDefinitions([])
  /// The names of the file's own definitions; nil where it has none.
  private(set) var ownNames: NameIndex?

  public init(_ facts: Facts, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    guard !facts.isCodebook, !facts.definitions.isEmpty else { return }
    let standing = facts.standingDefinitions
    own = OwnDefinitions(standing)
    ownNames = NameIndex(standing.count) { standing[$0] }
  }

  /// Whose name a text is, at any date: the file's own actors and issues, then the codebooks'.
  public func holders(of name: String) -> [NameHolder] {
    (ownNames?.table.holders(of: name) ?? []) + vocabulary.holders(of: name).filter { !owns($0.handle) }
  }

  /// Whether some words, as they stand between the markup, may be a name of somebody else than of a handle, at any date:
  /// false where they are a name of its own, or of nobody. Words whose first letter may be the capital of a sentence's start
  /// are looked for without it, too.
  public func mayNameAnother(than handle: Handle, _ words: ArraySlice<UInt8>) -> Bool {
    // Then a name of the codebook's definition is none of the file's.
    if owns(handle) { return true }
    if let isOwn = isName(words, of: handle) { return !isOwn }
    guard let first = words.first, first >= 0x41 && first <= 0x5A || first >= 0x80 else { return false }
    if first >= 0x80 { return true }
    var small = words
    small[small.startIndex] = first | 0x20
    return isName(small, of: handle).map { !$0 } ?? false
  }

  /// Whether words are a name of a handle that a codebook defines; nil where they are nobody's.
  private func isName(_ words: ArraySlice<UInt8>, of handle: Handle) -> Bool? {
    let isOwn = vocabulary.names.table.owner(of: words, handle)
    if isOwn ?? false { return true }
    return ownNames?.table.owner(of: words, handle) ?? isOwn
  }

  /// The names of a handle that have more than one word, at any date; empty for an actor whom nobody names.
  public func longNames(of handle: Handle) -> [LongName] {
    own[handle].map { LongNames.names(of: $0) } ?? vocabulary.names.longNames[handle]
  }

  /// What a handle refers to in the file; nil where it is not defined. `@article` has no definition: see `knows`.
  ///
  /// Copies a whole definition; where a yes, a sign or one value will do, ask `knows`, `sigil` or `value`.
  public func find(_ handle: Handle) -> Found? {
    if let definition = own[handle] { return Found(definition: definition, codebook: nil) }
    return vocabulary.entry(handle).map { Found(definition: $0.definition, codebook: $0.path) }
  }

  /// A value of the definition that `find` would give.
  public func value<Value>(of handle: Handle, _ value: (Definition) -> Value) -> Value? {
    if let place = own.place(of: handle) { return value(own.all[place]) }
    return vocabulary.value(of: handle, value)
  }

  /// What a handle is called; nil where it is not defined, empty where it has no title.
  public func title(of handle: Handle) -> String? { value(of: handle) { $0.title } }

  /// Whether a handle is defined, or needs no definition.
  public func knows(_ handle: Handle) -> Bool { sigil(of: handle) != nil || handle == .article }

  /// The sigil that a handle is defined with; nil where it is not defined.
  public func sigil(of handle: Handle) -> Sigil? {
    own.place(of: handle).map { own.all[$0].sigil } ?? vocabulary.sigil(of: handle)
  }

  /// The cue words of the verbs that the file sees.
  public var cueWords: CueWords {
    let verbs = own.all.filter { $0.handle.namespace == .verb }
    if verbs.isEmpty { return vocabulary.cueWords }
    let others = vocabulary.standing.filter { $0.handle.namespace == .verb && !owns($0.handle) }
    return CueWords(verbs.sorted { $0.range < $1.range } + others)
  }

  /// Whether the file defines a handle that a codebook defines, too.
  var isShadowing: Bool { own.all.contains { vocabulary.sigil(of: $0.handle) != nil } }

  /// Whether the file itself defines a handle.
  public func owns(_ handle: Handle) -> Bool { own.place(of: handle) != nil }

  /// The handles that the file sees, of one namespace, its own first.
  public func handles(in namespace: Namespace) -> [Handle] {
    if own.all.isEmpty { return vocabulary.handles(in: namespace) }
    return own.all.map(\.handle).filter { $0.namespace == namespace }.sorted()
      + vocabulary.handles(in: namespace).filter { !owns($0) }
  }
}
