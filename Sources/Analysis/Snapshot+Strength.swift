// How strong a stance is.

public import Corpus
internal import Syntax

extension Snapshot {
  /// The strength of a stance, from -1 to 1: the weight of its verb, else 1, -1 or 0 by its sign. That of a derived one is the
  /// product of the weights on the way; 0 where the way is longer than 64 statements.
  public func strength(of stance: Stance) -> Double {
    guard let record = record(stance.file) else { return 0 }
    var product = weight(ofStatement: stance.statement, record, stance.file)
    guard stance.through >= 0 else { return product }
    let all = record.stances(as: stance.file)
    var (here, sign) = (stance, stance.sign)
    for _ in 0..<64 where here.through >= 0 {
      // The sign of what comes next, times that of this statement, is that of this stance.
      let own = record.facts.statements[Int(here.statement)].sign
      guard
        let next = all.first(where: { next in
          next.statement == here.through && next.target == stance.target && combined(own, next.sign) == sign
        })
      else { return product }
      product *= weight(ofStatement: next.statement, record, stance.file)
      (here, sign) = (next, next.sign)
    }
    return here.through >= 0 ? 0 : product
  }

  private func combined(_ a: Sigil, _ b: Sigil) -> Sigil {
    if a == .neutral || b == .neutral { return .neutral }
    return a == b ? .supports : .opposes
  }

  /// The weight of a statement's verb; of a bare sign, and of a verb that nobody defines, that of the sign.
  private func weight(ofStatement place: Int32, _ record: FileRecord, _ file: FileID) -> Double {
    guard record.facts.statements.indices.contains(Int(place)) else { return 0 }
    let statement = record.facts.statements[Int(place)]
    let verb = record.facts.uses(statement.uses).first { $0.role == .verb }
    if let handle = verb.flatMap({ record.facts.handle(of: $0) }),
      let definition = definition(of: referent(of: handle, in: file))
    {
      return definition.effectiveWeight
    }
    switch statement.sign {
    case .supports: return 1
    case .opposes: return -1
    case .neutral, .actor, .issue, .variable: return 0
    }
  }
}
