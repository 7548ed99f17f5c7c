// A workspace, its editor, and the server that is tested.

import Foundation
import LSP
import TestSupport
import Testing
import Text

/// Does the steps of a script, and keeps what a client would show.
final class SoakWorld {
  struct Setting: Hashable, Sendable, CustomStringConvertible {
    var encoding = PositionEncoding.utf16
    /// Who tells of changes on the disk.
    var watcher = Watcher.client
    /// The `dossier` to be driven; nil for a server within the test's own process.
    var program: String?

    var description: String { "\(encoding.rawValue), files watched by the \(watcher)" }
  }

  private struct Buffer {
    var bytes: [UInt8]
    var version: Int
  }

  let setting: Setting
  private let folder = TemporaryFolder()
  private let client: TestClient
  private let reference = SoakReference()
  private var open: [String: Buffer] = [:]
  /// The disk as it is, and as the server was last told of it.
  private var disk: [String: [UInt8]] = [:]
  private var told: Set<String> = []
  /// What has changed on the disk since.
  private var untold: Set<String> = []
  private var shown: [String: [SoakFinding]] = [:]
  private var shownVersions: [String: Int] = [:]
  private var expected: [String: [SoakFinding]] = [:]
  /// Whether nothing but edits of open documents has happened since the last comparison.
  private var isPure = false
  private var branches = 0
  /// How many findings of the engine were compared, and how many of them were shown of files that are not open.
  private(set) var compared = (all: 0, closed: 0)
  /// What the steps came to, in words.
  private(set) var story: [String] = []

  init(_ setting: Setting) async throws {
    self.setting = setting
    var dice = Seeded(seed: 1)
    for path in SoakTexts.paths.dropLast() where !path.hasPrefix("d/d") {
      folder.write(path, SoakTexts.text(path, &dice))
    }
    disk = folder.files
    told = Set(disk.keys)
    client = TestClient(program: setting.program)
    let watches = setting.watcher == .client
    try await client.start(
      [folder.uri()],
      capabilities: #"""
        {"general":{"positionEncodings":["\#(setting.encoding.rawValue)"]},
        "workspace":{"didChangeWatchedFiles":{"dynamicRegistration":\#(watches)}},
        "textDocument":{"publishDiagnostics":{"relatedInformation":true,"versionSupport":true}}}
        """#
    )
    guard watches else { return }
    let registration = try await client.serverRequest(RegisterCapabilityRequest.self)
    client.answer(registration.id, to: RegisterCapabilityRequest.self, with: Null())
  }

  func finish() async throws {
    _ = try await client.request(ShutdownRequest.self, Null())
    client.notify(ExitNotification.self, Null())
    #expect(await client.exitCode() == 0)
  }

  // MARK: Steps

  func take(_ step: SoakStep) {
    var dice = Seeded(seed: UInt64(step.salt))
    if step.kind != .edit { isPure = false }
    switch step.kind {
    case .edit: edit(&dice)
    case .open: openFile(&dice)
    case .close:
      guard let path = pick(open.keys, &dice) else { return }
      story.append("close \(path)")
      open[path] = nil
      client.close(folder.uri(path))
      (shown[path], shownVersions[path]) = (nil, nil)
    case .save:
      guard let path = pick(open.keys, &dice), let buffer = open[path] else { return }
      story.append("save \(path)")
      folder.write(raw: buffer.bytes, path)
      lookAtTheDisk()
      if Bool.random(using: &dice) { tellOfTheDisk(&dice) }
      client.save(folder.uri(path))
    case .write:
      let path = pick(SoakTexts.paths, &dice) ?? ""
      let mark = Int.random(in: 0..<6, using: &dice) == 0 ? "\u{FEFF}" : ""
      folder.write(raw: Array((mark + SoakTexts.text(path, &dice)).utf8), path)
    case .latin:
      folder.write(raw: Array("@us: caf".utf8) + [0xE9, 0x0A], pick(SoakTexts.paths, &dice) ?? "")
    case .delete: pick(folder.files.keys, &dice).map(folder.remove)
    case .move:
      guard let path = pick(folder.files.keys, &dice) else { return }
      let ending = path.hasSuffix(".codebook") ? ".codebook" : ".article"
      let target = pick(SoakTexts.paths.filter { $0.hasSuffix(ending) }, &dice) ?? ""
      folder.rename(path, to: target)
    case .makeFolder: folder.makeFolder(folder.at(pick(SoakTexts.folders + ["new"], &dice) ?? ""))
    case .moveFolder:
      let from = pick(SoakTexts.folders.dropFirst() + ["new"], &dice) ?? ""
      folder.rename(from, to: pick(SoakTexts.folders.dropFirst() + ["new"], &dice) ?? "")
    case .deleteFolder: folder.remove(pick(SoakTexts.folders.dropFirst(), &dice) ?? "nothing")
    case .branch: switchBranch(&dice)
    case .check: break
    }
    switch step.kind {
    case .edit, .open, .close, .save, .check: break
    // A client tells of what happens on the disk at once, or later.
    default:
      lookAtTheDisk()
      if Bool.random(using: &dice) { tellOfTheDisk(&dice) }
    }
  }

  private func pick(_ list: some Sequence<String>, _ dice: inout Seeded) -> String? {
    list.sorted().randomElement(using: &dice)
  }

  /// Opens a file of the disk, or begins one that is not there.
  private func openFile(_ dice: inout Seeded) {
    let closed = Set(SoakTexts.paths).union(folder.files.keys).filter { open[$0] == nil }
    guard let path = pick(closed, &dice) else { return }
    let disk = folder.files[path].flatMap { String(validating: $0, as: UTF8.self) }
    var text = disk ?? SoakTexts.text(path, &dice)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    story.append("open \(path)\(disk == nil ? ", which is not on the disk" : ""): \(text.debugDescription)")
    open[path] = Buffer(bytes: Array(text.utf8), version: 1)
    client.open(folder.uri(path), text)
    // What was shown before is of the disk's text.
    (shown[path], shownVersions[path]) = (nil, nil)
  }

  private func edit(_ dice: inout Seeded) {
    guard let path = pick(open.keys, &dice), var buffer = open[path] else {
      isPure = false
      return openFile(&dice)
    }
    buffer.version += 1
    var changes: [TextDocumentContentChangeEvent] = []
    for _ in 0..<(Int.random(in: 0..<5, using: &dice) == 0 ? 2 : 1) {
      changes.append(change(path, &buffer.bytes, &dice))
    }
    open[path] = buffer
    story.append("edit \(path): \(String(decoding: buffer.bytes, as: UTF8.self).debugDescription)")
    client.change(folder.uri(path), version: buffer.version, changes)
  }

  private func change(_ path: String, _ bytes: inout [UInt8], _ dice: inout Seeded) -> TextDocumentContentChangeEvent {
    let kind = bytes.count > 400 ? 5 : Int.random(in: 0..<6, using: &dice)
    if kind == 5 {
      let text = SoakTexts.text(path, &dice)
      bytes = Array(text.utf8)
      return TextDocumentContentChangeEvent(text: text)
    }
    let (stops, starts) = (SoakPlaces.stops(in: bytes), SoakPlaces.lineStarts(in: bytes))
    var (first, last, new) = (0, 0, "")
    switch kind {
    case 0, 1:
      first = starts.randomElement(using: &dice) ?? 0
      last = first
      new = SoakTexts.piece(path, isLine: true, &dice)
    case 2:
      first = starts.randomElement(using: &dice) ?? 0
      last = starts.first { $0 > first } ?? bytes.count
    default:
      let place = Int.random(in: 0..<stops.count, using: &dice)
      first = stops[place]
      let length = kind == 3 ? 0 : Int.random(in: 0...5, using: &dice)
      last = stops[min(place + length, stops.count - 1)]
      new = kind == 3 || Bool.random(using: &dice) ? SoakTexts.piece(path, isLine: false, &dice) : ""
    }
    func position(_ offset: Int) -> Position {
      let place = SoakPlaces.place(offset, in: bytes, setting.encoding)
      return Position(line: UInt32(place.line), character: UInt32(place.column))
    }
    let range = LSP.Range(start: position(first), end: position(last))
    bytes.replaceSubrange(first..<last, with: new.utf8)
    return TextDocumentContentChangeEvent(range: range, text: new)
  }

  private func switchBranch(_ dice: inout Seeded) {
    let name = "b\(Int.random(in: 0...min(branches, 2), using: &dice))"
    let begin = branches == 0 ? "git init -q -b main . && " : ""
    branches += 1
    let known = "git add -A && git -c user.name=a -c user.email=a commit -q --allow-empty -m x"
    folder.run("\(begin)\(known) && (git checkout -q -f \(name) -- 2>/dev/null || git checkout -q -b \(name))")
  }

  private func lookAtTheDisk() {
    let now = folder.files
    for path in Set(now.keys).union(disk.keys).sorted() where now[path] != disk[path] {
      untold.insert(path)
      story.append(
        "on the disk, \(path): \(now[path].map { String(decoding: $0, as: UTF8.self).debugDescription } ?? "gone")"
      )
    }
    disk = now
  }

  /// Tells a server that does not watch what has changed since it was told last.
  private func tellOfTheDisk(_ dice: inout Seeded) {
    guard setting.watcher == .client else { return }
    let now = Set(disk.keys)
    defer { (told, untold) = (now, []) }
    var changes = untold.sorted().map { path in
      let kind: FileChangeType = !now.contains(path) ? .deleted : told.contains(path) ? .changed : .created
      return FileEvent(uri: folder.uri(path), type: kind)
    }
    guard !changes.isEmpty else { return }
    changes.shuffle(using: &dice)
    story.append("say so")
    client.notify(DidChangeWatchedFilesNotification.self, DidChangeWatchedFilesParams(changes: changes))
  }

  // MARK: Comparing

  /// What the server shows and the engine does not, or the other way round; empty where they agree. Waits until the server
  /// says that nothing is left to do.
  func differences() async throws -> [String] {
    var dice = Seeded(seed: 0)
    tellOfTheDisk(&dice)
    let files = disk.merging(open.mapValues(\.bytes)) { _, own in own }
    let before = expected
    let (reference, encoding) = (reference, setting.encoding)
    async let found = reference.findings(files, encoding)
    var latest: [DocumentURI: PublishDiagnosticsParams] = [:]
    for case .publish(let params) in try await client.settle() { latest[params.uri] = params }
    for (uri, params) in latest {
      let path = folder.relative(uri)
      shown[path] = params.diagnostics.map { SoakFinding($0, folder.relative) }
      shownVersions[path] = params.version
    }
    expected = await found
    story.append("compare")
    var differences: [String] = []
    for path in Set(files.keys).union(shown.keys).sorted() {
      let (wanted, has) = (expected[path] ?? [], shown[path] ?? [])
      compared.all += wanted.count
      if open[path] == nil { compared.closed += has.count }
      if let buffer = open[path] {
        if has != wanted { differences.append(difference(path, "is open", wanted, has)) }
        if shownVersions[path] != buffer.version {
          differences.append("\(path): version \(shownVersions[path] ?? -1) in place of \(buffer.version)")
        }
      } else if has.isEmpty {
        let old = (before[path] ?? []).map(\.withoutRelated)
        if isPure, wanted.map(\.withoutRelated) != old, !wanted.isEmpty {
          differences.append(difference(path, "an edit breaks it", wanted, has))
        }
      } else if has != wanted {
        differences.append(difference(path, "is not open", wanted, has))
      }
    }
    isPure = true
    return differences
  }

  private func difference(_ path: String, _ what: String, _ wanted: [SoakFinding], _ has: [SoakFinding]) -> String {
    let missing = wanted.filter { !has.contains($0) }.map { "\n    - \($0)" }
    let wrong = has.filter { !wanted.contains($0) }.map { "\n    + \($0)" }
    return "\(path) (\(what)):" + (missing + wrong).joined()
  }
}

extension TemporaryFolder {
  /// The articles and codebooks that lie in it, by their paths.
  fileprivate var files: [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    guard let all = FileManager.default.enumerator(atPath: fullPath) else { return found }
    for case let path as String in all {
      if path.hasPrefix(".") { all.skipDescendants() }
      guard path.hasSuffix(".article") || path.hasSuffix(".codebook"), !path.hasPrefix(".") else { continue }
      found[path] = FileManager.default.contents(atPath: fullPath(of: path)).map { Array($0) }
    }
    return found
  }

  /// As an editor writes: beside the file, and renamed. The folders above are made.
  fileprivate func write(raw bytes: [UInt8], _ path: String) {
    makeFolder(fullPath(of: path.split(separator: "/").dropLast().joined(separator: "/")))
    let beside = fullPath(of: path) + "~"
    _ = FileManager.default.createFile(atPath: beside, contents: Data(bytes))
    _ = Foundation.rename(beside, fullPath(of: path))
  }

  /// As rename(2): over a file, and over an empty folder. Where the folder to move into is missing nothing happens.
  fileprivate func rename(_ path: String, to other: String) {
    _ = Foundation.rename(fullPath(of: path), fullPath(of: other))
  }

  fileprivate func relative(_ uri: DocumentURI) -> String {
    let path = uri.path ?? uri.string
    return path.hasPrefix(fullPath + "/") ? String(path.dropFirst(fullPath.utf8.count + 1)) : path
  }

  fileprivate func run(_ command: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    if (try? process.run()) != nil { process.waitUntilExit() }
  }
}
