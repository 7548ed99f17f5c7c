// What one file says, without its text: small, comparable, and enough for the index and the checks across files.

public import EDTF
public import Syntax
public import Text

/// What a handle does where it stands.
public enum UseRole: UInt8, Sendable, Hashable, CaseIterable {
  case mention, topic, holder, verb, target, addressee, reporter, reason, condition, exception, negated
  /// In a definition's `in`.
  case broader
  case variable
  /// A handle that is the value of a variable.
  case value
}

/// One place at which a handle stands.
public struct Use: Hashable, Sendable {
  /// The handle with its sigil; a bare sign for a verb that is left out.
  public var range: TextRange
  /// The handle's place in `Facts.handles`; -1 for a bare sign.
  public var handle: Int32
  public var role: UseRole
  /// The sigil as written.
  public var sigil: Sigil
  /// Whether a `?` stands behind it.
  public var isUnsure: Bool
}

/// A label where it stands: in the foot, in the text, or as a target.
public struct LabelUse: Hashable, Sendable {
  public enum Place: UInt8, Sendable, Hashable { case foot, malformedFoot, text, target }
  public var name: String
  public var range: TextRange
  public var place: Place
}

/// Words that name actors, an issue, or no actor (`not`).
public struct Mention: Hashable, Sendable {
  public var words: TextRange
  /// The item in the tag.
  public var item: TextRange
  /// Its handles in `Facts.uses`.
  public var uses: Range<Int32>
  public var paragraph: Int32
}

/// A date that could or could not be read, as the days it allows.
public struct When: Hashable, Sendable {
  /// The date as written.
  public var range: TextRange
  /// nil where the date cannot be read, or is no point in time.
  public var days: DayRange?
  /// nil where the date cannot be read.
  public var kind: DateValue.Kind?
}

/// Words that are a date.
public struct DateMention: Hashable, Sendable {
  public var words: TextRange
  public var item: TextRange
  public var when: When
}

/// A stand somebody takes.
public struct Statement: Hashable, Sendable {
  /// Where the date in force comes from.
  public enum DateSource: UInt8, Sendable, Hashable { case clause, on, published, none }

  /// The statement's item in its tag or line.
  public var item: TextRange
  /// The marked words in `Facts.spans`, in the order of the text; none for a statement that no words carry.
  public var spans: Range<Int32>
  /// The label with its `^`, for a statement of the foot.
  public var label: TextRange?
  public var uses: Range<Int32>
  /// The statements judged, in `Facts.labels`.
  public var targetLabels: Range<Int32>
  /// The sign as written.
  public var sign: Sigil
  public var when: When?
  public var dateSource: DateSource
  public var reality: Factuality?
  /// The paragraph of its first span; -1 where it has none.
  public var paragraph: Int32
}

/// What a file says. Places are byte offsets in the file.
public struct Facts: Hashable, Sendable {
  public var isCodebook = false
  public var hasHeader = true
  /// The header's bytes; of a codebook, all.
  public var header = TextRange(at: 0)
  /// Whether the header's last line has a line end, so that a line can be added behind it.
  public var headerEndsLine = true
  /// `published` and `on`, where they stand.
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
  /// The marked words of statements.
  public var spans: [TextRange] = []
  /// Items that are a note alone, and notes on `not` and labels: the words, and the string.
  public var notes: [NoteFact] = []
  public var settings: [Setting] = []
  /// The text in short; without words for a codebook.
  public var sketch = TextSketch()

  public init() {}

  /// The definitions that stand in the file: of two with one handle the first.
  public var standingDefinitions: [Definition] {
    if definitions.count < 2 { return definitions }
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
    spans = spans.trimmed
    notes = notes.trimmed
  }

  /// The handle of a use; nil for a bare sign.
  public func handle(of use: Use) -> Handle? {
    handles.indices.contains(Int(use.handle)) ? handles[Int(use.handle)] : nil
  }

  /// The uses of a mention or a statement.
  public func uses(_ range: Range<Int32>) -> ArraySlice<Use> {
    uses[bounded(range, uses.count)]
  }

  /// The marked words of a statement.
  public func spans(_ statement: Statement) -> ArraySlice<TextRange> { spans[bounded(statement.spans, spans.count)] }

  /// The labels that a statement judges.
  public func targetLabels(_ statement: Statement) -> ArraySlice<LabelUse> {
    labels[bounded(statement.targetLabels, labels.count)]
  }

  private func bounded(_ range: Range<Int32>, _ count: Int) -> Range<Int> {
    let start = min(max(Int(range.lowerBound), 0), count)
    return start..<min(max(Int(range.upperBound), start), count)
  }

  /// The date when the article's statements were made, unless they say otherwise: `on`, else `published`.
  public var defaultDate: When? { on ?? published }
}

/// A coder's note.
public struct NoteFact: Hashable, Sendable {
  public var words: TextRange
  /// The string with its quotation marks.
  public var string: TextRange
}

extension Array {
  /// The same elements in a list with no room to spare.
  fileprivate var trimmed: [Element] {
    capacity > count + count / 8 ? withUnsafeBufferPointer { Array($0) } : self
  }
}
