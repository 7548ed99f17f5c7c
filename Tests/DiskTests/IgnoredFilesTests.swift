// Which files git ignores: by git's rules, and as git itself says.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct IgnoredFilesTests {
  /// The lines of a `.gitignore` in the top, a file, and whether it is ignored. What ends in a slash is a folder.
  @Test(arguments: [
    ("a.article", "a.article", true), ("a.article", "b/a.article", true), ("/a.article", "b/a.article", false),
    ("/a.article", "a.article", true), ("b/a.article", "b/a.article", true), ("b/a.article", "c/b/a.article", false),
    ("*.article", "b/a.article", true), ("a.*", "a.codebook", true), ("*", "b/a.article", true),
    ("b/", "b/a.article", true), ("b/", "b", false), ("b/", "c/b/d/a.article", true), ("b", "b/a.article", true),
    ("/b/", "c/b/a.article", false), ("**/b", "c/b/a.article", true), ("**/b/a.article", "b/a.article", true),
    ("b/**", "b/c/a.article", true), ("b/**", "b", false), ("b/**/c", "b/c", true), ("b/**/c", "b/x/y/c", true),
    ("b/*/c", "b/c", false), ("b/*/c", "b/x/c", true), ("b/*/c", "b/x/y/c", false), ("?.article", "a.article", true),
    ("?.article", "ab.article", false), ("[a-c].article", "b.article", true), ("[!a-c].article", "b.article", false),
    ("[^a-c].article", "d.article", true), ("[[:digit:]]*", "1993.article", true), ("[]x].article", "].article", true),
    ("[a.article", "[a.article", false), ("[[:nothing:]]", "a", false), ("b[/]a.article", "b/a.article", false),
    ("# a.article", "# a.article", false), ("\\# a.article", "# a.article", true), ("!a.article", "a.article", false),
    ("\\!a.article", "!a.article", true), ("a.article  ", "a.article", true), ("a.article\\ ", "a.article ", true),
    ("a.article\t", "a.article", false), ("a\\*.article", "a*.article", true), ("a\\*.article", "ab.article", false),
    ("a\\", "a\\", false), ("", "a.article", false), ("/", "a.article", false),
    ("*.article\n!a.article", "a.article", false),
    ("*.article\n!a.article", "b/a.article", false), ("b/\n!b/a.article", "b/a.article", true),
    ("b/*\n!b/a.article", "b/a.article", false), ("!a.article\n*.article", "a.article", true),
    ("\u{FEFF}a.article", "a.article", true), ("a.article\r\nb.article\r", "a.article", true),
    ("a.article\r\nb.article\r", "b.article", true), ("日本*", "日本.article", true), ("a**b", "axxb", true),
    ("a**b", "ax/xb", false), ("x\na*a*a*a*a*b", "aaaaaaaaaaaaaaaa", false),
    ("drafts//a.article", "drafts/a.article", false),
  ])
  func aPatternIgnores(lines: String, file: String, isIgnored: Bool) throws {
    let folder = TemporaryFolder()
    folder.write(".gitignore", lines)
    folder.makeFolder(folder.at(".git"))
    folder.write(file)
    var ignored = IgnoredFiles(below: folder.path)
    #expect((ignored.source(DiskPath(file).bytes) != nil) == isIgnored)
    let git = try Git(folder)
    #expect(git.ignored([file]) == (isIgnored ? [file] : []))
  }

  /// The same by git, by the question for single files, and by a walk, in folders and with patterns at random.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func gitSaysTheSame(seed: UInt64) throws {
    var dice = Seeded(seed: seed)
    let folder = TemporaryFolder()
    let git = try Git(folder)
    func word(_ letters: [String], _ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "" }.joined()
    }
    let names = ["a", "b", "ab", "a b", "é", "x1", "a.article", "b.article", "ab.article", "#a.article", "a[.article"]
    var folders = [""]
    for _ in 0..<8 {
      let above = folders.randomElement(using: &dice) ?? ""
      folders.append(above + (names.prefix(6).randomElement(using: &dice) ?? "") + "/")
    }
    for folderName in folders {
      for name in names.suffix(5) where Int.random(in: 0..<3, using: &dice) > 0 { folder.write(folderName + name) }
    }
    let files = folder.allFiles
    let pieces = [
      "a", "b", "ab", "é", "x", "1", ".article", "*", "?", "[ab]", "[!a]", "[[:alpha:]]", "\\#", "\\ ", "/", "/**/",
      " ",
    ]
    var compared = 0
    for _ in 0..<25 {
      func lines() -> String {
        (0..<Int.random(in: 1...4, using: &dice)).map { _ in
          let start = ["", "", "!", "/", "**/"].randomElement(using: &dice) ?? ""
          let end = ["", "", "/", "/**", " "].randomElement(using: &dice) ?? ""
          var middle = word(pieces, 1...4)
          // Git takes `a**` for a star that crosses slashes where only plain letters stand before it, against its page.
          while middle.contains("**") { middle.replace("**", with: "*") }
          return start + middle.replacing("/*/", with: "/**/") + end + "\n"
        }.joined()
      }
      for place in folders { folder.remove(place + ".gitignore") }
      for place in folders where Int.random(in: 0..<3, using: &dice) == 0 {
        folder.write(place + ".gitignore", lines())
      }
      folder.write(".git/info/exclude", Bool.random(using: &dice) ? lines() : "")
      let expected = git.ignored(files)
      compared += expected.count
      // What lies in a folder that is ignored is asked about from the top alone: a start counts as not ignored.
      let start =
        [folders.randomElement(using: &dice) ?? "", ""].first { git.ignored([String($0.dropLast())]).isEmpty } ?? ""
      let below = files.filter { $0.hasPrefix(start) }
      var ignored = IgnoredFiles(below: folder.at(String(start.dropLast())))
      let own = below.filter { ignored.source(DiskPath(String($0.dropFirst(start.count))).bytes) != nil }
      #expect(own == below.filter(expected.contains), "seed \(seed), from \(start)\n\(folder.rules)")
      let walk = FolderWalk(folder.path) { _ in false }
      let walked = walk.files.filter { !$0.isIgnored }.map(\.path).relative(to: folder)
      #expect(
        Set(walked) == Set(files.filter { $0.hasSuffix(".article") }).subtracting(expected),
        "seed \(seed)\n\(folder.rules)"
      )
    }
    #expect(compared > 0)
  }

  @Test func withoutGitNothingIsIgnored() {
    let folder = TemporaryFolder(["a.article"])
    folder.write(".gitignore", "*\n")
    var ignored = IgnoredFiles(below: folder.path)
    #expect(ignored.source(DiskPath("a.article").bytes) == nil)
    #expect(FolderWalk(folder.path) { _ in false }.files.map(\.isIgnored) == [false])
  }

  /// A folder with a `.git` of its own is another working tree, in which the patterns above it say nothing.
  @Test func aTreeWithinATreeHasItsOwnRules() {
    let folder = TemporaryFolder(["a.article", "sub/a.article", "sub/b.article"])
    folder.write(".git/info/exclude", "a.article\n")
    folder.write("sub/.git/info/exclude", "b.article\n")
    var ignored = IgnoredFiles(below: folder.path)
    let files = ["a.article", "sub/a.article", "sub/b.article"].map { ignored.source(DiskPath($0).bytes) != nil }
    #expect(files == [true, false, true])
  }

  /// In a working tree that was added to a repository, `.git` is a file that says where git's folder is.
  @Test func anAddedTreeHasTheRulesOfItsRepository() throws {
    let folder = TemporaryFolder()
    folder.makeFolder(folder.at("main"))
    let git = try Git(folder, "main")
    git.run("commit", "-q", "--allow-empty", "-m", "x")
    folder.write("main/.git/info/exclude", "a.article\n")
    git.run("worktree", "add", "-q", "../other")
    folder.write("other/a.article")
    var ignored = IgnoredFiles(below: folder.at("other"))
    let found = ignored.source(DiskPath("a.article").bytes)
    let source = try #require(found)
    #expect(source.file == folder.at("main/.git/info/exclude"))
    #expect(source.line == 1)
  }

  @Test func rulesAboveTheStartCount() {
    let folder = TemporaryFolder(["corpus/a.article", "corpus/sub/b.article", "corpus/sub/c.article"])
    folder.makeFolder(folder.at(".git"))
    folder.write(".gitignore", "/corpus/sub/b.article\n/sub/c.article\ncorpus/\n")
    let walk = FolderWalk(folder.at("corpus")) { _ in false }
    #expect(walk.files.filter(\.isIgnored).map(\.path).relative(to: folder) == ["corpus/sub/b.article"])
  }

  @Test func foldersThatAreIgnoredArePassedOverUnlessSomebodyWantsThem() {
    let folder = TemporaryFolder(["a.article", "x/a.article", "x/y/b.article", "z/c.article"])
    folder.makeFolder(folder.at(".git"))
    folder.write(".gitignore", "x\nz/\n")
    let walk = FolderWalk(folder.path) { $0.lastName.elementsEqual("x".utf8) }
    #expect(walk.files.map(\.path).relative(to: folder) == ["a.article", "x/a.article"])
    #expect(walk.files.map(\.isIgnored) == [false, true])
    #expect(walk.passedOver.map(\.path).relative(to: folder) == ["x/y", "z"])
    #expect(FolderWalk(folder.path).files.count == 4)
  }
}

/// A repository, and git's word on which of its files are ignored.
private struct Git {
  let top: DiskPath

  init(_ folder: TemporaryFolder, _ below: String = "") throws {
    top = folder.at(below)
    let run = run("init", "-q", "-b", "main")
    try #require(run?.status == 0)
  }

  @discardableResult func run(_ words: String...) -> ProgramRun? {
    let own: [DiskPath] = ["-C", top, "-c", "user.name=a", "-c", "user.email=a@b", "-c", "core.excludesFile="]
    return try? ProgramRun.of("git", own + words.map { DiskPath($0) }).get()
  }

  func ignored(_ files: [String]) -> Set<String> {
    let files = files.filter { !$0.isEmpty }
    if files.isEmpty { return [] }
    let words: [DiskPath] = [
      "-C", top, "-c", "core.quotePath=false", "-c", "core.excludesFile=", "check-ignore", "--no-index",
    ]
    let run = try? ProgramRun.of("git", words + ["--"] + files.map { DiskPath($0) }).get()
    let output = String(decoding: run?.output ?? [], as: UTF8.self)
    return Set(output.split(separator: "\n").map(String.init))
  }
}

extension TemporaryFolder {
  /// All files that are not hidden, in order.
  fileprivate var allFiles: [String] {
    let all = FileManager.default.enumerator(atPath: fullPath)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: fullPath(of: path), isDirectory: &isFolder)
      return !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
  }

  /// What all `.gitignore` say, for a failure.
  fileprivate var rules: String {
    let all = FileManager.default.enumerator(atPath: fullPath)?.compactMap { $0 as? String } ?? []
    return (all.filter { $0.hasSuffix(".gitignore") } + [".git/info/exclude"]).sorted()
      .map { "\($0): \((content($0) ?? "").debugDescription)" }.joined(separator: "\n")
  }
}
