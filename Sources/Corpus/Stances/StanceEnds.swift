// What each statement is on in the end: its own targets, and those of the statements that it is on.

internal import Syntax
internal import Text

/// The targets of each statement of a file. A statement on another one (`-denies ^p`) has the targets of that one, too, at
/// any remove. What is on itself (`statement-circle`), and what has no statement, is not followed.
struct StanceEnds {
  struct End {
    /// The place in `Facts.handles`.
    var target: Int32
    var sign: Sigil
    var marks: StanceMarks
    /// The statement that leads there; -1 for a target of the statement's own.
    var through: Int32
  }

  /// In the order of `Facts.statements`, of each the targets of its own first; each target once for each sign.
  private(set) var ends: [[End]] = []

  private let facts: Facts
  /// By statement: what it is on, and how many of these are not known yet.
  private var followed: [[Int]] = []

  init(_ facts: Facts) {
    self.facts = facts
    ends = facts.statements.map(Self.ownEnds(in: facts))
    guard facts.labels.contains(where: { $0.place == .target }) else { return }
    followLabels()
  }

  /// The targets that a statement names.
  private static func ownEnds(in facts: Facts) -> (Statement) -> [End] {
    { statement in
      var ends: [End] = []
      for use in facts.uses(statement.uses) where use.role == .target && use.handle >= 0 {
        let marks: StanceMarks = use.isUnsure ? .unsure : []
        ends.append(End(target: use.handle, sign: statement.sign, marks: marks, through: -1))
      }
      return ends.count < 2 ? ends : distinct(ends)
    }
  }

  /// Each target once for each sign: of equals the first, those of the statement's own and those that are sure before others.
  private static func distinct(_ ends: [End]) -> [End] {
    var places: [UInt64: Int] = [:]
    var result: [End] = []
    for end in ends {
      let key = UInt64(UInt32(bitPattern: end.target)) << 8 | UInt64(end.sign.rawValue)
      if let place = places[key] {
        let known = result[place]
        if known.through < 0 && end.through >= 0 || end.marks.rawValue >= known.marks.rawValue { continue }
        result[place] = end
      } else {
        places[key] = result.count
        result.append(end)
      }
    }
    return result
  }

  /// Takes statements in an order in which what one is on is known before it. Those of a circle never are.
  private mutating func followLabels() {
    let statements = facts.statements
    let places = labelledStatements
    followed = statements.map { statement in
      facts.labels(statement).compactMap { $0.place == .target ? places[$0.name] : nil }
    }
    var waiting = followed.map(\.count)
    var asking: [[Int]] = Array(repeating: [], count: statements.count)
    for (place, others) in followed.enumerated() { for other in others { asking[other].append(place) } }
    var ready = statements.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < ready.count {
      let place = ready[next]
      next += 1
      if !followed[place].isEmpty { ends[place] = Self.distinct(ends[place] + derived(place)) }
      for other in asking[place] {
        waiting[other] -= 1
        if waiting[other] == 0 { ready.append(other) }
      }
    }
  }

  /// The targets of the statements that one is on.
  private func derived(_ place: Int) -> [End] {
    let sign = facts.statements[place].sign
    return followed[place].flatMap { other -> [End] in
      let statement = facts.statements[other]
      var marks: StanceMarks = .derived
      if facts.isConditional(statement) { marks.insert(.conditional) }
      if facts.uses(statement.uses).contains(where: { $0.role == .verb && $0.isUnsure }) { marks.insert(.unsure) }
      return ends[other].map { end in
        End(
          target: end.target,
          sign: sign.times(end.sign),
          marks: marks.union(end.marks),
          through: Int32(clamping: other)
        )
      }
    }
  }

  /// The places of the statements that have a label, by its name.
  private var labelledStatements: [String: Int] {
    var names: [TextRange: String] = [:]
    for label in facts.labels where label.place.isDefinition { names[label.range] = label.name }
    var places: [String: Int] = [:]
    for (place, statement) in facts.statements.enumerated() {
      guard let name = statement.label.flatMap({ names[$0] }), places[name] == nil else { continue }
      places[name] = place
    }
    return places
  }
}

extension Sigil {
  /// The sign of a position on a position: two against make one for, and what is neither stays neither.
  func times(_ other: Sigil) -> Sigil {
    switch (self, other) {
    case (.supports, .supports), (.opposes, .opposes): .supports
    case (.supports, .opposes), (.opposes, .supports): .opposes
    default: .neutral
    }
  }
}
