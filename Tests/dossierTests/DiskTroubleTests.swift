// What no transcript can show, since it wants a file that goes at the right moment, or a disk of its own.

import Foundation
import Platform
import Testing

@Suite struct DiskTroubleTests {
  #if os(Linux)
    @Test(.timeLimit(.minutes(2)), arguments: ["check", "export", "show"])
    func aFileThatVanishesAfterTheWalkIsNamedAndTheRestIsTold(verb: String) async throws {
      var told: Outcome?
      // The codebook is read after the walk and before the articles: when it is opened, an article goes. A busy machine
      // may come too late for that, so there are several tries.
      for _ in 0..<20 where told == nil {
        let bench = try Bench()
        let actors = (0..<20_000).map { "@actor-\($0): Actor \($0)\n  kind: person\n" }.joined()
        try bench.write("dossier.codebook", actors)
        try bench.write("a.article", "published: 1993\n---\nHe{@actor-1}.\n")
        try bench.write("b.article", "published: 1993\n---\nShe{@actor-2}.\n")
        let removal = try Removal(of: "b.article", whenOpened: "dossier.codebook", in: bench.folder)
        let outcome = try bench.run("dossier \(verb)")
        removal.wait()
        #expect([0, 2].contains(outcome.status))
        if outcome.status == 2 { told = outcome }
      }
      let outcome = try #require(told)
      #expect(outcome.errors == "dossier: cannot read b.article: there is no such file or folder; check the spelling\n")
      switch verb {
      case "check": #expect(outcome.text.hasPrefix("nothing found in 2 files"))
      case "export": #expect(outcome.lines.count == 2)
      default: #expect(outcome.lines.first == ".")
      }
    }
  #endif

  /// A small disk of its own, where the machine lets us mount one; `ulimit -f` in the transcripts is for all machines.
  @Test func aFullDiskAtImportLosesNothing() throws {
    let bench = try Bench()
    let outcome = try bench.run(
      """
      mkdir disk
      seq 20000 > long.txt
      unshare --mount bash -c '
        mount -t tmpfs -o size=64k small disk 2>/dev/null || exit 99
        echo old > disk/a.article
        dossier import long.txt disk/a.article --force; echo "? $?"
        dossier import long.txt disk/b.article; echo "? $?"
        cat disk/a.article; ls -A disk
      ' || exit 99
      """
    )
    if outcome.status == 99 { return }
    #expect(outcome.text == "? 2\n? 2\nold\na.article\n")
    #expect(
      outcome.errors == """
        dossier: cannot write disk/a.article: the disk is full; nothing was changed; make room and try again
        dossier: cannot create disk/b.article: the disk is full; nothing was changed; make room and try again

        """
    )
  }

  /// What a check would keep is lost, and nothing else: no half of it is left behind, and nobody hears of it.
  @Test func aDiskThatTakesNoCacheCostsNothing() throws {
    let bench = try Bench()
    let outcome = try bench.run(
      """
      mkdir disk
      unshare --mount bash -c '
        mount -t tmpfs -o size=16k small disk 2>/dev/null || exit 99
        head -c 8192 /dev/zero > disk/fill
        DOSSIER_CACHE=disk/kept dossier check $EXAMPLES/mistakes > full; echo "? $?"
        ls -A disk/kept
        mount -o remount,ro disk
        DOSSIER_CACHE=disk/kept dossier check $EXAMPLES/mistakes > shut; echo "? $?"
        dossier check $EXAMPLES/mistakes > plain
        cmp full plain && cmp shut plain && echo alike
      ' || exit 99
      """
    )
    if outcome.status == 99 { return }
    #expect(outcome.text == "? 1\n? 1\nalike\n")
    #expect(outcome.errors.isEmpty)
  }

  /// The overview is written last: where it is missing, the report is not whole, and nothing else is left behind.
  @Test func aFullDiskAtReportIsSaidAndLeavesNoHalfPage() throws {
    let bench = try Bench()
    let outcome = try bench.run(
      """
      mkdir disk
      unshare --mount bash -c '
        mount -t tmpfs -o size=300k small disk 2>/dev/null || exit 99
        dossier report --output disk/pages $EXAMPLES/trade-talks; echo "? $?"
        find disk -name index.html -o -name "*.dossier-new"
        tail -q -n 1 disk/pages/articles/*.html | sort -u
        mount -o remount,size=4m disk
        dossier report --output disk/pages --force $EXAMPLES/trade-talks >/dev/null; echo "? $?"
        ls disk/pages/index.html
      ' || exit 99
      """
    )
    if outcome.status == 99 { return }
    #expect(outcome.text == "? 2\n</html>\n? 0\ndisk/pages/index.html\n")
    #expect(
      outcome.errors.contains(": the disk is full; nothing was changed; make room and try again; the report is not")
    )
  }

  @Test func anImportThatIsKilledLeavesTheOldFile() throws {
    let bench = try Bench()
    let outcome = try bench.run(
      """
      seq 1000000 > long.txt
      echo old > a.article
      for delay in 0.005 0.01 0.02 0.04 0.08; do
        timeout -s KILL $delay dossier import long.txt a.article --force
        test "$(head -c 4 a.article)" = old || dossier text a.article | cmp - long.txt || echo half
      done
      """
    )
    #expect(!outcome.text.contains("half"))
  }
}

#if os(Linux)
  /// Removes one file of a folder as soon as another is opened by anybody.
  private final class Removal: Sendable {
    private let watch: Int32
    private let done = DispatchSemaphore(value: 0)

    init(of name: String, whenOpened opened: String, in folder: URL) throws {
      watch = inotify_init1(Int32(IN_CLOEXEC))
      try #require(watch >= 0)
      try #require(inotify_add_watch(watch, folder.appendingPathComponent(opened).path, UInt32(IN_OPEN)) >= 0)
      let file = folder.appendingPathComponent(name).path
      let (watch, done) = (watch, done)
      Thread.detachNewThread {
        var ready = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        if poll(&ready, 1, 20_000) > 0 { unlink(file) }
        done.signal()
      }
    }

    func wait() { done.wait() }

    deinit { close(watch) }
  }
#endif
