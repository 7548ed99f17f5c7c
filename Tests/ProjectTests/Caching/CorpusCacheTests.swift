// A check with a cache finds what one without finds, whatever became of the files and of the cache.

import Corpus
import Disk
import DiskTestSupport
import Foundation
import Rules
import TestSupport
import Testing

@testable import Project

@Suite struct CorpusCacheTests {
  private static let files = """
    -- dossier.codebook --
    @us: United States
      also: Washington
    @japan: Japan
      also: Tokyo
    #targets: Targets
    +asks: asks
    -- a.article --
    published: 1993-04-17
    ---
    Tokyo{@japan} [asked for it]{@japn +asks #targets}.
    -- b.article --
    published: 1993-04-18
    ---
    Washington{@us} and Tokyo{@japan}.
    -- x/c.article --
    ---
    Nobody{@nobody} [says]{@us +asks #targets}. Washington.

    """

  @Test func theSecondCheckReadsNothingAndFindsTheSame() async {
    let check = CachedCheck(Self.files)
    let plain = await check.check(cached: false)
    #expect(plain.flatMap(\.files).flatMap(\.findings).count >= 3)
    await check.settle()
    let first = await check.check()
    let second = await check.check()
    #expect(first == plain && second == plain)
    #expect(first.map(\.known) == [0] && second.map(\.known) == [3])
    #expect(check.caches.count == 1)
  }

  /// One article is read; what it means for another is found there.
  @Test func afterAChangeOneFileIsRead() async {
    let check = CachedCheck(Self.files)
    #expect(await check.knownAtRest() == [3])
    check.write("b.article", "published: 1993-04-18\n---\nText.\n")
    let changed = await check.check()
    #expect(changed.map(\.known) == [2])
    #expect(changed == (await check.check(cached: false)))
  }

  @Test func anotherCodebookChangesWhatIsFoundInEveryFile() async {
    let check = CachedCheck(Self.files)
    #expect(await check.knownAtRest() == [3])
    check.write("x/more.codebook", "@nobody: Nobody\ncheck unknown-actor: off\n")
    let changed = await check.check()
    #expect(changed.map(\.known) == [0])
    #expect(changed == (await check.check(cached: false)))
  }

  @Test func otherOptionsAreAnotherCheck() async {
    var check = CachedCheck(Self.files)
    #expect(await check.knownAtRest() == [3])
    check.rules = RuleSelection(select: [.code("unknown-actor")], ignore: [])
    #expect(await check.check() == (await check.check(cached: false)))
    check.countingBelow = .warning
    #expect(await check.check() == (await check.check(cached: false)))
    check.rules = .usual
    #expect(await check.check() == (await check.check(cached: false)))
  }

  /// What was found in all files answers for one of them; what was found in one answers for no other.
  @Test func somePathsAndThenOthers() async {
    var check = CachedCheck(Self.files)
    check.chosen = ["a.article"]
    await check.settle()
    for chosen in [["a.article"], ["a.article"], ["x"], ["a.article"], [], ["b.article", "x"], []] {
      check.chosen = chosen
      #expect(await check.check() == (await check.check(cached: false)), "\(chosen)")
    }
    #expect(await check.check().map(\.known) == [3])
    check.chosen = ["x"]
    #expect(await check.check().map(\.known) == [3])
  }

  @Test func aFileThatChangedJustNowIsReadAgain() async {
    let check = CachedCheck(Self.files)
    await check.settle()
    for letter in "abcdefgh" {
      check.write("b.article", "published: 1993-04-18\n---\nTokyo{@\(letter)}.\n")
      #expect(await check.check() == (await check.check(cached: false)), "\(letter)")
    }
  }

  // MARK: The cache itself

  @Test func otherBytesAreNoCache() async throws {
    let check = CachedCheck(Self.files)
    let plain = await check.check(cached: false)
    #expect(await check.knownAtRest() == [3])
    let file = try check.cacheFile
    let whole = try #require(PrivateFile.read(file))
    func expect(_ bytes: [UInt8], _ what: String) async {
      PrivateFile.replace(file, with: bytes)
      #expect(await check.check() == plain, "\(what)")
    }
    // As a writer leaves it that was killed on a disk that keeps no order.
    for length in tried(whole.indices, every: 23) { await expect(Array(whole[..<length]), "\(length) bytes") }
    for place in tried(whole.indices, every: 17) {
      var other = whole
      other[place] ^= place.isMultiple(of: 2) ? 1 : 0x80
      await expect(other, "another byte at \(place)")
    }
    await expect(whole + [0], "a byte more")
    await expect([], "nothing")
    await expect([UInt8](repeating: 0xFF, count: 10_000), "anything")
    // It was written anew.
    #expect(await check.check().map(\.known) == [3])
  }

  @Test func whatWasNotReadByThisBuildOrForThisCorpusIsNoCache() async throws {
    let (check, other) = (CachedCheck(Self.files), CachedCheck(Self.files))
    #expect(await check.knownAtRest() == [3])
    #expect(await other.knownAtRest() == [3])
    let written = try check.cacheFile
    let bytes = try #require(PrivateFile.read(written))
    PrivateFile.replace(try other.cacheFile, with: bytes)
    #expect(await other.check().map(\.known) == [0])

    let program = try #require(FileStamp.ofProgram)
    var rebuilt = program
    rebuilt.changed += 1
    let root = check.folder.at("corpus")
    func key(_ program: FileStamp) -> CacheKey { CacheKey(root, program, .usual, countingBelow: .off) }
    let file = try #require(PrivateFile(written))
    #expect(CorpusCache(file, key(program)) != nil)
    #expect(CorpusCache(file, key(rebuilt)) == nil)
  }

  @Test func aLinkInItsPlaceIsReplacedAndNotFollowed() async throws {
    let check = CachedCheck(Self.files)
    #expect(await check.knownAtRest() == [3])
    let name = "cache/\(String(decoding: try check.cacheFile.lastName, as: UTF8.self))"
    check.folder.move(name, to: "elsewhere")
    let elsewhere = try #require(PrivateFile.read(check.folder.at("elsewhere")))
    check.folder.link(name, to: check.folder.at("elsewhere").text)
    #expect(await check.check().map(\.known) == [0])
    #expect(await check.check().map(\.known) == [3])
    #expect(PrivateFile.read(check.folder.at("elsewhere")) == elsewhere)
    #expect(PrivateFile.read(check.folder.at(name)) != nil)
  }

  @Test func whereNothingCanBeWrittenEverythingIsFound() async {
    let check = CachedCheck(Self.files)
    check.folder.write("cache", "a file where the folder should be")
    await check.settle()
    let plain = await check.check(cached: false)
    for _ in 0..<2 {
      let found = await check.check()
      #expect(found == plain && found.map(\.known) == [0])
    }
    #expect(check.folder.content("cache") == "a file where the folder should be")
  }

  /// A clock that was set back says nothing about what came first; a day that has passed says other things of dates.
  @Test func anEarlierTimeAndAnotherDayKnowNothing() async throws {
    let check = CachedCheck(Self.files)
    #expect(await check.knownAtRest() == [3])
    let files = try #require(CorpusLayout.discover(paths: [check.folder.at("corpus")]).corpora.first)
    let now = nanosecondsSince1970()
    func isKnown(time: Int64, day: Int) async -> Bool {
      await CacheUse(
        in: check.cacheFolder,
        of: files,
        .usual,
        countingBelow: .off,
        day: day,
        time: time,
        isGiven: { _ in false }
      )?.unchanged() != nil
    }
    let today = Int(now / 86_400_000_000_000)
    #expect(await isKnown(time: now, day: today))
    #expect(await !isKnown(time: now, day: today + 1))
    #expect(await !isKnown(time: now - 60_000_000_000, day: today))
  }

  @Test func aTextThatStandsForTheDiskIsNotKept() async throws {
    let check = CachedCheck(Self.files)
    #expect(await check.knownAtRest() == [3])
    let files = try #require(CorpusLayout.discover(paths: [check.folder.at("corpus")]).corpora.first)
    func findings(_ path: String, _ text: String, cached: Bool) async -> ([Finding], Int?) {
      var checker = CorpusChecker()
      checker.texts[check.folder.at("corpus/\(path)")] = Array(text.utf8)
      if cached { checker.cache = check.cacheFolder }
      let checked = await checker.check(files)
      return (checked.reports.flatMap(\.findings), checked.known)
    }
    for (path, text, known) in [("b.article", "---\nKyoto{@kyoto}.\n", 2), ("dossier.codebook", "@us: US\n", 0)] {
      let cached = await findings(path, text, cached: true)
      #expect(cached.0 == (await findings(path, text, cached: false)).0)
      #expect(cached.1 == known)
    }
    #expect(await check.check().map(\.known) == [3])
  }

  @Test func cachesAreCountedAndDeleted() async throws {
    let check = CachedCheck(Self.files)
    #expect(check.cacheFolder.size.corpora == 0 && check.cacheFolder.size.bytes == 0)
    #expect(await check.knownAtRest() == [3])
    let size = check.cacheFolder.size
    #expect(size.corpora == 1 && size.bytes > 100)
    check.folder.write("cache/other", "of somebody else")
    let cleared = try check.cacheFolder.clear().get()
    #expect(cleared.corpora == 1 && cleared.bytes == size.bytes)
    #expect(check.cacheFolder.size.corpora == 0)
    #expect(check.caches == ["other"])
  }
}
