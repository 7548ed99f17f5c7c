// Of many that do not all go together those are left out that are bad, and no others.

import Testing

@testable import Rules

@Suite struct HalvingTests {
  @Test(arguments: [[], [0], [99], [3, 4, 50], Array(0..<100)])
  func theBadOnesAloneAreLeftOut(bad: [Int]) {
    let kept = (0..<100).keeping { numbers in numbers.allSatisfy { !bad.contains($0) } }
    #expect(kept == (0..<100).filter { !bad.contains($0) })
  }

  @Test func ofTwoThatDoNotGoTogetherTheFirstIsKept() {
    #expect((0..<9).keeping { !($0.contains(2) && $0.contains(7)) } == [0, 1, 2, 3, 4, 5, 6, 8])
  }
}
