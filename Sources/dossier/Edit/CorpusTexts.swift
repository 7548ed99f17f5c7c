// The files of a corpus and their texts, as fixes name them: by the path from the root.

internal import Disk
internal import Project

struct CorpusTexts {
  struct File {
    var path: DiskPath
    /// From the root of the disk, through the corpus's own root.
    var whole: DiskPath
    var kind: CorpusFileKind
    var bytes: [UInt8]
    /// Whether it was named, itself or by a folder above.
    var isChosen: Bool
  }

  /// In the order of their paths.
  let all: [File]
  private var byPath: [String: Int?] = [:]

  init(_ corpus: CheckedCorpus) {
    all = corpus.texts.map { text in
      let whole = corpus.root.appending(text.file.relative.bytes)
      return File(
        path: text.file.path,
        whole: whole,
        kind: text.file.kind,
        bytes: text.bytes,
        isChosen: text.file.isChosen
      )
    }
    for (index, text) in corpus.texts.enumerated() {
      let path = text.file.relative.text
      byPath[path] = .some(byPath[path] == nil ? index : nil)
    }
  }

  /// nil where no file, or more than one, is called so: names that are not UTF-8 may come to the same.
  subscript(path: String) -> File? { (byPath[path] ?? nil).map { all[$0] } }
}
