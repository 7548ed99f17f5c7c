// What dossier tag did, in words.

internal import Corpus
internal import Rules
internal import Serial

struct TaggingTally {
  private var tagged: [String: Int] = [:]
  private var left: [String: Int] = [:]
  /// Articles for which a setting turns the check off.
  private var passedOver = 0

  mutating func passOver() { passedOver += 1 }

  mutating func count(
    _ tagged: [MentionTagging.Place],
    _ left: [(place: MentionTagging.Place, reason: MentionTagging.Reason)]
  ) {
    for place in tagged { self.tagged[place.handles.first?.written ?? "", default: 0] += 1 }
    for (place, reason) in left {
      self.left["`\(place.name)`: \(reason.words(place.handles))", default: 0] += 1
    }
  }

  /// `tagged 3 mentions in 1 of 2 files`, how many of each actor, and what was left.
  func text(_ changes: Changes, of files: Int) -> Escaped<PlainLine> {
    let isDone = changes.mode == .write
    let count = tagged.values.reduce(0, +)
    var text: Escaped<PlainLine> = count == 0 ? "nothing to tag in \(plural(files, "article"))" : ""
    if count > 0 {
      text += "\(isDone ? "tagged" : "would tag") \(plural(count, "mention")) in \(changes.count) of "
      text += "\(plural(files, "article")):\n\(Self.rows(tagged))"
    } else {
      text += "\n"
    }
    if !left.isEmpty { text += "left \(left.values.reduce(0, +)) without a tag:\n\(Self.rows(left))" }
    if passedOver > 0 {
      text += "\(plural(passedOver, "article")) passed over: `check \(MentionTagging.code) in …: off`\n"
    }
    return text
  }

  /// The most frequent first.
  private static func rows(_ counts: [String: Int]) -> Escaped<PlainLine> {
    let rows = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    let width = rows.first.map { String($0.value).count } ?? 0
    return rows.map {
      "  \(String(repeating: " ", count: width - String($0.value).count))\($0.value)  \($0.key)\n"
    }
    .joined()
  }
}

extension MentionTagging.Reason {
  /// Why a name of these actors is left.
  func words(_ handles: [Handle]) -> String {
    switch self {
    case .isSeverals: "a name of " + handles.map(\.written).joined(separator: " and ")
    case .isDeniedElsewhere: "marked elsewhere in its article as not " + (handles.first?.written ?? "")
    case .mayBePartOfAWord: "it may be part of a longer word"
    case .isInCompound: "a hyphen joins it with another word"
    case .isTime: "with the words around it, it is an expression of time"
    case .cannotBeTagged: "a tag there would be read differently"
    }
  }
}
