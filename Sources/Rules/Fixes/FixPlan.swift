// Fixes that can be applied together: of two that touch one place the first is taken, the other waits.

internal import Corpus
internal import Syntax
internal import Text

/// A fix of a finding, with what it does to which file.
struct PlannedFix {
  /// The finding's file, from the root.
  var path: String
  var code: String
  var range: TextRange
  var effect: TextEffect
  var edits: [(path: String, edit: TextEdit)]
}

/// The edits of one round, by file.
struct FixPlan {
  private(set) var fixes: [PlannedFix] = []
  private var files: [String: FileEdits] = [:]

  /// Takes a fix whole, or not at all.
  mutating func take(_ fix: PlannedFix) {
    if case .readAnew = fix.effect, files[fix.path] != nil { return }
    let isKnown = fix.edits.allSatisfy { files[$0.path]?.holds($0.edit) ?? false }
    guard isKnown || fix.edits.allSatisfy({ files[$0.path]?.hasRoom(for: $0.edit) ?? true }) else { return }
    fixes.append(fix)
    if isKnown { return }
    for (path, edit) in fix.edits { files[path, default: FileEdits()].add(edit) }
    if case .readAnew = fix.effect { files[fix.path]?.isClosed = true }
  }

  /// The edits that the fixes have in one file, the same one once.
  static func edits(of fixes: some Sequence<PlannedFix>, in path: String) -> [TextEdit] {
    var edits = FileEdits()
    for fix in fixes {
      for (other, edit) in fix.edits where other == path && !edits.holds(edit) { edits.add(edit) }
    }
    return edits.list
  }
}

/// The edits of one file, in the order of place; lines that are added at one place in the order in which they came.
private struct FileEdits {
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
        // Lines that begin with a line end do so because the file's last line had none.
        let isApart = edit.replacement.first?.isNewline ?? false
        list[index - 1].replacement += isApart ? String(edit.replacement.dropFirst()) : edit.replacement
        return
      }
    }
    list.insert(edit, at: index)
  }

  /// Behind all edits that begin before this one or where it does.
  private func place(of edit: TextEdit) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].range.start <= edit.range.start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension TextRange {
  fileprivate func touches(_ other: TextRange) -> Bool { start <= other.end && other.start <= end }
}

extension TextEdit {
  /// Whether it adds lines between lines.
  fileprivate var addsLines: Bool { range.isEmpty && (replacement.last?.isNewline ?? false) }

  /// What its lines define.
  fileprivate var handles: Set<Handle> {
    Set(Facts(SyntaxTree(codebook: Array(replacement.utf8))).definitions.map(\.handle))
  }
}
