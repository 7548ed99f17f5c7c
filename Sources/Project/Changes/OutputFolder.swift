// A folder that a program fills with files of its own, among files of others that it never touches.

public import Disk
internal import Text

/// A hidden list in the folder says which files were written there, and what they held: these alone may be replaced or taken
/// away later, as long as nobody has changed them.
public struct OutputFolder: Sendable {
  /// Why nothing was written, in words.
  public struct Refusal: Error, Sendable {
    public let sentence: String

    public init(sentence: String) { self.sentence = sentence }
  }

  /// The name of the list.
  public static let list = ".dossier-report"
  private static let head = "dossier report 1"

  public let path: DiskPath
  /// What was written so far, with the digest of each file.
  private var written: [String: String] = [:]
  /// What a former run wrote, with digests; empty digits for what a run that did not end may have written.
  private let former: [String: String]

  /// Looks at the folder, and makes it ready. `paths` are all files that will be written, relative, in folders of `folders`
  /// at most. Nothing is written where the folder holds something already, unless `replaces`; nor where a file of others has
  /// one of the names.
  public static func prepare(
    _ path: DiskPath,
    for paths: [String],
    in folders: [String],
    replaces: Bool
  ) -> Result<OutputFolder, Refusal> {
    do { return .success(try OutputFolder(path, paths, folders, replaces)) } catch { return .failure(error) }
  }

  private init(_ path: DiskPath, _ paths: [String], _ folders: [String], _ replaces: Bool) throws(Refusal) {
    self.path = path
    let isNew = try Self.makes(path)
    let names = try Self.names(path)
    former = replaces ? try Self.readList(path.appending(Self.list)) : [:]
    if !names.isEmpty, !replaces {
      let isReport = names.contains(DiskPath(Self.list))
      throw Refusal(
        sentence: isReport
          ? "\(path): holds a report already; add --force to replace it, or name another folder"
          : "\(path): holds other files already, and nothing was written; name a new or an empty folder"
      )
    }
    for folder in folders {
      let below = path.appending(folder)
      if case .success(let status) = FileStatus.of(below, following: false), status.kind != .folder {
        throw Refusal(
          sentence: "\(below): is not a folder, and nothing was written; move it away, or name another folder"
        )
      }
    }
    if !names.isEmpty {
      for file in paths where !mayReplace(file) {
        throw Refusal(
          sentence:
            "\(path.appending(file)): no report wrote this file, or somebody has changed it since, and nothing was written; move it away, or name another folder"
        )
      }
    }
    // From here on a list says what may lie here, also where the run does not come to its end.
    let text = Self.text(
      of: paths.map { ($0, "") } + former.filter { !paths.contains($0.key) }.map { ($0.key, $0.value) }
    )
    if case .failure(let problem) = placeFile(path.appending(Self.list), with: text) {
      if isNew { removeEmptyFolder(path) }
      throw Refusal(sentence: "\(problem)")
    }
    for folder in folders { _ = try Self.makes(path.appending(folder)) }
  }

  /// Writes one of the files. Whole or not at all.
  public mutating func write(_ file: String, _ bytes: [UInt8]) -> Result<Void, DiskProblem> {
    placeFile(path.appending(file), with: bytes).map { written[file] = ContentDigest(bytes).digits }
  }

  /// After the last file: takes away what a former run wrote and this one did not, and writes the list.
  public func end() -> Result<Void, DiskProblem> {
    var list = written
    for (file, digest) in former where written[file] == nil {
      if !mayReplace(file) { continue }
      if case .failure = removeFile(path.appending(file)) { list[file] = digest }
    }
    return replaceFile(path.appending(Self.list), with: Self.text(of: list.map { ($0.key, $0.value) }))
  }

  /// Whether a file is not there, or is what a report wrote.
  private func mayReplace(_ file: String) -> Bool {
    let place = path.appending(file)
    guard case .success(let status) = FileStatus.of(place, following: false) else { return true }
    guard status.kind == .file, let digest = former[file] else { return false }
    if digest.isEmpty { return true }
    guard case .success(let bytes) = readFile(place) else { return false }
    return ContentDigest(bytes).digits == digest
  }

  private static func makes(_ path: DiskPath) throws(Refusal) -> Bool {
    switch makeFolder(path) {
    case .success(let isNew): return isNew
    case .failure(let problem): throw Refusal(sentence: "\(problem)")
    }
  }

  private static func names(_ path: DiskPath) throws(Refusal) -> [DiskPath] {
    switch allNames(in: path) {
    case .success(let names): return names
    case .failure(let problem): throw Refusal(sentence: "\(problem)")
    }
  }

  // MARK: The list

  private static func text(of files: [(path: String, digest: String)]) -> [UInt8] {
    let lines = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map {
      "\($0.digest) \($0.path)\n"
    }
    return Array("\(head)\n\(lines.joined())".utf8)
  }

  /// The files of a list; none where there is no list. One that names a file elsewhere was written by nobody.
  private static func readList(_ path: DiskPath) throws(Refusal) -> [String: String] {
    let bytes: [UInt8]
    switch readFile(path) {
    case .success(let read): bytes = read
    case .failure(let problem) where problem.isGone: return [:]
    case .failure(let problem): throw Refusal(sentence: "\(problem)")
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    var files: [String: String] = [:]
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, isPlain(parts[1]) else { continue }
      files[String(parts[1])] = String(parts[0])
    }
    guard lines.first.map(String.init) == head, files.count == max(lines.count - 2, 0) else {
      throw Refusal(sentence: "\(path): is not the list that a report writes; move it away, or name another folder")
    }
    return files
  }

  /// Whether a path is one that reports write: a name, or a folder and a name, of plain characters.
  private static func isPlain(_ path: Substring) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(names.count)
      && names.allSatisfy { name in
        name.first.map { $0 != "." } ?? false
          && name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
          }
      }
  }
}
