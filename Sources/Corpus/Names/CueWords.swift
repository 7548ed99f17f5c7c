// The cue words of verbs, found in a text: `also` of a verb says by which words it is known.

public import Syntax

/// The cues of a set of verbs, as a tree of words.
public struct CueWords: Sendable {
  /// A verb that a cue speaks for.
  public struct Verb: Hashable, Sendable {
    public var handle: Handle
    public var sign: Sigil

    /// The verb with its sign: `+demands`.
    public var written: String { sign.character + handle.name }
  }

  /// Words of a text that are a cue.
  public struct Match: Hashable, Sendable {
    /// The bytes of the cue.
    public var range: Range<Int>
    /// The verbs that have this cue, in the order of their definitions.
    public var verbs: [Verb]
  }

  private struct Node: Sendable {
    var next: [String: Int] = [:]
    /// The verbs whose cue ends here.
    var verbs: [Verb] = []
  }

  /// A longer one is a sentence, not a cue; it also bounds how far a text is read twice.
  private static let mostWords = 16

  /// The first is the root.
  private var nodes = [Node()]

  public var isEmpty: Bool { nodes.count == 1 }

  public init(_ definitions: some Sequence<Definition>) {
    for definition in definitions where definition.handle.namespace == .verb {
      let verb = Verb(handle: definition.handle, sign: definition.sigil)
      for name in definition.names { add(TextWord.all(in: Array(name.text.utf8)).map(\.key), verb) }
    }
  }

  private mutating func add(_ words: [String], _ verb: Verb) {
    guard !words.isEmpty, words.count <= Self.mostWords else { return }
    var place = 0
    for word in words {
      if let next = nodes[place].next[word] {
        place = next
      } else {
        nodes[place].next[word] = nodes.count
        place = nodes.count
        nodes.append(Node())
      }
    }
    if !nodes[place].verbs.contains(verb) { nodes[place].verbs.append(verb) }
  }

  /// The cues in a text, from left to right; of several that begin at one word the longest, and none within another.
  public func matches(in words: [TextWord]) -> [Match] {
    guard !isEmpty else { return [] }
    var found: [Match] = []
    var start = 0
    while start < words.count {
      var node = 0
      var place = start
      var longest: (end: Int, verbs: [Verb])?
      while place < words.count, place == start || words[place].followsClosely,
        let next = nodes[node].next[words[place].key]
      {
        node = next
        place += 1
        if !nodes[node].verbs.isEmpty { longest = (place, nodes[node].verbs) }
      }
      guard let (end, verbs) = longest else {
        start += 1
        continue
      }
      found.append(Match(range: words[start].range.lowerBound..<words[end - 1].range.upperBound, verbs: verbs))
      start = end
    }
    return found
  }
}
