// What the codebooks of a corpus define for all of it.

internal import EDTF
public import Syntax

/// A file of a corpus: a small number that stays the file's own as long as the corpus is held.
public struct FileID: Hashable, Sendable, Comparable {
  public let number: UInt32

  public init(_ number: Int) { self.number = UInt32(clamping: number) }

  public static func < (a: FileID, b: FileID) -> Bool { a.number < b.number }
}

/// The definitions and settings of all codebooks, in the order of the codebooks' paths and then of their lines. Of two
/// definitions of one handle the first stands.
public struct Vocabulary: Sendable {
  /// A definition and the codebook that it stands in.
  public struct Entry: Sendable, Hashable {
    public var file: FileID
    /// The codebook's path, relative to the root.
    public var path: String
    public var definition: Definition
  }

  public struct PlacedSetting: Sendable, Hashable {
    public var file: FileID
    public var setting: Setting
  }

  /// In a class, since every file that is checked takes copies.
  private let content: VocabularyContent

  /// The vocabulary of a corpus without a codebook.
  public init() { content = .empty }

  /// Codebooks in the order of their paths.
  public init(_ codebooks: [(file: FileID, path: String, facts: Facts)]) { content = VocabularyContent(codebooks) }

  public var entries: [Entry] { content.entries }
  public var settings: [PlacedSetting] { content.settings }
  /// The codebooks, in the order of their paths.
  public var codebooks: [FileID] { content.codebooks }
  /// The cue words of the verbs.
  public var cueWords: CueWords { content.cueWords }
  /// The dated names and roles of the actors.
  public var tenures: NamePeriods { content.tenures }
  /// The names of the actors and issues that stand. Made when first asked for, once for all copies.
  var names: NameTable { content.nameTable.value { content.standing } }

  /// The definitions that stand, in their order.
  fileprivate var standing: [Definition] { content.standing }

  /// Whose name a text is, at any date: titles and `also` names of actors and issues that stand.
  public func holders(of name: String) -> [NameHolder] { names.holders(of: name) }

  /// The definition that stands for a handle; nil where no codebook has one.
  public func entry(_ handle: Handle) -> Entry? { content.places[handle].map { content.entries[$0.index] } }

  /// The sigil that a handle is defined with; nil where no codebook defines it.
  public func sigil(of handle: Handle) -> Sigil? { content.places[handle]?.sigil }

  /// A handle as the codebooks hold it, if they do.
  fileprivate func spelling(of handle: Handle) -> Handle { content.places[handle]?.handle ?? handle }

  /// The handles that are defined, in order, of one namespace.
  public func handles(in namespace: Namespace) -> [Handle] {
    entries.lazy.map(\.definition.handle).filter { $0.namespace == namespace }
  }

  /// The severity of a check in a file: that of the last setting that covers its path; nil where none does.
  public func severity(of code: String, in path: String) -> Severity? { setting(of: code, in: path)?.severity }

  /// The setting of a check that counts in a file: the last that covers its path; nil where none does.
  public func setting(of code: String, in path: String) -> Setting? {
    settings.last { placed in
      placed.setting.code == code && placed.setting.severity != nil && placed.setting.pattern?.matches(path) ?? true
    }?.setting
  }
}

extension Facts {
  /// The same facts with the codebooks' own strings for the handles that they define: ten thousand articles would hold
  /// ten megabytes of copies.
  public func sharingHandles(of vocabulary: Vocabulary) -> Facts {
    var facts = self
    facts.handles = handles.map { vocabulary.spelling(of: $0) }
    return facts
  }
}

/// The definitions that one file sees: its own, then the codebooks'.
public struct Scope: Sendable {
  /// A definition and whether it is the file's own.
  public struct Found: Sendable {
    public var definition: Definition
    /// The codebook's path; nil for the file's own definitions.
    public var codebook: String?
  }

  public let vocabulary: Vocabulary
  private var own: [Handle: Definition] = [:]
  /// nil where the file has no definitions of its own.
  private var ownTable: SharedNameTable?

  public init(_ facts: Facts, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    guard !facts.isCodebook, !facts.definitions.isEmpty else { return }
    for definition in facts.definitions where own[definition.handle] == nil { own[definition.handle] = definition }
    ownTable = SharedNameTable()
  }

  /// The names of the file's own actors and issues.
  var ownNames: NameTable {
    ownTable?.value { own.values.sorted { $0.range < $1.range } } ?? .empty
  }

  /// Whose name a text is, at any date: the file's own actors and issues, then the codebooks'.
  public func holders(of name: String) -> [NameHolder] {
    ownNames.holders(of: name) + vocabulary.holders(of: name).filter { !owns($0.handle) }
  }

  /// What a handle refers to in the file; nil where it is not defined. `@article` has no definition: see `knows`.
  ///
  /// Copies a whole definition; where a yes or a sign will do, ask `knows` or `sigil`.
  public func find(_ handle: Handle) -> Found? {
    if let definition = own[handle] { return Found(definition: definition, codebook: nil) }
    return vocabulary.entry(handle).map { Found(definition: $0.definition, codebook: $0.path) }
  }

  /// Whether a handle is defined, or needs no definition.
  public func knows(_ handle: Handle) -> Bool { sigil(of: handle) != nil || handle == .article }

  /// The sigil that a handle is defined with; nil where it is not defined.
  public func sigil(of handle: Handle) -> Sigil? {
    if !own.isEmpty, let definition = own[handle] { return definition.sigil }
    return vocabulary.sigil(of: handle)
  }

  /// The cue words of the verbs that the file sees.
  public var cueWords: CueWords {
    let verbs = own.values.filter { $0.handle.namespace == .verb }
    if verbs.isEmpty { return vocabulary.cueWords }
    let others = vocabulary.standing.filter { $0.handle.namespace == .verb && own[$0.handle] == nil }
    return CueWords(verbs.sorted { $0.range < $1.range } + others)
  }

  /// Whether the file defines a handle that a codebook defines, too.
  var isShadowing: Bool { own.keys.contains { vocabulary.sigil(of: $0) != nil } }

  /// Whether the file itself defines a handle.
  public func owns(_ handle: Handle) -> Bool { !own.isEmpty && own[handle] != nil }

  /// The handles that the file sees, of one namespace, its own first.
  public func handles(in namespace: Namespace) -> [Handle] {
    own.keys.filter { $0.namespace == namespace }.sorted()
      + vocabulary.handles(in: namespace).filter { own[$0] == nil }
  }
}
