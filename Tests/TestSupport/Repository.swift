// Where the tests find this repository, the program that was built with them, and the shared folder beside it.

public import Foundation

/// Places that tests read.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file or folder of the repository, by its path below the root.
  public static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// The text of a file of the repository.
  public static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  /// The names in a folder of the repository, hidden ones left out, in order. A folder that is missing or empty is an
  /// error, so that a test over its files never runs over none.
  public static func names(_ folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: url(folder).path).filter { !$0.hasPrefix(".") }
    if names.isEmpty { throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: url(folder).path]) }
    return names.sorted()
  }

  /// Where the build put the tests and, beside them, the program `dossier`.
  public static let products: URL = {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own ?? CommandLine.arguments[0]).deletingLastPathComponent()
  }()

  /// A file or folder of the shared material, which is no part of the repository: beside it, or where `DOSSIER_SHARED`
  /// says. Nil, with a line in the log that says so, where it is missing; CI fails on such a line.
  public static func shared(_ path: String) -> URL? {
    let named = ProcessInfo.processInfo.environment["DOSSIER_SHARED"].map { URL(fileURLWithPath: $0) }
    let found = (named ?? root.deletingLastPathComponent().appendingPathComponent("shared")).appendingPathComponent(
      path
    )
    if FileManager.default.fileExists(atPath: found.path) { return found }
    print("skipped: \(found.path) is missing (DOSSIER_SHARED names the folder that holds \(path))")
    return nil
  }
}
