// The corpus of a text that comes from standard input.

public import Disk

extension CorpusLayout {
  /// The corpus in which a text from standard input is checked, with that text as its one chosen file: it stands for the
  /// file that `name` leads to, which need not be there, or without a name for an article in the root of the current
  /// folder's corpus.
  public static func around(
    standardInput name: DiskPath?,
    _ kind: CorpusFileKind,
    heedsIgnoreFiles: Bool = true
  ) -> (layout: CorpusLayout, corpus: CorpusFiles, file: CorpusFile) {
    let root = CorpusRoot(of: name ?? ".", fallback: ".")
    let layout = discover(paths: [root.path], heedsIgnoreFiles: heedsIgnoreFiles)
    let corpus = layout.corpora.first { $0.root.path == root.path } ?? CorpusFiles(root: root)
    guard let name else {
      let file = CorpusFile(path: "<stdin>", relative: "<stdin>", kind: kind, isChosen: true)
      return (layout, corpus.choosing(file), file)
    }
    // Where a link led to the root, the path's own spelling does not lie below it.
    let below = name.absolute().remainder(below: root.path) ?? name.canonical().remainder(below: root.path)
    let relative = below.map { DiskPath(bytes: $0) } ?? name
    let file = CorpusFile(path: name, relative: relative, kind: kind, isChosen: true)
    return (layout, corpus.choosing(file), file)
  }
}
