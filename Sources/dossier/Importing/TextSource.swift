// A text that is to become an article.

internal import Disk
internal import Serial

struct TextSource {
  let path: DiskPath
  /// The path of the article without `.article`, from the folder of the import.
  let name: String

  /// The texts that paths name: files, and of folders all `.txt` below, but for hidden ones. Problems are printed; nil then.
  static func find(_ paths: [DiskPath]) -> [TextSource]? {
    var sources: [TextSource] = []
    var isWhole = true
    for path in paths {
      if path == "-" {
        printError("standard input is one text: name files and folders, or import it without --output")
        isWhole = false
        continue
      }
      switch FileStatus.of(path) {
      case .success(let status) where status.kind == .folder:
        let files = filesBelow(path).filter { $0.hasEnding(".txt") && !DiskPath(bytes: $0).isHidden }
        if files.isEmpty {
          printError("\(path): no `.txt` lies in this folder or below; name the texts themselves")
          isWhole = false
        }
        for file in files { isWhole = add(path.appending(file), named: file, &sources) && isWhole }
      case .success: isWhole = add(path, named: Array(path.lastName), &sources) && isWhole
      case .failure(let error):
        printError("\(DiskProblem(.read, path, errno: error.code))")
        isWhole = false
      }
    }
    return isWhole ? sources : nil
  }

  /// Why a file, by its name, is no text to make an article of; nil where it may be one.
  static func markup(in path: DiskPath) -> Escaped<PlainLine>? {
    switch CorpusFileKind(named: path) {
    case .article:
      "it is an article, and its tags would become words; write its text into a file first: dossier text \(path) > text.txt"
    case .codebook: "it is a codebook, not the text of an article; leave it out, or rename it if it is a text"
    case nil: nil
    }
  }

  /// A text that a table names by its path from the table's folder.
  init(inTable file: String, of folder: DiskPath) {
    path = file.hasPrefix("/") ? DiskPath(file) : folder.appending(file)
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let isBelow = parts.allSatisfy { !$0.isEmpty && $0.first != "." }
    name = Self.stem(isBelow ? file : parts.last.map(String.init) ?? file)
  }

  private init(_ path: DiskPath, _ name: String) { (self.path, self.name) = (path, name) }

  private static func add(_ path: DiskPath, named name: [UInt8], _ sources: inout [TextSource]) -> Bool {
    guard let text = String(validating: name, as: UTF8.self) else {
      printError("\(path): its name is not UTF-8; rename it")
      return false
    }
    if let problem = markup(in: path) {
      printError("\(path): \(problem)")
      return false
    }
    sources.append(TextSource(path, stem(text)))
    return true
  }

  /// The name without what stands behind its last point.
  private static func stem(_ name: String) -> String {
    let last = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    guard let dot = name[last...].lastIndex(of: "."), dot > last else { return name }
    return String(name[..<dot])
  }
}

extension [UInt8] {
  fileprivate func hasEnding(_ ending: String) -> Bool { reversed().starts(with: ending.utf8.reversed()) }
}

extension DiskPath {
  /// Whether a part of it begins with a point.
  fileprivate var isHidden: Bool {
    bytes.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }
}
