// Two versions of one text's tags made one.

struct BodyMerge {
  /// As each side would have it where the two cannot be made one; else both are the same.
  private(set) var ours: MarkedBody
  private(set) var theirs: MarkedBody

  var hasConflict: Bool { ours != theirs }

  /// All three of one text.
  init(_ base: MarkedBody, _ a: MarkedBody, _ b: MarkedBody) {
    let escapes = Set(
      a.escapes.union(b.escapes).filter { place in
        base.escapes.contains(place) ? a.escapes.contains(place) && b.escapes.contains(place) : true
      }
    )
    ours = MarkedBody(text: base.text, escapes: escapes, tags: [:])
    theirs = ours
    for place in Set(base.tags.keys).union(a.tags.keys).union(b.tags.keys) {
      let (x, y) = (a.tags[place], b.tags[place])
      if let tag = Self.tag(base.tags[place], x, y) {
        (ours.tags[place], theirs.tags[place]) = (tag, tag)
      } else if ThreeWay.choice(base.tags[place], x, y) == nil {
        (ours.tags[place], theirs.tags[place]) = (x, y)
      }
    }
    partCrossing(base, a, b)
    ours.bracketOuterWords()
    theirs.bracketOuterWords()
  }

  /// The tag of both; nil where there is none, and where the sides contradict each other.
  private static func tag(_ base: MarkedBody.Tag?, _ a: MarkedBody.Tag?, _ b: MarkedBody.Tag?) -> MarkedBody.Tag? {
    if let one = ThreeWay.choice(base, a, b) { return one }
    guard let a, let b, let items = ThreeWay.list(base?.items ?? [], a.items, b.items), !items.isEmpty else {
      return nil
    }
    return MarkedBody.Tag(isSpan: a.isSpan || b.isSpan, items: items)
  }

  /// Words of the one side that cross words of the other cannot stand in one text.
  private mutating func partCrossing(_ base: MarkedBody, _ a: MarkedBody, _ b: MarkedBody) {
    let newer = ours.tags.keys.filter { base.tags[$0] == nil && b.tags[$0] == nil }
    let newerThere = theirs.tags.keys.filter { base.tags[$0] == nil && a.tags[$0] == nil }
    for x in newer {
      for y in newerThere where x.crosses(y) {
        ours.tags[y] = nil
        theirs.tags[x] = nil
      }
    }
  }

  /// The merged text: where the sides contradict each other, whole lines of both between markers.
  var bytes: [UInt8] { lines.bytes }

  /// How many places lie between markers.
  var conflicts: Int { lines.conflicts }

  private var lines: (bytes: [UInt8], conflicts: Int) {
    guard hasConflict else { return (ours.bytes, 0) }
    var result: [UInt8] = []
    var conflicts = 0
    var start = 0
    var pending: (ours: [UInt8], theirs: [UInt8]) = ([], [])
    func settle() {
      if !pending.ours.isEmpty || !pending.theirs.isEmpty {
        result += ConflictLines.between(pending.ours, pending.theirs)
        conflicts += 1
      }
      pending = ([], [])
    }
    for end in lineEnds {
      let (x, y) = (ours.bytes(in: start..<end), theirs.bytes(in: start..<end))
      if x == y {
        settle()
        result += x
      } else {
        pending.ours += x
        pending.theirs += y
      }
      start = end
    }
    settle()
    return (result, conflicts)
  }

  /// The ends of lines over which no tag's words reach, and the end of the text.
  private var lineEnds: [Int] {
    let places = Array(ours.tags.keys) + Array(theirs.tags.keys)
    let text = ours.text
    let ends = text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }.filter { end in
      end < text.count && !places.contains { $0.start < end && end < $0.end }
    }
    return ends + [text.count]
  }
}

extension MarkedBody {
  /// Brackets around the words of tags that hold other tags' words: a bare word holds none.
  fileprivate mutating func bracketOuterWords() {
    for (place, tag) in tags where !tag.isSpan {
      if tags.keys.contains(where: { $0 != place && place.encloses($0) }) { tags[place]?.isSpan = true }
    }
  }
}
