// A file that a command asks about, with the corpus around it.

internal import Corpus
internal import Disk
internal import Features
internal import Project
internal import Serial
internal import Syntax
internal import Text

struct AskedFile {
  let path: DiskPath
  let bytes: [UInt8]
  let read: ReadCorpus
  let features: FeatureContext
  private let input: CorpusInput

  /// nil, with an error printed, for what is no article and no codebook, or cannot be read. What cannot be read elsewhere
  /// in the corpus is named, and the answer given without it. `linking`: whether cards link to files, as in an editor.
  /// `options`: which files the corpus has.
  init?(_ path: DiskPath, linking: Bool = false, _ options: FileOptions = .usual) async {
    guard path != "-" else {
      printError("name a file: a place in standard input has no corpus around it")
      return nil
    }
    if case .success(let status) = FileStatus.of(path), status.kind == .folder {
      printError("\(path): this is a folder; name an article or a codebook")
      return nil
    }
    guard let input = CorpusInput.find([path], options),
      let files = input.layout.corpora.first(where: { ($0.codebooks + $0.articles).contains(where: \.isChosen) }),
      let file = (files.codebooks + files.articles).first(where: \.isChosen)
    else { return nil }
    let reader = CorpusReader(isCancelled: { false })
    let loaded = reader.load(file, of: files)
    guard case .success(let bytes) = reader.bytes(file, of: files), let text = loaded.parsed.text else {
      printError("\(loaded.refusal ?? "\(path): it cannot be read")")
      return nil
    }
    let read = await ReadCorpus(files, by: reader)
    for problem in read.problems { printError("\(problem)") }
    (self.path, self.bytes, self.read, self.input) = (file.path, bytes, read, input)
    let corpus = read.corpus
    features = FeatureContext(
      corpus: corpus.snapshot,
      path: file.relative.text,
      tree: text.tree,
      facts: text.facts,
      text: { path in path == file.relative.text ? bytes : read.bytes(path) },
      link: { path, line in
        guard linking, let file = read.file(path) else { return nil }
        return "file://\(PercentEncoding.encoded(Array(files.absolute(file).bytes), keeping: .path))#L\(line)"
      }
    )
  }

  /// The file and the place in it that a command line names; nil, with an error printed, for no place.
  static func at(_ words: [DiskPath], for command: String, linking: Bool = false) async -> (AskedFile, TextOffset)? {
    guard words.count == 1, let place = AskedPlace(words[0]) else {
      printError("`\(command)` needs one place: dossier \(command) FILE:LINE:COLUMN, as `check` reports it")
      return nil
    }
    guard let file = await AskedFile(place.file, linking: linking) else { return nil }
    switch place.offset(in: file.bytes) {
    case .success(let offset): return (file, offset)
    case .failure(let problem):
      printError("\(place.file): \(problem.words)")
      return nil
    }
  }
}

extension ReadCorpus {
  /// The bytes of a file as the disk has them, by its path from the root; nil where it cannot be read.
  func bytes(_ path: String) -> [UInt8]? { file(path).flatMap { try? readFile($0.path).get() } }
}
