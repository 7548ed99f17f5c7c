// Of many that do not all go together those are left out that are bad, and no others.

import Testing

@testable import Rules

@Suite struct BisectionTests {
  private func kept(_ count: Int, limit: Int = .max, _ goTogether: ([Int]) -> Bool) -> [Int]? {
    var limit = limit
    return (0..<count).bisect(limit: &limit, where: goTogether)
  }

  @Test(arguments: [[], [0], [99], [3, 4, 50], Array(0..<100)])
  func theBadOnesAloneAreLeftOut(bad: [Int]) {
    #expect(kept(100) { numbers in numbers.allSatisfy { !bad.contains($0) } } == (0..<100).filter { !bad.contains($0) })
  }

  @Test func ofTwoThatDoNotGoTogetherTheFirstIsKept() {
    #expect(kept(9) { !($0.contains(2) && $0.contains(7)) } == [0, 1, 2, 3, 4, 5, 6, 8])
  }

  /// One bad of 64 is found by 13 questions: one for all, and two for each half that holds it.
  @Test(arguments: [(12, false), (13, true)])
  func noMoreIsAskedThanIsAllowed(limit: Int, isAnswered: Bool) {
    var asked = 0
    let kept = kept(64, limit: limit) { numbers in
      asked += 1
      return !numbers.contains(20)
    }
    #expect((kept != nil) == isAnswered && asked <= limit)
  }
}
