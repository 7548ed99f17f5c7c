// Which lines of a text stand in place of which: by hand, and on random texts.

import TestSupport
import Testing
import Text

@Suite struct LineChangesTests {
  /// Texts whose lines are single letters, and the lines that changed: `old start..<end`, `new start..<end`.
  static let cases: [(old: String, new: String, changes: [LineChange])] = [
    ("", "", []),
    ("abc", "abc", []),
    ("", "ab", [LineChange(old: 0..<0, new: 0..<2)]),
    ("ab", "", [LineChange(old: 0..<2, new: 0..<0)]),
    ("abc", "axc", [LineChange(old: 1..<2, new: 1..<2)]),
    ("abcde", "xbcdy", [LineChange(old: 0..<1, new: 0..<1), LineChange(old: 4..<5, new: 4..<5)]),
    ("ab", "axb", [LineChange(old: 1..<1, new: 1..<2)]),
    ("aab", "ab", [LineChange(old: 1..<2, new: 1..<1)]),
    // A line that moved: the longer run stays.
    ("abcd", "bcda", [LineChange(old: 0..<1, new: 0..<0), LineChange(old: 4..<4, new: 3..<4)]),
    // Lines that stand twice hold nothing, but what is unique between them does.
    (
      "xxaxxbxx", "yyayybyy",
      [
        LineChange(old: 0..<2, new: 0..<2), LineChange(old: 3..<5, new: 3..<5), LineChange(old: 6..<8, new: 6..<8),
      ]
    ),
  ]

  @Test(arguments: cases)
  func linesThatStandOnceHoldTheRest(old: String, new: String, changes: [LineChange]) {
    #expect(lineChanges(from: lines(old), to: lines(new)) == changes)
  }

  @Test func aLineEndBelongsToItsLine() {
    #expect(lineChanges(from: Array("a\nb".utf8), to: Array("a\nb\n".utf8)) == [LineChange(old: 1..<2, new: 1..<2)])
    #expect(lineChanges(from: Array("a\r\nb".utf8), to: Array("a\nb".utf8)) == [LineChange(old: 0..<1, new: 0..<1)])
  }

  @Test(arguments: 0..<200)
  func theChangesLeadFromOneTextToTheOther(seed: Int) {
    var numbers = Seeded(seed: UInt64(seed))
    func random(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
    func text() -> [UInt8] {
      let letters = (0..<random(40)).map { _ in "abcdefghijklmnopqrst".utf8.map(\.self)[random(4 + seed % 16)] }
      return letters.flatMap { random(5) == 0 ? [$0, 0x0D, 0x0A] : [$0, 0x0A] } + (random(2) == 0 ? [0x7A] : [])
    }
    let (old, new) = (text(), text())
    var result: [ArraySlice<UInt8>] = []
    var done = 0
    for change in lineChanges(from: old, to: new) {
      #expect(change.old.lowerBound >= done && !(change.old.isEmpty && change.new.isEmpty))
      result += old.lines[done..<change.old.lowerBound] + new.lines[change.new]
      done = change.old.upperBound
    }
    #expect(Array((result + old.lines[done...]).joined()) == new)
  }

  private func lines(_ letters: String) -> [UInt8] { letters.utf8.flatMap { [$0, 0x0A] } }
}
