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

/// The edits of one file, in the order of place; those of one place in the order in which they came.
private struct FileEdits {
  private(set) var list: [TextEdit] = []
  /// Whether nothing else may be edited: the file will be read anew.
  var isClosed = false

  func holds(_ edit: TextEdit) -> Bool {
    var index = place(of: edit)
    while index > 0, list[index - 1].range.touches(edit.range) {
      index -= 1
      if list[index] == edit || list[index].range.isEmpty && edit.range.isEmpty && list[index].holds(edit) {
        return true
      }
    }
    return false
  }

  /// Whether an edit touches none of the others. Whole lines may be added behind whole lines, if they define others.
  func hasRoom(for edit: TextEdit) -> Bool {
    if isClosed { return false }
    let index = place(of: edit)
    if index < list.count, list[index].range.touches(edit.range) { return false }
    guard index > 0, list[index - 1].range.touches(edit.range) else { return true }
    return list[index - 1].isWholeLines && edit.isWholeLines && list[index - 1].range == edit.range
      && (list[index - 1].replacement + edit.replacement).definesEachOnce
  }

  mutating func add(_ edit: TextEdit) {
    let index = place(of: edit)
    guard index > 0, list[index - 1].range == edit.range, edit.isWholeLines, list[index - 1].isWholeLines else {
      list.insert(edit, at: index)
      return
    }
    // Lines that begin with a line end do so because the file's last line had none.
    let isApart = edit.replacement.first?.isNewline ?? false
    list[index - 1].replacement += isApart ? String(edit.replacement.dropFirst()) : edit.replacement
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
  fileprivate var isWholeLines: Bool { range.isEmpty && (replacement.last?.isNewline ?? false) }

  /// Whether the lines that another edit adds stand among those that this one does.
  fileprivate func holds(_ other: TextEdit) -> Bool {
    guard range == other.range, isWholeLines, other.isWholeLines else { return false }
    return replacement.hasPrefix(other.replacement)
      || replacement.contains("\n" + other.replacement.drop { $0.isNewline })
  }
}

extension String {
  /// Whether of the definitions that these lines hold no two are of one handle.
  fileprivate var definesEachOnce: Bool {
    let definitions = Facts(SyntaxTree(codebook: Array(utf8))).definitions
    return Set(definitions.map(\.handle)).count == definitions.count
  }
}
