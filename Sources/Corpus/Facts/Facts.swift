// What one file says, without its text: small, comparable, and enough for the index and the checks across files.

public import Syntax
public import Text

/// What a file says. Places are byte offsets in the file.
public struct Facts: Hashable, Sendable {
  public var isCodebook = false
  /// Whether nothing is known of what the file says, since it could not be read.
  public var isUnread = false
  public var hasHeader = true
  /// The header's bytes; of a codebook, all.
  public var header = TextRange(at: 0)
  /// Where the last line of the header that is not blank ends, without its line end; where the header begins if there is
  /// none.
  public var headerContentEnd: TextOffset = 0
  /// The header's `title` as written; empty in a codebook, and where none is given.
  public var title = ""
  /// `published` and `on` of the header.
  public var published: When?
  public var on: When?
  public var definitions: [Definition] = []
  /// The handles that the file uses, each once.
  public var handles: [Handle] = []
  public var uses: [Use] = []
  public var labels: [LabelUse] = []
  public var mentions: [Mention] = []
  public var topics: [Mention] = []
  public var nots: [Mention] = []
  public var dates: [DateMention] = []
  /// By the first of their words; those without words last.
  public var statements: [Statement] = []
  /// Those of the mentions and topics whose words stand in several places.
  public var mentionsInParts: [MentionInParts] = []
  /// The marked words of statements.
  public var spans: [TextRange] = []
  /// Items that are a note alone, and notes on `not` and labels: the words, and the string.
  public var notes: [NoteFact] = []
  /// Of a codebook for the corpus; of an article for itself.
  public var settings: [Setting] = []
  /// Of a codebook: which files belong to its corpus.
  public var choices: [FileChoice] = []
  /// The words that end findings at their place, in the order of the file.
  public var allowances: [Allowance] = []
  /// The words that a codebook's `statuses` lists; empty where it has none.
  public var statuses: [String] = []
  /// How far the coding of an article has come, as its header says; nil where it does not.
  public var status: String?
  /// The header's `coder` and `source` as written; nil where they are missing or empty.
  public var coder: String?
  public var source: String?
  /// The dates that are reasons and conditions of statements.
  public var clauseDates: [ClauseDate] = []
  /// The text in short; without words for a codebook.
  public var sketch = TextSketch()

  public init() {}

  /// As what the file is read.
  public var kind: FileKind { isCodebook ? .codebook : .article }

  /// Those of a file that could not be read.
  public init(unread kind: FileKind) {
    isCodebook = kind == .codebook
    isUnread = true
  }

  /// The definitions that stand in the file: of two with one handle the first.
  public var standingDefinitions: [Definition] {
    if definitions.count < 2 { return definitions }
    // A few are compared faster than they are hashed, and seldom are two of one handle.
    if definitions.count <= 8 {
      let isTwice = definitions.indices.contains { place in
        definitions.indices.prefix(place).contains { definitions[$0].handle == definitions[place].handle }
      }
      if !isTwice { return definitions }
    }
    var seen: Set<Handle> = []
    return definitions.filter { seen.insert($0.handle).inserted }
  }

  /// The definitions that stand in the file and that nothing in it uses.
  public var definitionsWithoutUse: [Definition] {
    // To compare a few is faster than to hash all.
    if definitions.count <= 8 {
      let unused = definitions.indices.filter { place in !handles.contains(definitions[place].handle) }
      if unused.isEmpty { return [] }
    }
    let used = Set(handles)
    return standingDefinitions.filter { !used.contains($0.handle) }
  }

  /// Gives back the room that growing lists took in advance: a third of what a corpus of facts holds.
  mutating func trim() {
    handles = handles.trimmed
    uses = uses.trimmed
    labels = labels.trimmed
    mentions = mentions.trimmed
    topics = topics.trimmed
    dates = dates.trimmed
    statements = statements.trimmed
    clauseDates = clauseDates.trimmed
    spans = spans.trimmed
    notes = notes.trimmed
    mentionsInParts = mentionsInParts.trimmed
  }

  /// The handle of a use; nil for a bare sign.
  @inlinable
  public func handle(of use: Use) -> Handle? {
    handles.indices.contains(Int(use.handle)) ? handles[Int(use.handle)] : nil
  }

  /// The uses of a mention or a statement.
  @inlinable
  public func uses(_ range: Range<Int32>) -> ArraySlice<Use> {
    uses[bounded(range, uses.count)]
  }

  /// The marked words of a statement.
  public func spans(_ statement: Statement) -> ArraySlice<TextRange> { spans[bounded(statement.spans, spans.count)] }

  /// The marked words of a mention or a topic, in the order of the text; at least one.
  public func spans(_ mention: Mention) -> [TextRange] {
    if mentionsInParts.isEmpty { return [mention.words] }
    return mentionsInParts.first { $0.item == mention.item }?.words ?? [mention.words]
  }

  /// Whether the words of a mention or a topic stand in several places.
  public func isInParts(_ mention: Mention) -> Bool {
    !mentionsInParts.isEmpty && mentionsInParts.contains { $0.item == mention.item }
  }

  /// The labels that a statement refers to, each with what it does there.
  public func labels(_ statement: Statement) -> ArraySlice<LabelUse> {
    labels[bounded(statement.labels, labels.count)]
  }

  /// The dates that are reasons and conditions of a statement.
  public func clauseDates(_ statement: Statement) -> ArraySlice<ClauseDate> {
    clauseDates[bounded(statement.dates, clauseDates.count)]
  }

  /// The places of all that stands in a statement in one role, in their order: handles, labels and dates.
  public func places(_ statement: Statement, _ role: UseRole) -> [StatementPart] {
    var parts = uses(statement.uses).filter { $0.role == role }.map { StatementPart.use($0) }
    guard !statement.labels.isEmpty || !statement.dates.isEmpty else { return parts }
    parts += labels(statement).filter { $0.place.role == role }.map { .label($0) }
    parts += clauseDates(statement).filter { $0.role == role }.map { .date($0.when) }
    return parts.sorted { $0.range < $1.range }
  }

  /// Whether a statement holds under a condition alone.
  func isConditional(_ statement: Statement) -> Bool {
    func isCondition(_ role: UseRole?) -> Bool { role == .condition || role == .exception }
    return uses(statement.uses).contains { isCondition($0.role) }
      || labels(statement).contains { isCondition($0.place.role) }
      || clauseDates(statement).contains { isCondition($0.role) }
  }

  @inlinable
  func bounded(_ range: Range<Int32>, _ count: Int) -> Range<Int> {
    let start = min(max(Int(range.lowerBound), 0), count)
    return start..<min(max(Int(range.upperBound), start), count)
  }

  /// The date when the article's statements were made, unless they say otherwise: `on`, else `published`.
  public var defaultDate: When? { on ?? published }
}

extension Array {
  /// The same elements in a list with no room to spare.
  fileprivate var trimmed: [Element] {
    capacity > count + count / 8 ? withUnsafeBufferPointer { Array($0) } : self
  }
}
