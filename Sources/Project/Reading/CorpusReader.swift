// How the files of a corpus are read: many at once, in chunks, until somebody calls it off.

public import Corpus
public import Disk

/// The one way by which many files are read and checked, by the command line and by the server.
public struct CorpusReader: Sendable {
  /// Texts that stand for those on the disk, by the whole paths of their files: that of the root and the way down.
  public var texts: [DiskPath: [UInt8]]
  /// Asked before each file, on any thread: whether the rest is no longer wanted.
  public let isCancelled: @Sendable () -> Bool

  /// Files that one task reads: at most some 3 ms of work, so that a request does not wait long for a thread.
  private let chunk: Int
  /// Chunks that are read before what comes out of the first is taken: so many that no thread waits, so few that memory
  /// does not hold a whole corpus where taking is slower than reading.
  private static let ahead = 32

  /// `isForLargeResults`: whether what comes out of a file is about as large as the file, so that fewer may wait to be taken.
  public init(
    texts: [DiskPath: [UInt8]] = [:],
    isForLargeResults: Bool = false,
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
  ) {
    self.texts = texts
    chunk = isForLargeResults ? 8 : 64
    self.isCancelled = isCancelled
  }

  /// The bytes of a file: the text that stands for it, else what the disk holds.
  public func bytes(_ file: CorpusFile, of corpus: CorpusFiles) -> Result<[UInt8], DiskProblem> {
    if !texts.isEmpty, let text = texts[corpus.absolute(file)] { return .success(text) }
    return readFile(file.path)
  }

  /// Reads and parses one file.
  public func load(_ file: CorpusFile, of corpus: CorpusFiles) -> LoadedFile {
    LoadedFile(file, bytes(file, of: corpus))
  }

  /// The codebooks of a corpus, in the order of their paths.
  public func codebooks(of corpus: CorpusFiles) -> [LoadedFile] { corpus.codebooks.map { load($0, of: corpus) } }

  /// Reads the articles of a corpus, and keeps what they say alone; one that is gone since the corpus was listed is left
  /// out. `take` is called with the facts of a chunk while later ones are read, in the order of the paths; `done` with the
  /// number of files of each chunk that was read. Handles are shared with the codebooks.
  public func readArticles(
    of corpus: CorpusFiles,
    _ vocabulary: Vocabulary,
    done: (Int) -> Void,
    take: ([(path: String, facts: Facts)]) -> Void
  ) async {
    await map(corpus.articles) { file -> (path: String, facts: Facts)? in
      let loaded = load(file, of: corpus)
      if loaded.isGone { return nil }
      return (file.relative.text, loaded.parsed.facts.sharingHandles(of: vocabulary))
    } done: {
      done($0)
    } take: {
      take($0)
    }
  }

  /// Works on a list by tasks, a chunk each, and takes what comes out in the order of the list, of each chunk in one. What
  /// is nil, and what was called off, is left out. `done` takes the number of those worked on, as soon as a chunk is.
  public func map<Element: Sendable, Result: Sendable>(
    _ list: [Element],
    work: @escaping @Sendable (Element) -> Result?,
    done: (Int) -> Void,
    take: ([Result]) -> Void
  ) async {
    let chunks = stride(from: 0, to: list.count, by: chunk).map { list[$0..<min($0 + chunk, list.count)] }
    await withTaskGroup(of: (Int, [Result]).self) { [isCancelled] group in
      var begun = 0
      func begin() {
        guard begun < chunks.count else { return }
        let (number, chunk) = (begun, chunks[begun])
        group.addTask { (number, chunk.compactMap { isCancelled() ? nil : work($0) }) }
        begun += 1
      }
      for _ in 0..<Self.ahead { begin() }
      var parts: [[Result]?] = Array(repeating: nil, count: chunks.count)
      var next = 0
      for await (number, results) in group {
        done(chunks[number].count)
        parts[number] = results
        while next < parts.count, let part = parts[next] {
          take(part)
          parts[next] = []
          next += 1
          begin()
        }
      }
    }
  }
}
