// A real folder that lasts as long as its test.

public import Foundation

/// A folder that goes, with all that is in it, when the value goes. Paths given to its methods are relative to it; a test
/// that uses only such a path must keep the folder alive (`withExtendedLifetime`).
public final class TemporaryFolder: Sendable {
  /// The real path, without links.
  public let fullPath: String

  /// An empty folder, or one with the files of a literal in which a line `-- name.article --` begins a file.
  public init(_ literal: String = "") {
    var template = Array("\(NSTemporaryDirectory())/dossier-test-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    let resolved = realpath(&template, nil)
    defer { free(resolved) }
    // Without a folder every use of the path fails, and so does the test.
    fullPath = made == nil ? "/nowhere" : resolved.map { String(cString: $0) } ?? "/nowhere"
    _ = chmod(fullPath, 0o755)
    for file in FileLiteral.files(literal) { write(file.path, file.text) }
  }

  deinit {
    // `rm`, because FileManager gives up on trees deeper than a path is long.
    let removal = Process()
    removal.executableURL = URL(fileURLWithPath: "/bin/rm")
    removal.arguments = ["-rf", "--", fullPath]
    if (try? removal.run()) != nil { removal.waitUntilExit() }
  }

  public var url: URL { URL(fileURLWithPath: fullPath) }

  /// The whole path of a file in the folder; of the folder itself for an empty path.
  public func fullPath(of relative: String) -> String { relative.isEmpty ? fullPath : fullPath + "/" + relative }

  /// Writes a file and makes the folders above it. It does not wait for the disk: thousands of files are quick.
  public func write(_ relative: String, _ content: String = "text\n") {
    let path = fullPath(of: relative)
    makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    guard let file = fopen(path, "w") else { return }
    fwrite(content, 1, content.utf8.count, file)
    fclose(file)
  }

  /// The same with bytes that need not be UTF-8.
  public func write(bytes: [UInt8], _ relative: String) {
    _ = FileManager.default.createFile(atPath: fullPath(of: relative), contents: Data(bytes))
  }

  /// Makes a folder, by its whole path, and those above it.
  public func makeFolder(_ path: String) {
    if access(path, F_OK) == 0 { return }
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  public func remove(_ relative: String) { try? FileManager.default.removeItem(atPath: fullPath(of: relative)) }

  public func move(_ relative: String, to other: String) {
    try? FileManager.default.moveItem(atPath: fullPath(of: relative), toPath: fullPath(of: other))
  }

  /// A symbolic link to a whole path.
  public func link(_ relative: String, to destination: String) {
    let path = fullPath(of: relative)
    makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    _ = symlink(destination, path)
  }

  /// A file's text; nil where there is none or it is not UTF-8.
  public func content(_ relative: String) -> String? {
    try? String(contentsOfFile: fullPath(of: relative), encoding: .utf8)
  }

  /// All names, hidden ones too.
  public var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: fullPath)) ?? []).sorted() }
}
