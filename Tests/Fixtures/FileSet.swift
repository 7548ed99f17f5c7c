// Several files in one literal, with marks.

public import Corpus
internal import Project
public import Rules
public import Syntax
internal import TestSupport
public import Text

/// Files of a fixture: a line `-- name.article --` begins a file. A literal without such a line is one article, and if
/// it holds no rule either, it is text.
public struct FileSet {
  public struct File {
    public var path: String
    public var bytes: [UInt8]
    /// What stood between `<<` and `>>`.
    public var marked: [TextRange] = []
    /// Where `<|>` stood.
    public var cursor: TextOffset?

    /// By the end of the path.
    public var kind: FileKind { path.hasSuffix(".codebook") ? .codebook : .article }
    public var edited: EditedFile? { EditedFile(bytes, as: kind) }
    public var parsed: ParsedFile { ParsedFile(bytes, as: kind) }
  }

  public var files: [File] = []

  /// `marks`: whether `<<`, `>>` and `<|>` are marks and are taken out.
  public init(_ literal: String, marks: Bool = true, isCodebook: Bool = false) {
    let split = FileLiteral.files(literal)
    for file in split { add(file.path, file.text, marks) }
    if !split.isEmpty { return }
    if isCodebook {
      add("a.codebook", literal, marks)
    } else {
      let hasRule = literal.split(separator: "\n", omittingEmptySubsequences: false).contains("---")
      add("a.article", hasRule ? literal : "---\n" + literal, marks)
    }
  }

  private mutating func add(_ path: String, _ text: String, _ marks: Bool) {
    var file = File(path: path, bytes: Array(text.utf8))
    if marks { file.takeOutMarks() }
    files.append(file)
  }

  public subscript(_ path: String) -> File? { files.first { $0.path == path } }

  /// The findings of the selected checks, as `check` has them, by path. A file of more than `limit` bytes is not read.
  public func findings(_ selection: RuleSelection = .usual, limit: Int = .max) -> [String: [Finding]] {
    let parsed = files.map { file in
      (path: file.path, file: file.bytes.count > limit ? .unread(.tooLarge, file.kind) : file.parsed)
    }
    let corpus = CorpusCheck(parsed, selection)
    let findings = parsed.map { ($0.path, corpus.findings(of: $0.file, at: $0.path)) }
    return Dictionary(findings) { _, last in last }
  }
}

extension FileSet.File {
  /// In a run of more than two `<` the last two are the mark, so that `<<<<<<< HEAD` can be marked.
  fileprivate mutating func takeOutMarks() {
    var result: [UInt8] = []
    var open: [TextOffset] = []
    var index = 0
    func starts(_ mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }
    while index < bytes.count {
      if starts("<|>") {
        cursor = TextOffset(result.count)
        index += 3
      } else if starts("<<"), open.isEmpty {
        open.append(TextOffset(result.count))
        index += 2
      } else if starts(">>"), !starts(">>>"), result.last != UInt8(ascii: ">"), let start = open.popLast() {
        marked.append(TextRange(start, TextOffset(result.count)))
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    bytes = result
  }
}
