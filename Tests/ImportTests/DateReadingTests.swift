// Dates in any clear spelling are read; of unclear ones the candidates are named.

import Import
import Testing

@Suite struct DateReadingTests {
  @Test(arguments: ["1993-04-17", "1993-04", "1993", "1993-04?", "1993-04-16/1993-04-18", "[1993, 1994]", "1993-23"])
  func edtfStaysAsItIs(text: String) { #expect(DateReading(text) == .written(text)) }

  @Test(arguments: [
    ("17.4.1993", "1993-04-17"), ("17.04.1993", "1993-04-17"), ("4/17/1993", "1993-04-17"), ("17/4/1993", "1993-04-17"),
    ("1993/04/17", "1993-04-17"), ("1993-4-7", "1993-04-07"), ("19930417", "1993-04-17"),
    ("1993-04-17 12:30:00", "1993-04-17"),
    ("5/5/1993", "1993-05-05"), ("17 April 1993", "1993-04-17"), ("April 17, 1993", "1993-04-17"),
    ("17. April 1993", "1993-04-17"), ("17 avril 1993", "1993-04-17"), ("17 de abril de 1993", "1993-04-17"),
    ("1993年4月17日", "1993-04-17"), (" 17 April 1993 ", "1993-04-17"), ("Saturday, April 17, 1993", "1993-04-17"),
  ])
  func aClearDateIsRead(text: String, date: String) { #expect(DateReading(text) == .read(date)) }

  @Test(arguments: [
    ("03/04/1993", ["1993-04-03", "1993-03-04"]), ("17.4.93", ["1993-04-17", "2093-04-17"]),
    ("3/4/93", ["1993-04-03", "1993-03-04", "2093-04-03", "2093-03-04"]),
  ])
  func anUnclearDateHasItsCandidates(text: String, dates: [String]) { #expect(DateReading(text) == .unclear(dates)) }

  @Test(arguments: [
    "", "Friday", "last week", "31.4.1993", "13/13/1993", "P2M", "17 Foo 1993", "soon", "1993-13", "99999999",
  ])
  func whatIsNoDateIsNone(text: String) {
    guard case .unknown(let reason) = DateReading(text) else {
      Issue.record("\(text) is \(DateReading(text))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test func aLanguageReadsItsOwnWords() {
    #expect(DateReading("17 avril 1993", language: "fr") == .read("1993-04-17"))
    if case .unknown = DateReading("17 avril 1993", language: "de") { return }
    Issue.record("French is read as German")
  }
}
