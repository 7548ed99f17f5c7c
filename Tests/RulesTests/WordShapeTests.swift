// Words that are told apart without a look at their letters.

import TestSupport
import Testing

@testable import Rules

@Suite struct WordShapeTests {
  /// Whatever a few edits make of a word is near to it by its shape, too.
  @Test func noWordThatIsNearIsPassedOver() {
    var dice = Seeded(seed: 1)
    let letters = Array("abcdefghijklmnopqrstuvwxyz-éß日".unicodeScalars)
    var near = 0
    for _ in 0..<3000 {
      let word = (0..<Int.random(in: 1...12, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "a" }
      var other = word
      for _ in 0..<Int.random(in: 0...4, using: &dice) {
        let place = Int.random(in: 0...max(other.count - 1, 0), using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: other.insert(letters.randomElement(using: &dice) ?? "a", at: min(place, other.count))
        case 1 where other.count > 1: other.remove(at: place)
        case 2 where place + 1 < other.count: other.swapAt(place, place + 1)
        default: if !other.isEmpty { other[place] = letters.randomElement(using: &dice) ?? "a" }
        }
      }
      for limit in 1...3 where editDistance(word, other, limit: limit) <= limit {
        near += 1
        #expect(WordShape(word).mayBeNear(WordShape(other), limit: limit))
      }
    }
    #expect(near > 3000)
    #expect(!WordShape("tokyo".unicodeScalars).mayBeNear(WordShape("paris".unicodeScalars), limit: 2))
  }
}
