// Values as a person says them.

import EDTF
import Testing

@Suite struct EnglishTests {
  @Test(arguments: [
    ("1993-04-16", "Friday, 16 April 1993"), ("1993-04", "April 1993"), ("1993", "1993"), ("0001", "1"),
    ("0000", "1 BC"), ("-0043", "44 BC"), ("-0043-03-15", "Friday, 15 March 44 BC"), ("199X", "the 1990s"),
    ("19XX", "the years 1900 to 1999"), ("1993-23", "autumn 1993"), ("1993-28", "the north’s winter 1993"),
    ("1993-30", "the south’s summer 1993"), ("1993-34", "the second quarter of 1993"),
    ("1993-39", "the third third of 1993"), ("1993-41", "the second half of 1993"),
    ("1993-04-16T10:30:00Z", "Friday, 16 April 1993, 10:30:00Z"), ("1993/1994-02", "1993 to February 1994"),
    ("1993/..", "from 1993 on"), ("../1993", "until 1993"), ("1993/", "from 1993, nobody knows until when"),
    ("../..", "any time"), ("[1994-01,1994-02]", "one of January 1994; February 1994"),
    ("{1960,1962..1964}", "1960; 1962 to 1964"), ("PT35M", "35 minutes"), ("P1Y6M", "1 year, 6 months"),
    ("XXXX-21", "spring of any year"), ("XXXX-12", "December of any year"),
    ("XXXX-12-25", "25 December of any year"), ("XXXX-34", "the second quarter of any year"),
    ("PT3.5H", "3.5 hours"), ("P1W", "1 week"), ("R/1993-07/P6M", "every 6 months"),
  ])
  func says(_ text: String, _ words: String) throws {
    #expect(try DateValue(text).inEnglish == words)
  }

  @Test(arguments: [
    "1993-XX", "XXXX-XX", "199X-21", "-XXXX-21", "1993-1X", "1993-04-XX", "1XX3", "XXXX", "1950S2", "Y17E7", "-199X",
    "R/1993/1994",
  ])
  func saysNothingWhereEnglishHasNoShortWords(_ text: String) throws {
    #expect(try DateValue(text).inEnglish == nil)
  }
}
