// From the lines of a definition to what it says.

internal import EDTF
internal import Syntax
internal import Text

enum DefinitionReader {
  static func definition(_ view: DefinitionView, _ tree: SyntaxTree) -> Definition {
    let name = tree.string(TextRange(view.handle.start + 1, view.handle.end))
    var definition = Definition(
      sigil: view.sigil,
      handle: Handle(Namespace(view.sigil), name),
      title: tree.unescaped(view.title),
      range: view.handle,
      whole: view.whole,
      contentEnd: TextOffset(clamping: tree.contentEnd(before: Int(view.whole.end)))
    )
    for (key, property) in tree.standing(view) {
      let value = tree.string(property.value)
      switch key {
      case .also: definition.names += property.parts.map { dated($0, tree) }
      case .role: definition.roles += property.parts.map { dated($0, tree) }
      case .in: definition.memberships += property.parts.map { membership($0, view.sigil, tree) }
      case .values: definition.values = property.parts.map { tree.unescaped($0.name) }
      case .kind: definition.kind = ActorKind(rawValue: value)
      case .weight: definition.weight = Definition.weight(value)
      case .url: definition.url = value
      case .wikidata: definition.wikidata = value
      case .note: definition.note = value
      case .allow: break
      }
    }
    return definition
  }

  private static func dated(_ part: PartView, _ tree: SyntaxTree) -> Dated {
    Dated(text: tree.unescaped(part.name), range: part.name, period: period(part.period, tree))
  }

  /// The handle without its sigil; empty where what stands is no handle of the same kind.
  private static func membership(_ part: PartView, _ sigil: Sigil, _ tree: SyntaxTree) -> Dated {
    let written = tree.string(part.name)
    let isHandle = written.utf8.first == sigil.rawValue && isHandleName(String(written.dropFirst()))
    return Dated(
      text: isHandle ? String(written.dropFirst()) : "",
      range: part.name,
      period: period(part.period, tree)
    )
  }

  private static func period(_ range: TextRange?, _ tree: SyntaxTree) -> DatedPeriod? {
    guard let range, let value = try? DateValue(tree.bytes, in: range.indices), value.kind == .edtf else {
      return nil
    }
    return DatedPeriod(text: tree.string(range), range: range, days: DayRange(value))
  }
}
