// Whether a stance is one of those that are asked for.

internal import Corpus
internal import EDTF
internal import Syntax

struct StanceFilter {
  private let query: StanceQuery
  private let corpus: Snapshot
  private var groupings: Groupings
  private(set) var undated = 0
  private(set) var otherThanFacts = 0
  private(set) var derived = 0

  init(_ query: StanceQuery, _ corpus: Snapshot) {
    (self.query, self.corpus) = (query, corpus)
    groupings = Groupings(corpus)
  }

  /// Those of the stances of one file that are asked for. What several members say for a body in one statement is one stand
  /// of the body, and what one statement says on several parts of an issue is one stand on the issue.
  mutating func kept(_ stances: [Stance]) -> [Stance] {
    let kept = stances.filter { isAskedFor($0) }
    guard kept.count > 1, query.actor != nil || query.target != nil else { return kept }
    var best: [Stand: Int] = [:]
    for (place, stance) in kept.enumerated() {
      let stand = Stand(
        statement: stance.statement,
        sign: stance.sign,
        holder: query.actor == nil ? stance.holder : nil,
        target: query.target == nil ? stance.target : nil
      )
      if let known = best[stand], !isBetter(stance, than: kept[known]) { continue }
      best[stand] = place
    }
    return best.count == kept.count ? kept : best.values.sorted().map { kept[$0] }
  }

  private struct Stand: Hashable {
    var statement: Int32
    var sign: Sigil
    /// nil where all who are in the actor asked for are one.
    var holder: NameID?
    /// nil where all that is in the issue asked for is one.
    var target: NameID?
  }

  /// Whether a stance rather than another stands for what both say: the body itself before its members, the whole before its
  /// parts, then what is sure, and the statement's own.
  private func isBetter(_ a: Stance, than b: Stance) -> Bool {
    func isItself(_ stance: Stance) -> Bool {
      query.actor.map { corpus.handle(stance.holder) == $0 } ?? true
        && query.target.map { corpus.handle(stance.target) == $0 } ?? true
    }
    let (first, second) = (isItself(a), isItself(b))
    return first != second ? first : a.marks.rawValue < b.marks.rawValue
  }

  private mutating func isAskedFor(_ stance: Stance) -> Bool {
    if let actor = query.actor, !isMeant(actor, stance.holder, stance, .holder) { return false }
    if let target = query.target, !isMeant(target, stance.target, stance, .target) { return false }
    if query.directOnly, stance.marks.contains(.derived) {
      derived += 1
      return false
    }
    if query.factsOnly, StanceKind(stance) != .fact {
      otherThanFacts += 1
      return false
    }
    guard let days = query.days else { return true }
    guard let day = stance.day else {
      undated += 1
      return false
    }
    return days.contains(day)
  }

  /// Whether a name is the one asked for or in it. Where the codebooks define that one, what an article defines for itself
  /// by the same handle is another.
  private mutating func isMeant(_ asked: Handle, _ name: NameID, _ stance: Stance, _ part: StanceTable.Part) -> Bool {
    guard corpus.handle(name) == asked || groupings.groups(of: stance, part).contains(asked) else { return false }
    guard corpus.hasOwners(of: asked), corpus.vocabulary.entry(asked) != nil else { return true }
    return corpus.referent(of: asked, in: stance.file).owner == nil
  }
}
