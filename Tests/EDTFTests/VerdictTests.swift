// What reads as a value and what does not.

import EDTF
import Testing

@Suite struct VerdictTests {
  @Test func takesWhatIsAgreed() {
    for text in agreedValues { #expect(throws: Never.self, "\(text)") { try DateValue(text) } }
  }

  @Test func refusesWhatIsAgreed() {
    for text in agreedRefusals { #expect(throws: DateProblem.self, "\(text)") { try DateValue(text) } }
  }
}
