// What the codebooks of a corpus define for all of it.

public import Syntax

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
  /// What `status` may be in an article: the words of the first codebook that lists any, else `todo`, `coded`, `checked`.
  public var statuses: [String] { content.statuses }
  /// The codebooks, in the order of their paths.
  public var codebooks: [FileID] { content.codebooks }
  /// The cue words of the verbs.
  public var cueWords: CueWords { content.cueWords }
  /// The dated names and roles of the actors.
  public var namePeriods: NamePeriods { content.namePeriods }
  /// What the definitions that stand are looked up in by name.
  var names: NameIndex { content.names }

  /// The settings of a check that have a severity, in their order.
  public func settings(of code: String) -> [Setting] { content.settingsByCode[code] ?? [] }

  /// The definitions that stand, in their order.
  var standing: [Definition] { content.standing }

  /// Whose name a text is, at any date: titles and `also` names of actors and issues that stand.
  public func holders(of name: String) -> [NameHolder] { names.table.holders(of: name) }

  /// The definition that stands for a handle; nil where no codebook has one.
  public func entry(_ handle: Handle) -> Entry? { content.place(of: handle).map { content.entries[$0.index] } }

  /// A value of the definition that stands for a handle, which is not copied; nil where no codebook has one.
  func value<Value>(of handle: Handle, _ value: (Definition) -> Value) -> Value? {
    content.place(of: handle).map { value(content.entries[$0.index].definition) }
  }

  /// What an actor or an issue is in directly, by the definition that stands; empty where no codebook has one.
  func memberships(of handle: Handle) -> [Dated] {
    content.place(of: handle).map { content.entries[$0.index].definition.memberships } ?? []
  }

  /// Who is in a handle directly at some date, by the codebooks.
  func members(of handle: Handle) -> [Handle] {
    let members = content.members.value {
      var members: [Handle: [Handle]] = [:]
      for definition in names.definitions where !definition.memberships.isEmpty {
        for group in Set(definition.memberships.map(\.text)) where !group.isEmpty {
          members[Handle(definition.handle.namespace, group), default: []].append(definition.handle)
        }
      }
      return members
    }
    return members[handle] ?? []
  }

  /// The sigil that a handle is defined with; nil where no codebook defines it.
  public func sigil(of handle: Handle) -> Sigil? { content.place(of: handle)?.sigil }

  /// A handle as the codebooks hold it, if they do.
  fileprivate func spelling(of handle: Handle) -> Handle { content.place(of: handle)?.handle ?? handle }

  /// The handles that are defined, in order, of one namespace.
  public func handles(in namespace: Namespace) -> [Handle] {
    content.handles.value { Dictionary(grouping: names.definitions.map(\.handle), by: \.namespace) }[namespace] ?? []
  }

  /// The severity of a check in a file: that of the last setting that covers its path; nil where none does.
  public func severity(of code: String, in path: String) -> Severity? { setting(of: code, in: path)?.severity }

  /// The setting of a check that counts in a file: the last that covers its path; nil where none does.
  public func setting(of code: String, in path: String) -> Setting? {
    settings(of: code).last { $0.pattern?.matches(path) ?? true }
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
