// Words where a date must stand, in a tag and behind `on`: the date that can be worked out is offered.

import Fixtures
import Rules
import Testing

@Suite struct WordsAsDateTests {
  private func told(_ code: String, _ text: String, language: String = "en") -> Finding? {
    let book = "-- dossier.codebook --\n@us: US\n#t: T\n+wants: w\n"
    let article = "-- a.article --\npublished: 1993-04-17\nlanguage: \(language)\n---\n\(text)\n"
    return FileSet(book + article, marks: false).findings().values.joined().first { $0.code == code }
  }

  @Test(arguments: [
    ("en", "He left Friday{Friday}.", "1993-04-16"), ("en", "He left [last week]{last week}.", "1993-04-05/1993-04-11"),
    ("en", "They will meet Friday{Friday}.", "1993-04-23"), ("de", "Er kam [am Freitag]{Freitag}.", "1993-04-16"),
    ("fr", "Il est parti vendredi{vendredi}.", "1993-04-16"), ("es", "Vino [el viernes]{viernes}.", "1993-04-16"),
  ])
  func wordsInATagGetTheirDate(language: String, text: String, value: String) throws {
    let finding = try #require(told("malformed-item", text, language: language))
    #expect(finding.fixes.first?.title == "Replace by \(value)")
  }

  @Test func wordsBehindOnDo() throws {
    let finding = try #require(told("malformed-date", "They [want it]{@us +wants #t on Friday}."))
    #expect(finding.fixes.first?.title == "Replace by 1993-04-16")
    #expect(finding.message.hasSuffix("did you mean `1993-04-16` or `1993-04-23`?"))
  }

  @Test(arguments: ["He left Friday{Fred}.", "He left Friday{the talks}.", "He left Friday{may}."])
  func otherWordsGetNone(text: String) { #expect(told("malformed-item", text)?.fixes.isEmpty == true) }
}
