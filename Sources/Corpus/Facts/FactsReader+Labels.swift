// What labels bind: statements, mentions and topics whose words stand in several places, and the foot.

internal import Syntax
internal import Text

extension FactsReader {
  /// The statements, mentions and topics that carry their label in their tag. Of two with one label the first in the file
  /// is used. A mention whose label no other words carry is a statement that lacks its stance.
  mutating func readLabelledItems() {
    for (range, node, mark) in labelledItems.sorted(by: { $0.label < $1.label }) {
      let name = label(range)
      let item = tree.children(of: node).first { tree.nodes[$0].kind != .label && tree.nodes[$0].kind.isItem }
      let kind = item.map { tree.nodes[$0].kind }
      let isName = kind == .mention || kind == .topic
      let isRead = kind == .statement || isName && labelled[name]?.contains { $0.words != mark.words } ?? false
      let place: LabelUse.Place = !isRead ? .malformedLine : isName ? .name : .line
      facts.labels.append(LabelUse(name: name, range: range, place: place))
      guard standingLabels.insert(name).inserted else { continue }
      var words = labelled[name] ?? []
      let index = words.partitioningIndex { $0.words >= mark.words }
      if index == words.count || words[index].words != mark.words {
        words.insert((mark.words, mark.paragraph, range.start), at: index)
      }
      labelled[name] = words
      guard isRead, let item else { continue }
      if isName { mentionInParts(item, name, mark, words) } else { labelledStatement(item, range, words) }
    }
  }

  /// A mention or a topic whose words stand in several places. It stands where the first of them does.
  private mutating func mentionInParts(
    _ item: Int,
    _ name: String,
    _ mark: Mark,
    _ words: [(words: TextRange, paragraph: Int32, use: TextOffset)]
  ) {
    let isTopic = tree.nodes[item].kind == .topic
    var whole = mention(item, mark, isTopic ? .topic : .mention)
    whole.words = words.first?.words ?? mark.words
    whole.paragraph = words.first?.paragraph ?? mark.paragraph
    facts.mentionsInParts.append(MentionInParts(item: whole.item, label: name, words: words.map(\.words)))
    let list = isTopic ? \Facts.topics : \Facts.mentions
    facts[keyPath: list].insert(whole, at: facts[keyPath: list].partitioningIndex { $0.words > whole.words })
  }

  mutating func readFoot() {
    guard let foot = tree.children(of: 0).first(where: { tree.nodes[$0].kind == .foot }) else { return }
    for line in tree.children(of: foot) where tree.nodes[line].kind == .footLine {
      guard let leaf = tree.children(of: line).first(where: { tree.nodes[$0].kind == .label }) else { continue }
      let range = tree.nodes[leaf].range
      let item = tree.children(of: line).first { tree.nodes[$0].kind == .statement }
      let name = label(range)
      facts.labels.append(LabelUse(name: name, range: range, place: item == nil ? .malformedFoot : .foot))
      guard standingLabels.insert(name).inserted, let item else { continue }
      labelledStatement(item, range, labelled[name] ?? [])
    }
  }

  private mutating func labelledStatement(
    _ item: Int,
    _ label: TextRange,
    _ words: [(words: TextRange, paragraph: Int32, use: TextOffset)]
  ) {
    let first = Int32(clamping: facts.spans.count)
    facts.spans.append(contentsOf: words.map(\.words))
    statement(
      item,
      label: label,
      spans: first..<Int32(clamping: facts.spans.count),
      paragraph: words.first?.paragraph ?? -1
    )
  }
}
