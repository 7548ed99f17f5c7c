// Several names or values written as one.

internal import Corpus
internal import Syntax
internal import Text

enum SeparatorInName: VocabularyRule {
  static let runsAlone = true
  static let page = RulePage(
    "separator-in-name",
    .warning,
    .definitions,
    fix: true,
    "A name, a role, a cue or a value holds a comma, a semicolon, a slash or a tight bar that was meant to separate several.",
    why: """
      Several values on a line are separated by ` | `, a bar with white space on both sides. Otherwise all of it is one \
      name, and none is found in a text. Where the mark belongs to the name, write a backslash before it: `Tokyo\\, Japan`.
      """,
    wrong: "-- a.codebook --\n@clinton: Bill Clinton\n  also: <<Clinton, President Clinton>>\n",
    right: "-- a.codebook --\n@clinton: Bill Clinton\n  also: Clinton | President Clinton\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    for (view, definition) in zip(file.definitions, file.facts.definitions) {
      for property in view.properties {
        guard let key = PropertyKey(file.tree.bytes, property.key), PropertyKey.keys(of: view.sigil).contains(key)
        else {
          continue
        }
        let use: ValueList.Use
        switch key {
        case .also: use = view.sigil.isSign ? .cues : .names
        case .role: use = .roles
        case .values: use = .values
        case .kind, .in, .weight, .url, .wikidata, .note, .allow: continue
        }
        for part in property.parts where ValueList.mayBeOne(file.tree.bytes, part.name) {
          let values = ValueList(file.tree.string(part.name), use, isAlone: property.parts.count == 1)
          guard values.isList(definition, scope) else { continue }
          report(part.name, values, &list)
        }
      }
      if file.tree.bytes[view.title.indices].contains(0x7C) {
        report(file.tree.string(view.title), view, definition, file, &list)
      }
    }
  }

  private static func report(_ range: TextRange, _ values: ValueList, _ list: inout FindingList) {
    let written = values.pieces.joined(separator: " | ")
    // A backslash is one before any other mark.
    let isEscapable = values.mark.utf8.count == 1
    list.report(
      range,
      "this is read as one \(values.use.word), with `\(values.mark)` as a part of it: separate several by a bar with white space on both sides, `\(written)`"
        + (isEscapable ? ", or write `\\\(values.mark)` if the mark belongs to it" : ""),
      fixes: [Fix("Replace by \(written)", isSafe: false, TextEdit(range, written))]
    )
  }

  /// A bar in a title: the first name is the title, and the others are further names.
  private static func report(
    _ title: String,
    _ view: DefinitionView,
    _ definition: Definition,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    guard let bar = title.firstRange(of: " | "), PropertyKey.keys(of: view.sigil).contains(.also) else { return }
    let (first, others) = (title[..<bar.lowerBound], title[bar.upperBound...])
    let start = view.title.start + TextOffset(clamping: first.utf8.count)
    list.report(
      view.title,
      "a title is one name, the bar and all: write further names under it, `also: \(others)`, or `\\|` if the bar belongs to it",
      fixes: [
        Fix(
          "Write the others under it",
          isSafe: false,
          TextEdit(TextRange(start, view.title.end), "\n  also: \(others)")
        )
      ]
    )
  }
}
