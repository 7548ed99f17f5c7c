// Random edits of the files of a corpus, and of what is asked of a check.

import Corpus
import Foundation
import Rules
import TestSupport

/// A corpus whose files are changed, swapped, renamed, deleted and dated at random.
struct RandomEdits {
  private static let names = [
    "a.article", "b.article", "b-1.article", "x/a.article", "x/c.article", "x/y/d.article", "z/e.article",
  ]
  private static let books = ["dossier.codebook", "more.codebook", "x/own.codebook", "z/dossier.codebook"]
  private static let texts = [
    "published: 1993-04-17\n---\nTokyo{@japan} [asked]{@japan +asks #targets}.\n",
    "published: 1993-04-17\n---\nTokyo{@japam} [asked]{@japan +asks #targets}.\n",
    "published: 1993-04-17\n---\nTokyo [asked]{@japan +asks #targets allow undated-statement}. Washington{@us.\n",
    "---\nWashington and Tokyo{@us} [say]{^p @us -asks #targets} [so]{^p}.\n",
    "@japan: mine\n---\nKyoto{@japan}.\n", "check untagged-mention: off\n---\nWashington, Tokyo.\n",
    "\u{E9}t\u{E9}\n---\n",
    "published: 2093-04-17\n---\nOne two three four five six seven eight nine ten eleven twelve.\n",
    "published: 1993-04-17\ncoder: ada\n---\nOne two three four five six seven eight nine ten eleven twelve.\n", "",
  ]
  private static let ignored = [
    "x/\n", "b*\n!b.article\n", "/z/dossier.codebook\n", "**/d.article\nmore.codebook\n", "",
  ]
  private static let codebooks = [
    "@us: United States\n  also: Washington\n@japan: Japan\n  also: Tokyo\n#targets: Targets\n+asks: asks\n",
    "@us: United States\n  also: Washington\n@japan: Japan\n#targets: Targets\n-asks: asks\n",
    "@us: United States\ncheck unknown-actor: warning\ncheck untagged-mention in x/**: off\n",
    "check missing-published: error\ncheck all in z/**: off\n", "@japam: Japam\n@broken\n", "",
    "exclude: x/**\n@us: United States\n", "exclude: **\ninclude: x/y/**\ninclude: a.article\n@japan: Japan\n",
  ]

  var check = CachedCheck()
  var random: Seeded
  /// What was done, for whoever wants to do it again.
  private(set) var steps: [String] = []

  init(seed: UInt64) {
    random = Seeded(seed: seed)
    check.folder.makeFolder(check.path(".git"))
    for name in Self.names { check.write(name, Self.texts[0]) }
    check.write(Self.books[0], Self.codebooks[0])
  }

  mutating func edit() {
    let file = Self.names.randomElement(using: &random) ?? ""
    let other = Self.names.randomElement(using: &random) ?? ""
    let book = Self.books.randomElement(using: &random) ?? ""
    let kind = Int.random(in: 0...17, using: &random)
    steps.append("\(kind) \(file) \(other) \(book)")
    switch kind {
    case 0, 1, 2: check.write(file, Self.texts.randomElement(using: &random) ?? "")
    case 3: keepingTimes(of: file) { $0.check.write(file, Self.texts.randomElement(using: &$0.random) ?? "") }
    case 4: keepingTimes(of: file) { $0.changeALetter(file) }
    case 5: changeALetter(file)
    case 6: swap(file, other)
    case 7: rename(check.path(file), check.path(other))
    case 8: unlink(check.path(file))
    case 9: setTimes(of: file, Int.random(in: 0...4_000_000_000, using: &random))
    case 10: check.write(book, Self.codebooks.randomElement(using: &random) ?? "")
    case 11: unlink(check.path(book))
    case 12:
      unlink(check.path(file))
      check.folder.link("\(check.corpus)/\(file)", to: check.path(other))
    case 13: check.write(".gitignore", Self.ignored.randomElement(using: &random) ?? "")
    case 14: unlink(check.path(".gitignore"))
    case 15: check.heedsIgnoreFiles.toggle()
    case 16:
      check.rules =
        [
          .usual, RuleSelection(select: [.group(.references)], ignore: []),
          RuleSelection(select: [], ignore: [.code("unknown-actor")]),
        ].randomElement(using: &random) ?? .usual
      check.countingBelow = [.off, .warning].randomElement(using: &random) ?? .off
    default:
      check.chosen = [[], [], ["x"], [file], [file, "z"]].randomElement(using: &random) ?? []
    }
    if !check.chosen.allSatisfy({ access(check.path($0), F_OK) == 0 }) { check.chosen = [] }
  }

  /// One byte is another, and the file is as long as it was.
  private mutating func changeALetter(_ file: String) {
    let letter = Bool.random(using: &random) ? "m" : "n"
    guard let file = fopen(check.path(file), "r+") else { return }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let length = ftell(file)
    guard length > 0 else { return }
    fseek(file, length * 2 / 3, SEEK_SET)
    fputs(letter, file)
  }

  private func swap(_ file: String, _ other: String) {
    let aside = check.folder.fullPath(of: "aside")
    guard rename(check.path(file), aside) == 0 else { return }
    rename(check.path(other), check.path(file))
    rename(aside, check.path(other))
  }

  private func setTimes(of file: String, _ seconds: Int) {
    var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    utimensat(AT_FDCWD, check.path(file), &times, 0)
  }

  /// Makes an edit, and gives the file back the time that it had before.
  private mutating func keepingTimes(of file: String, _ edit: (inout Self) -> Void) {
    var status = stat()
    let isThere = stat(check.path(file), &status) == 0
    edit(&self)
    guard isThere else { return }
    #if canImport(Darwin)
      var times = [status.st_atimespec, status.st_mtimespec]
    #else
      var times = [status.st_atim, status.st_mtim]
    #endif
    utimensat(AT_FDCWD, check.path(file), &times, 0)
  }
}
