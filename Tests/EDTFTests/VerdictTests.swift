// What reads as a value and what does not.

import EDTF
import Testing

@Suite struct VerdictTests {
  @Test func takesWhatIsAgreed() {
    for text in agreedValues { #expect(kind(text) == .edtf, "\(text)") }
  }

  @Test func refusesWhatIsAgreed() {
    for text in agreedRefusals { #expect(kind(text) == nil, "\(text)") }
  }

  @Test func decidesWhatIsDisputed() {
    for (text, why) in disputedValues { #expect(kind(text) == .edtf, "\(text): \(why)") }
    for (text, why) in disputedRefusals { #expect(kind(text) == nil, "\(text): \(why)") }
  }

  @Test func tellsDurationsAndRepeatsFromDates() {
    for text in durationsAndRepeats {
      #expect(kind(text) == (text.hasPrefix("R") ? .repetition : .duration), "\(text)")
    }
    for text in malformedDurationsAndRepeats { #expect(kind(text) == nil, "\(text)") }
  }

  @Test func readsARangeOfBytesAndClampsIt() throws {
    let bytes = Array("on 1993-04-16;".utf8)
    #expect(try DateValue(bytes, in: 3..<13) == DateValue("1993-04-16"))
    for start in -2...16 {
      for end in start...18 { _ = DateValue.parse(bytes, in: start..<end) }
    }
    let problem = #expect(throws: DateProblem.self) { try DateValue(bytes, in: 3..<99) }
    #expect(problem?.offset == 10)
  }

  private func kind(_ text: String) -> DateValue.Kind? { try? DateValue(text).kind }
}
