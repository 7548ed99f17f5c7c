// The order of values, and the form in which they print.

import EDTF
import Testing

@Suite struct OrderTests {
  @Test func sortsByFirstThenLastDay() throws {
    let list = [
      "[..1900]", "../1993", "../..", "Y-17E7", "-9999", "-0044-03-15", "0000", "/1992", "1992~", "1993-01-01",
      "1993-01",
      "1993-01/1993-02", "1993", "1993/", "1993/..", "1993-04-16", "1993-04-16T10:00:00+02:00", "1993-04-16T10:00:00Z",
      "1993-04-16/1993-04-18", "1993-04-17", "1994", "Y17E7", "PT1S", "PT1M", "P1D", "P1M", "P30.5D", "P1Y",
      "R/1993/P1Y", "R/P1D", "R/P1Y",
    ]
    let values = try list.map { try DateValue($0) }
    #expect(values.reversed().sorted().map(\.description) == values.map(\.description))
  }

  @Test func isATotalOrder() throws {
    let values = try (agreedValues + disputedValues.map(\.value) + durationsAndRepeats).map { try DateValue($0) }
    let sorted = values.sorted()
    for (index, a) in sorted.enumerated() {
      for b in sorted[index...] {
        #expect(!(b < a))
        #expect((a < b) != (a == b))
      }
    }
  }

  @Test func printsOneFormForOneMeaning() throws {
    let table = [
      ("%2001", "2001%"), ("?2004-06-~11", "2004?-06-~11"), ("%-2011-06-13", "-2011%-06-13"),
      ("2001-?09~-09", "2001~-%09-09"), ("?2004-?06", "2004-06?"), ("2004-?06-?11", "2004-?06-?11"),
      ("~2004-~06-~11", "2004-06-11~"), ("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00"),
      ("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z"), ("{1960 ,\u{3000}1961-12}", "{1960,1961-12}"),
      ("P01Y", "P1Y"), ("P0,50Y", "P0.5Y"), ("P1.0Y", "P1Y"), ("R05/P6M", "R5/P6M"), ("PT3.050S", "PT3.05S"),
    ]
    for (text, form) in table {
      #expect(try DateValue(text).description == form)
      #expect(try DateValue(text) == DateValue(form), "\(text)")
    }
  }

  @Test func readsBackWhatItPrints() throws {
    for text in agreedValues + disputedValues.map(\.value) + durationsAndRepeats {
      let value = try DateValue(text)
      let form = value.description
      #expect(try DateValue(form) == value, "\(text)")
      #expect(try DateValue(form).description == form, "\(text)")
      #expect(try DateValue(form).hashValue == value.hashValue, "\(text)")
    }
  }
}
