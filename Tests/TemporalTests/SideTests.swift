// Which side of the article's day a month, a day, a weekday or a quarter is on: the rule with its four steps.

import EDTF
import Temporal
import Testing

@Suite struct SideTests {
  /// One row of the rule: the day of the article, what stands before, the words, what stands behind, the first value.
  struct Row: Sendable, CustomStringConvertible {
    var language = "en"
    var on: String
    var before: String
    var words: String
    var after = "."
    var value: String

    var description: String { "\(language) \(on) \(before)«\(words)»\(after)" }

    var first: String? {
      guard let language = DateLanguage(language), let day = (try? DateValue(on))?.earliest?.day else { return nil }
      let context = DateContext(on: day, before: before, after: after)
      return DateWords(words, in: language).candidates(in: context).first?.value.description
    }
  }

  /// The month and the day of the article mean themselves; a weekday is today's or yesterday's, unless a cue ahead stands
  /// by it; the morrow looks ahead without a verb of the past; a possessive looks back.
  static let own: [Row] = [
    Row(on: "1993-04-17", before: "Prices rose in ", words: "April", value: "1993-04"),
    Row(on: "1993-04-17", before: "Prices will rise in ", words: "April", value: "1993-04"),
    Row(on: "1993-04-17", before: "They meet on ", words: "April 17", value: "1993-04-17"),
    Row(on: "2016-09-30", before: "She spoke to them ", words: "Friday", value: "2016-09-30"),
    Row(on: "2016-09-30", before: "She will announce a plan ", words: "Friday", value: "2016-09-30"),
    Row(on: "2016-09-30", before: "A ruling is due ", words: "Friday", value: "2016-09-30"),
    Row(on: "2016-10-01", before: "", words: "Friday", after: " was calm.", value: "2016-09-30"),
    Row(on: "2016-10-01", before: "The plan faces a test ", words: "Friday", value: "2016-09-30"),
    Row(on: "2016-10-01", before: "She will announce a plan ", words: "Friday", value: "2016-10-07"),
    Row(on: "2016-09-29", before: "", words: "Friday", after: ", the last day of talks", value: "2016-09-30"),
    Row(on: "2016-09-29", before: "She spoke to them ", words: "Friday", value: "2016-09-23"),
    Row(on: "2016-09-29", before: "after ", words: "Wednesday", after: "’s ruling", value: "2016-09-28"),
    Row(on: "2016-09-27", before: "the court faces ", words: "Monday", after: "'s ruling", value: "2016-09-26"),
    Row(
      language: "de",
      on: "2016-09-30",
      before: "Sie wird ",
      words: "am Freitag",
      after: " reden.",
      value: "2016-09-30"
    ),
    Row(
      language: "de",
      on: "2016-09-30",
      before: "Sie hat ",
      words: "am Freitag",
      after: " geredet.",
      value: "2016-09-30"
    ),
    Row(language: "fr", on: "2016-09-30", before: "Elle va parler ", words: "vendredi", value: "2016-09-30"),
    Row(language: "fr", on: "2016-09-30", before: "Elle a parlé ", words: "vendredi", value: "2016-09-30"),
    Row(language: "es", on: "2016-09-30", before: "Hablará ", words: "el viernes", value: "2016-09-30"),
    Row(language: "es", on: "2016-09-30", before: "Habló ", words: "el viernes", value: "2016-09-30"),
    Row(language: "ja", on: "2016-09-30", before: "首相は", words: "金曜日", after: "に訪米する予定だ。", value: "2016-09-30"),
    Row(language: "ja", on: "2016-09-30", before: "首相は", words: "金曜日", after: "に訪米した。", value: "2016-09-30"),
  ]

  /// "since", "ended", a pluperfect and the verb that the words belong to: the latest past.
  static let behind: [Row] = [
    Row(on: "1993-04-17", before: "It has grown since ", words: "May", value: "1992-05"),
    Row(on: "1993-04-17", before: "the year that ended ", words: "June 30", value: "1992-06-30"),
    Row(on: "1993-04-17", before: "They had met in ", words: "May", value: "1992-05"),
    Row(on: "1993-04-17", before: "The pact, signed in ", words: "May", after: ", is void.", value: "1992-05"),
    Row(
      language: "de",
      on: "1993-04-17",
      before: "Der Pakt wurde ",
      words: "im Mai",
      after: " unterzeichnet.",
      value: "1992-05"
    ),
    Row(language: "de", on: "1993-04-17", before: "Seit ", words: "Mai", after: " steigt er.", value: "1992-05"),
    Row(language: "fr", on: "1993-04-17", before: "Il avait gagné ", words: "en mai", value: "1992-05"),
    Row(
      language: "fr",
      on: "1993-04-17",
      before: "Le pacte, signé ",
      words: "en mai",
      after: ", est nul.",
      value: "1992-05"
    ),
    Row(
      language: "es",
      on: "1993-04-17",
      before: "El pacto, firmado ",
      words: "en mayo",
      after: ", es nulo.",
      value: "1992-05"
    ),
    Row(language: "es", on: "1993-04-17", before: "Desde ", words: "mayo", after: " crece.", value: "1992-05"),
    Row(language: "ja", on: "1993-04-17", before: "会談は", words: "5月", after: "に開かれた。", value: "1992-05"),
  ]

  /// What is due, and a plain cue ahead, whatever other verb stands by: the first ahead, within nine months.
  static let ahead: [Row] = [
    Row(on: "1993-04-17", before: "They promised a plan by ", words: "July 7", value: "1993-07-07"),
    Row(on: "1993-04-17", before: "They promised a plan no later than ", words: "October", value: "1993-10"),
    Row(on: "1993-04-17", before: "They promised a plan ", words: "by July 7", value: "../1993-07-07"),
    Row(on: "1993-04-17", before: "He said the talks will resume in ", words: "November", value: "1993-11"),
    Row(
      on: "1993-04-17",
      before: "A summit is scheduled with those who met in Rome in ",
      words: "November",
      value: "1993-11"
    ),
    Row(on: "1993-04-17", before: "He named those to be heard in ", words: "November", value: "1993-11"),
    Row(on: "1993-04-17", before: "If he were to win in ", words: "November", value: "1993-11"),
    Row(on: "1993-04-17", before: "Those will recall the talks of ", words: "March", value: "1993-03"),
    Row(
      language: "de",
      on: "1993-04-17",
      before: "Das Gericht soll ",
      words: "im November",
      after: " entscheiden.",
      value: "1993-11"
    ),
    Row(language: "de", on: "1993-04-17", before: "Er versprach einen Plan bis ", words: "November", value: "1993-11"),
    Row(language: "fr", on: "1993-04-17", before: "Le sommet aura lieu ", words: "en novembre", value: "1993-11"),
    Row(language: "fr", on: "1993-04-17", before: "Il a promis un plan avant ", words: "novembre", value: "1993-11"),
    Row(language: "es", on: "1993-04-17", before: "La cumbre será ", words: "en noviembre", value: "1993-11"),
    Row(language: "ja", on: "1993-04-17", before: "会談は", words: "11月", after: "に開く予定だ。", value: "1993-11"),
  ]

  /// Any other verb, or none: the nearest ahead within four months (a day) or two and a half (a month, a season); a
  /// quarter is the latest that has begun.
  static let others: [Row] = [
    Row(on: "1993-04-17", before: "", words: "May", after: "", value: "1993-05"),
    Row(on: "1993-04-17", before: "", words: "August", after: "", value: "1992-08"),
    Row(on: "1993-04-17", before: "", words: "August 3", after: "", value: "1993-08-03"),
    Row(on: "1993-04-17", before: "", words: "October 3", after: "", value: "1992-10-03"),
    Row(on: "1993-04-17", before: "", words: "summer", after: "", value: "1993-22"),
    Row(on: "1993-04-17", before: "", words: "autumn", after: "", value: "1992-23"),
    Row(on: "1993-04-17", before: "They announced a meeting in ", words: "May", value: "1993-05"),
    Row(on: "1993-04-17", before: "They announced a meeting in ", words: "November", value: "1992-11"),
    Row(on: "2016-10-05", before: "That is a point less than forecast in ", words: "July", value: "2016-07"),
    Row(on: "1993-04-17", before: "Profit rose in ", words: "the second quarter", value: "1993-34"),
    Row(on: "1993-04-17", before: "Profit rose in ", words: "the third quarter", value: "1992-35"),
    Row(on: "1993-04-17", before: "Profit rose in ", words: "the quarter", value: "1993-33"),
    Row(on: "1993-04-17", before: "Profit will rise in ", words: "the third quarter", value: "1993-35"),
    Row(language: "de", on: "1993-04-17", before: "", words: "Mai", after: "", value: "1993-05"),
    Row(language: "de", on: "1993-04-17", before: "", words: "August", after: "", value: "1992-08"),
    Row(language: "fr", on: "1993-04-17", before: "", words: "mai", after: "", value: "1993-05"),
    Row(language: "fr", on: "1993-04-17", before: "", words: "le 3 août", after: "", value: "1993-08-03"),
    Row(language: "es", on: "1993-04-17", before: "", words: "mayo", after: "", value: "1993-05"),
    Row(language: "es", on: "1993-04-17", before: "", words: "agosto", after: "", value: "1992-08"),
    Row(language: "ja", on: "1993-04-17", before: "", words: "5月", after: "", value: "1993-05"),
    Row(language: "ja", on: "1993-04-17", before: "", words: "8月", after: "", value: "1992-08"),
  ]

  /// A range that holds the article's day goes first, and where a verb looks back at other days of the week is offered.
  static let running: [Row] = [
    Row(on: "1993-07-03", before: "The show runs ", words: "from June 3 to August 8", value: "1993-06-03/1993-08-08"),
    Row(on: "1993-04-14", before: "The talks run ", words: "from Monday to Friday", value: "1993-04-12/1993-04-16"),
    Row(on: "1993-04-14", before: "The talks ran ", words: "from Monday to Friday", value: "1993-04-05/1993-04-09"),
    Row(on: "2023-08-15", before: "The road is shut ", words: "from May to November", value: "2023-05/2023-11"),
    Row(on: "1993-04-17", before: "", words: "the weekend", after: "", value: "1993-04-17/1993-04-18"),
    Row(
      language: "de",
      on: "1993-04-14",
      before: "Die Messe läuft ",
      words: "vom 12. bis 16. April",
      value: "1993-04-12/1993-04-16"
    ),
    Row(
      language: "fr",
      on: "2019-07-03",
      before: "La grève dura ",
      words: "du 3 juin au 8 août",
      value: "2019-06-03/2019-08-08"
    ),
    Row(
      language: "es",
      on: "2020-02-14",
      before: "La feria será ",
      words: "entre el 2 de febrero y el 5 de marzo",
      value: "2020-02-02/2020-03-05"
    ),
    Row(
      language: "ja",
      on: "1993-04-17",
      before: "展覧会は",
      words: "4月3日から5月8日まで",
      after: "開かれる。",
      value: "1993-04-03/1993-05-08"
    ),
  ]

  @Test(arguments: own) func stepOneTheArticlesOwn(_ row: Row) { #expect(row.first == row.value, "\(row)") }
  @Test(arguments: behind) func stepTwoTheLatestPast(_ row: Row) { #expect(row.first == row.value, "\(row)") }
  @Test(arguments: ahead) func stepThreeTheFirstAhead(_ row: Row) { #expect(row.first == row.value, "\(row)") }
  @Test(arguments: others) func stepFourTheNearest(_ row: Row) { #expect(row.first == row.value, "\(row)") }
  @Test(arguments: running) func whatIsUnderWay(_ row: Row) { #expect(row.first == row.value, "\(row)") }
}
