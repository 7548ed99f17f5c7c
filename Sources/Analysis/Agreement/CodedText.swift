// One text as several coders have coded it.

public import Corpus
public import Syntax
internal import Text

/// The articles that hold one text, one for each coder.
public struct CodedText: Sendable {
  /// The articles, by the names of their coders.
  public let articles: [FileID]

  /// The texts of some articles that at least two coders have coded, in the order of their first articles. Of two articles of
  /// one coder the first is taken; one without a coder is that of nobody.
  public static func all(_ files: some Sequence<FileID>, in corpus: Snapshot) -> [CodedText] {
    let files = files.filter { corpus.record($0) != nil }
    let sketches = files.compactMap { corpus.record($0)?.facts.sketch }
    return TextSketch.groupsOfOneText(sketches).compactMap { group in
      var coders: [String: FileID] = [:]
      for place in group {
        let coder = corpus.record(files[place])?.facts.coder ?? ""
        if coders[coder] == nil { coders[coder] = files[place] }
      }
      guard coders.count > 1 else { return nil }
      return CodedText(articles: coders.sorted { $0.key < $1.key }.map(\.value))
    }
  }

  /// A holder and a target, and how each coder has them stand: his signs and kinds, in order; empty for a coder who records no
  /// such stand.
  public struct Unit: Sendable {
    public let holder: Handle
    public let target: Handle
    public let values: [[String]]
    /// Of each coder the first stance.
    public let stances: [Stance?]

    public var isAgreed: Bool { Set(values).count == 1 }
  }

  /// The pairs of holder and target that at least one coder records, by name. A handle that each coder defines in his header is
  /// taken for one.
  public func stands(in corpus: Snapshot) -> [Unit] {
    struct Key: Hashable {
      var holder: Handle
      var target: Handle
    }
    var units: [Key: [[Stance]]] = [:]
    for (place, file) in articles.enumerated() {
      for stance in corpus.record(file)?.stances(as: file) ?? [] {
        guard let holder = corpus.handle(stance.holder), let target = corpus.handle(stance.target) else { continue }
        units[Key(holder: holder, target: target), default: Array(repeating: [], count: articles.count)][place]
          .append(stance)
      }
    }
    return units.sorted { a, b in
      a.key.holder != b.key.holder ? a.key.holder < b.key.holder : a.key.target < b.key.target
    }
    .map { key, stances in
      let values = stances.map { ofCoder in
        Set(ofCoder.map { $0.sign.character + (StanceKind($0) == .fact ? "" : " \(StanceKind($0).name)") }).sorted()
      }
      return Unit(holder: key.holder, target: key.target, values: values, stances: stances.map(\.first))
    }
  }

  /// What a coder says of each word of the text: the signs of the statements that it is in, in order, such as `+` or `+-`; empty
  /// for a word of no statement. Words are set apart by white space.
  public static func words(of tree: SyntaxTree, _ facts: Facts) -> [String] {
    let map = TextMap(tree)
    var starts: [Int] = []
    var isSpace = true
    for (place, byte) in map.text.enumerated() {
      let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isSpace, !isBlank { starts.append(place) }
      isSpace = isBlank
    }
    var signs: [Set<String>] = Array(repeating: [], count: starts.count)
    for statement in facts.statements {
      for span in facts.spans(statement) {
        let (start, end) = (map.byteOffset(of: span.start), map.byteOffset(of: span.end))
        let first = max(starts.partitioningIndex { $0 > start } - 1, 0)
        let last = starts.partitioningIndex { $0 >= end }
        for word in first..<max(first, last) { signs[word].insert(statement.sign.character) }
      }
    }
    return signs.map { $0.sorted().joined() }
  }
}
