// Two versions of a list of blocks made one, block by block.

struct BlockMerge {
  private(set) var bytes: [UInt8] = []
  private(set) var conflicts = 0

  init(_ base: [LineBlock], _ ours: [LineBlock], _ theirs: [LineBlock]) {
    let (base, ours, theirs) = (base.map(\.ended), ours.map(\.ended), theirs.map(\.ended))
    let old = Self.byKey(base)
    let (a, b) = (Self.byKey(ours), Self.byKey(theirs))
    let (newer, newerThere) = (Self.additions(ours, to: old), Self.additions(theirs, to: old))
    var done: Set<String> = []
    /// What either side put behind a block of the base.
    func append(behind anchor: String?) {
      let (x, y) = (newer[anchor] ?? [], newerThere[anchor] ?? [])
      var keys = x.map(\.key) + y.map(\.key).filter { key in !x.contains { $0.key == key } }
      if !x.isEmpty, !y.isEmpty { keys.sort { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) } }
      for key in keys where done.insert(key).inserted { add(nil, a[key], b[key]) }
    }
    append(behind: nil)
    for block in base where block.key != "" {
      add(block, a[block.key], b[block.key])
      append(behind: block.key)
    }
    add(old[""], a[""], b[""])
  }

  private static func byKey(_ blocks: [LineBlock]) -> [String: LineBlock] {
    Dictionary(blocks.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The blocks that the base does not have, by the block of the base that stands before them.
  private static func additions(_ blocks: [LineBlock], to base: [String: LineBlock]) -> [String?: [LineBlock]] {
    var anchor: String?
    var found: [String?: [LineBlock]] = [:]
    for block in blocks where block.key != "" {
      if base[block.key] == nil { found[anchor, default: []].append(block) } else { anchor = block.key }
    }
    return found
  }

  private mutating func add(_ base: LineBlock?, _ ours: LineBlock?, _ theirs: LineBlock?) {
    if let one = ThreeWay.choice(base, ours, theirs) {
      bytes += one?.bytes ?? []
    } else if let ours, let theirs, let lead = ThreeWay.choice(base?.lead ?? [], ours.lead, theirs.lead),
      let lines = ThreeWay.choice(base?.lines ?? [], ours.lines, theirs.lines)
        ?? (ours.isDefinition ? DefinitionLines.merged(base?.lines ?? [], ours.lines, theirs.lines) : nil)
    {
      bytes += lead + lines
    } else {
      conflicts += 1
      bytes += ConflictLines.between(ours?.bytes ?? [], theirs?.bytes ?? [])
    }
  }
}
