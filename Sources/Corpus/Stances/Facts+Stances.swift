// From statements to stances, and how often a file uses each name.

internal import EDTF
internal import Syntax

extension Facts {
  /// The stances of the file's statements, as of a corpus of this file alone: the number of a name is its place in `handles`.
  public var stances: [Stance] { stances(FileID(0), handles.indices.map { NameID(number: UInt32($0)) }) }

  /// The stances of the file's statements, in the order of the text. `names` are those of `handles`, in the same order.
  func stances(_ file: FileID, _ names: [NameID]) -> [Stance] {
    var result: [Stance] = []
    let ends = StanceEnds(self).ends
    for (place, statement) in statements.enumerated() where !ends[place].isEmpty {
      let uses = uses(statement.uses)
      let day = (statement.when?.days?.anchor).map { Int32(clamping: $0.number) } ?? .min
      var common: StanceMarks = uses.contains { $0.role == .reporter } ? .reported : []
      if uses.contains(where: { $0.role == .verb && $0.isUnsure }) { common.insert(.unsure) }
      if isConditional(statement) { common.insert(.conditional) }
      for holder in distinctHolders(uses) {
        for end in ends[place] where names.indices.contains(Int(end.target)) {
          result.append(
            Stance(
              file: file,
              statement: Int32(clamping: place),
              holder: names[Int(holder.handle)],
              target: names[Int(end.target)],
              sign: end.sign,
              reality: statement.reality,
              marks: common.union(end.marks).union(holder.isUnsure ? .unsure : []),
              dayNumber: day,
              through: end.through
            )
          )
        }
      }
    }
    return result
  }

  /// The holders of a statement, each once; one that stands there with and without `?` is sure.
  private func distinctHolders(_ uses: ArraySlice<Use>) -> [Use] {
    let holders = uses.filter { $0.role == .holder && $0.handle >= 0 }
    if holders.count < 2 { return holders }
    var places: [Int32: Int] = [:]
    var distinct: [Use] = []
    for holder in holders {
      if let place = places[holder.handle] {
        if !holder.isUnsure { distinct[place].isUnsure = false }
      } else {
        places[holder.handle] = distinct.count
        distinct.append(holder)
      }
    }
    return distinct
  }

  /// How often each handle is used, in the order of `handles`.
  func usages(_ file: FileID) -> [Usage] {
    var result = Array(repeating: Usage(file: file, mentions: 0, uses: 0), count: handles.count)
    for use in uses where use.handle >= 0 && Int(use.handle) < result.count {
      result[Int(use.handle)].uses += 1
      if use.role == .mention || use.role == .topic { result[Int(use.handle)].mentions += 1 }
    }
    return result
  }
}
