// The edits of one file.

internal import Corpus
internal import Syntax
internal import Text

/// The edits of one file, in the order of place; lines that are added at one place in the order in which they came.
struct EditList {
  private(set) var list: [TextEdit] = []
  /// Whether nothing else may be edited: the file will be read anew.
  var isClosed = false
  private var added: [TextOffset: AddedLines] = [:]

  private struct AddedLines {
    var texts: Set<String> = []
    var handles: Set<Handle> = []
  }

  func holds(_ edit: TextEdit) -> Bool {
    if edit.addsLines { return added[edit.range.start]?.texts.contains(edit.replacement) ?? false }
    let index = place(of: edit)
    return index > 0 && list[index - 1] == edit
  }

  /// Whether an edit touches none of the others. Lines may be added behind lines, if they define other handles.
  func hasRoom(for edit: TextEdit) -> Bool {
    if isClosed { return false }
    let index = place(of: edit)
    if index < list.count, list[index].range.touches(edit.range) { return false }
    guard index > 0, list[index - 1].range.touches(edit.range) else { return true }
    guard edit.addsLines, let lines = added[edit.range.start], list[index - 1].range == edit.range else { return false }
    return lines.handles.isDisjoint(with: edit.handles)
  }

  mutating func add(_ edit: TextEdit) {
    let index = place(of: edit)
    if edit.addsLines {
      let isFirst = added[edit.range.start] == nil
      added[edit.range.start, default: AddedLines()].texts.insert(edit.replacement)
      added[edit.range.start]?.handles.formUnion(edit.handles)
      if !isFirst, index > 0 {
        list[index - 1].replacement += edit.replacement
        return
      }
    }
    list.insert(edit, at: index)
  }

  /// Behind all edits that begin before this one or where it does.
  private func place(of edit: TextEdit) -> Int {
    list.partitioningIndex { $0.range.start > edit.range.start }
  }
}

extension TextRange {
  fileprivate func touches(_ other: TextRange) -> Bool { start <= other.end && other.start <= end }
}

extension TextEdit {
  /// Whether it adds lines between lines, each with its own line end before or behind it.
  fileprivate var addsLines: Bool {
    range.isEmpty && (replacement.last?.isNewline ?? false) != (replacement.first?.isNewline ?? false)
  }

  /// What its lines define.
  fileprivate var handles: Set<Handle> {
    Set(Facts(SyntaxTree(codebook: Array(replacement.utf8))).definitions.map(\.handle))
  }
}
