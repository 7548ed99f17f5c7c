// A statement whose parts stand in another order than the language's: actor, verb, issue.

/// The parts of an item that holds a verb and two lists of handles.
struct StatementOrder {
  /// Holders, verb and targets in the order of the language.
  let ordered: String
  /// The bytes of the item that they take up; what follows are clauses.
  let length: Int

  /// nil for an item that is in order, and for one that does not begin with three such parts. Of two lists of actors the
  /// first holds the position.
  init?(_ item: String) {
    let parts = Self.parts(item)
    guard parts.count == 3, let verb = parts.firstIndex(where: \.isVerb) else { return nil }
    let lists = parts.indices.filter { !parts[$0].isVerb }
    guard lists.count == 2 else { return nil }
    let holder = lists.first { parts[$0].isOfActors } ?? lists[0]
    guard parts[holder].isOfActors, let target = lists.first(where: { $0 != holder }) else { return nil }
    if (holder, verb, target) == (0, 1, 2) { return nil }
    ordered = [holder, verb, target].map { parts[$0].text }.joined(separator: " ")
    length = parts[2].end
  }

  /// A verb with its sign, or handles with commas between.
  private struct Part {
    var text: String
    /// Where it ends in the item, in bytes.
    var end: Int

    var isVerb: Bool { text.first.map { "+-~".contains($0) } ?? false }
    var isOfActors: Bool {
      text.split(separator: ",").allSatisfy { $0.drop(while: \.isWhitespace).hasPrefix("@") }
    }
  }

  /// The first three parts of an item, as far as they are verbs and lists.
  private static func parts(_ item: String) -> [Part] {
    var parts: [Part] = []
    var isListed = false
    for word in item.split(whereSeparator: \.isWhitespace) {
      let end = item.utf8.distance(from: item.startIndex, to: word.endIndex)
      if isListed || word.hasPrefix(","), let last = parts.indices.last {
        parts[last].text += (word.hasPrefix(",") ? "" : " ") + word
        parts[last].end = end
      } else {
        guard parts.count < 3, let first = word.first, "@#^+-~".contains(first) else { break }
        parts.append(Part(text: String(word), end: end))
      }
      isListed = word.hasSuffix(",")
    }
    return parts
  }
}
