// What a baseline and a fingerprint know the findings of a file by: their words, without markup.

internal import Syntax
public import Text

/// The words of findings and those around them, in the text that a reader reads: a tag that somebody sets beside a finding
/// does not change them, and neither does the layout of a tag, a header or a codebook.
///
/// A finding in a tag has what stands there for its own words. In a header, a foot and a codebook the words around are those
/// of the line, as `dossier format` lays it out.
public struct FindingWords: Sendable {
  /// As it was found.
  private let found: [UInt8]
  private let foundLines: LineTable
  /// As it is laid out, and how.
  private let bytes: [UInt8]
  private let lines: LineTable
  private let edits: [TextEdit]
  /// The number of bytes by which what stands behind each edit has moved.
  private let shifts: [Int]
  private let body: TextRange
  private let text: TextMap?
  private let textLines: LineTable

  /// `name` is that of the file, or its path: its end says whether it is a codebook.
  public init(_ bytes: [UInt8], of name: some Collection<UInt8>) {
    found = bytes
    foundLines = LineTable(bytes)
    let kind: FileKind = name.suffix(9).elementsEqual(".codebook".utf8) ? .codebook : .article
    guard firstInvalidUTF8(in: bytes) == nil else {
      (self.bytes, lines, edits, shifts) = (bytes, foundLines, [], [])
      (body, text, textLines) = (TextRange(at: 0), nil, LineTable([]))
      return
    }
    var tree = SyntaxTree(bytes, as: kind)
    edits = tree.formattingEdits
    if !edits.isEmpty { tree = SyntaxTree(edits.applied(to: bytes), as: kind) }
    self.bytes = tree.bytes
    lines = LineTable(tree.bytes)
    var shift = 0
    shifts = edits.map { edit in
      shift += edit.replacement.utf8.count - edit.range.length
      return shift
    }
    body = tree.body
    let map = TextMap(tree)
    (text, textLines) = (map, LineTable(map.text))
  }

  /// `… left Tokyo with <<@miazawa>> on Thursday …`
  public func context(of range: TextRange) -> String {
    let range = laidOut(range.clamped(to: found.count))
    guard let text, !body.isEmpty, body.touches(range.start), range.end <= body.end else {
      return FindingContext(of: range, in: bytes, lines).text
    }
    let words = TextRange(text.byteOffset(of: range.start), text.byteOffset(of: range.end))
    let own = words.isEmpty ? FindingContext.ends(of: range, in: bytes) : nil
    return FindingContext(of: words, in: text.text, textLines, own: own).text
  }

  /// The same with markup and as it was found: by this, baselines of earlier versions know a finding.
  public func formerContext(of range: TextRange) -> String { FindingContext(of: range, in: found, foundLines).text }

  /// Where a range stands in the text as it is laid out.
  private func laidOut(_ range: TextRange) -> TextRange {
    if edits.isEmpty { return range }
    // What is inserted before a range is not within it, nor what is inserted behind.
    let start = place(range.start, behind: edits.partitioningIndex { $0.range.end > range.start })
    let end = place(
      range.end,
      behind: edits.partitioningIndex { $0.range.end > range.end || $0.range.start >= range.end }
    )
    return TextRange(start, max(start, end))
  }

  /// Where an offset stands behind a number of edits.
  private func place(_ offset: TextOffset, behind count: Int) -> Int {
    let before = count > 0 ? shifts[count - 1] : 0
    guard count < edits.count, edits[count].range.start < offset else { return Int(offset) + before }
    // Within what is replaced.
    let edit = edits[count]
    return Int(edit.range.start) + before + min(Int(offset - edit.range.start), edit.replacement.utf8.count)
  }
}
