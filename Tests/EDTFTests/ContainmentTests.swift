// Periods and what they hold.

import EDTF
import Testing

@Suite struct ContainmentTests {
  @Test(arguments: [
    ("1991-11-05/1993-08-09", "1993-04-17", Containment.surely),
    ("1991-11-05/1993-08-09", "1991-11-05", .surely),
    ("1991-11-05/1993-08-09", "1993-08-09", .surely),
    ("1991-11-05/1993-08-09", "1993-08-10", .no),
    ("1991-11-05/1993-08-09", "1991-11-04", .no),
    ("1991-11-05/1993-08-09", "1993-08", .possibly),
    ("1991-11-05/1993-08-09", "1992", .surely),
    ("1991-11-05/1993-08-09", "1994", .no),
    ("1991-11-05/1993-08-09", "1992/1994", .possibly),
    // An end that is coarser than a day came at some day of it.
    ("1991/1993", "1992-06-01", .surely),
    ("1991/1993", "1991-06-01", .possibly),
    ("1991/1993", "1993-12-31", .possibly),
    ("1991/1993", "1994-01-01", .no),
    ("1993-04/1993-04", "1993-04-10", .possibly),
    // A plain date is a period as a whole.
    ("1993", "1993-06-01", .surely),
    ("1993", "1993", .surely),
    ("1993", "1994-01-01", .no),
    ("1993-24", "1994-01-20", .surely),
    ("199X", "1993-06-01", .possibly),
    ("199X", "2000-01-01", .no),
    ("1985-XX-25", "1985-04-25", .possibly),
    ("1985-XX-25", "1985-04-24", .no),
    // Open ends hold all; unknown ones may.
    ("1993/..", "2020-01-01", .surely),
    ("1993/..", "1993-05-01", .possibly),
    ("1993-01-20/..", "1993-01-20", .surely),
    ("1993/..", "1992-12-31", .no),
    ("../1993-04-16", "1900-01-01", .surely),
    ("../..", "1993", .surely),
    ("1993/", "2020-01-01", .possibly),
    ("/1993", "1900-01-01", .possibly),
    ("/1993", "1994-01-01", .no),
    // A sign widens an end by one of its units.
    ("1991-11-05~/1993-08-09", "1991-11-05", .possibly),
    ("1991-11-05~/1993-08-09", "1991-11-04", .possibly),
    ("1991-11-05~/1993-08-09", "1991-11-03", .no),
    ("1991-11-05~/1993-08-09", "1991-11-06", .surely),
    ("1993?", "1993-06-01", .possibly),
    ("1993?", "1994-06-01", .possibly),
    ("1993?", "1995-06-01", .no),
    ("1993-01-01/1993-12-31", "1994~", .possibly),
    ("1993-01-01/1993-12-31", "1994", .no),
    ("1980/2000", "1990~", .surely),
    // Sets: all of them, or one.
    ("{1993,1995}", "1995-06-01", .surely),
    ("{1993,1995}", "1994-06-01", .no),
    ("{1993..1995}", "1993-01-01", .surely),
    ("{1993..}", "2020", .surely),
    ("[1993,1995]", "1995-06-01", .possibly),
    ("[1993,1995]", "1994-06-01", .no),
    ("[1993,1993-04]", "1993-04-16", .surely),
    ("[1993..1995]", "1994-06-01", .possibly),
    ("[1993]", "1993-04-16", .surely),
    // What is asked for may have several days itself.
    ("1993", "[1993-04,1993-05]", .surely),
    ("1993", "[1993-04,1994-05]", .possibly),
    ("1993", "[1992-04,1994-05]", .no),
    ("1993-04-01/1993-04-30", "1993-XX-16", .possibly),
    ("1993-04-01/1993-04-30", "1993-0X-31", .no),
    ("1993-04-01/1993-04-30", "1993-04-1X", .surely),
    ("1993", "../..", .possibly),
    // No point in time: nothing is ruled out.
    ("P1Y", "1993", .possibly),
    ("R/P1Y", "1993", .possibly),
    ("1993", "P1Y", .possibly),
  ]) func holds(_ period: String, _ date: String, _ expected: Containment) throws {
    let (period, date) = (try DateValue(period), try DateValue(date))
    #expect(period.contains(date) == expected)
    if let first = date.earliest?.day, date.latest?.day == first, date.qualification.isEmpty {
      #expect(period.contains(first) == expected)
    }
  }
}
