// What names of files say of texts.

import Import
import Testing

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("{published}_{source}_{n}.txt", "1993-04-17_Gazette_3.txt", ["published": "1993-04-17", "source": "Gazette"]),
    ("{published}_{source}_{n}.txt", "1993_New_York_Times_12.txt", ["published": "1993", "source": "New_York_Times"]),
    ("{source} {*} {title}.txt", "LAT x y z.txt", ["source": "LAT", "title": "y z"]),
    ("{x-desk}-{n}", "foreign-7", ["x-desk": "foreign"]), ("a{title}", "a.", ["title": "."]),
    ("{title}.txt", "日本 🇯🇵.txt", ["title": "日本 🇯🇵"]),
  ])
  func aNameIsRead(pattern: String, name: String, values: [String: String]) throws {
    let read = try NamePattern.read(pattern).get().values(in: name)
    #expect(Dictionary(uniqueKeysWithValues: (read ?? []).map { ($0.key, $0.value) }) == values)
  }

  @Test(arguments: [
    ("{published}_{n}.txt", "1993_a.txt"), ("{published}_{n}.txt", "1993_.txt"), ("{title}.txt", ".txt"),
    ("{title}.txt", "a.text"),
    ("{title}x", ""), ("{published}-{source}.txt", "1993.txt"),
  ])
  func anotherNameDoesNotFit(pattern: String, name: String) throws {
    #expect(try NamePattern.read(pattern).get().values(in: name) == nil)
  }

  @Test(arguments: [
    "", "a.txt", "{title", "{title}{source}", "{n}{title}", "{headline}", "{sha256}", "{file}", "{title}-{title}",
    "{n}-{*}",
  ])
  func anotherPatternIsRefused(pattern: String) {
    #expect(throws: ImportRefusal.self) { try NamePattern.read(pattern).get() }
  }

  /// A pattern of many pieces tries no name longer than its length says.
  @Test func aHostileNameTakesNoTime() throws {
    let keys = ["title", "subtitle", "source", "place", "byline", "url", "section", "page", "coder", "id", "note"]
    let pattern = try NamePattern.read(keys.map { "{\($0)}" }.joined(separator: "-")).get()
    #expect(pattern.values(in: String(repeating: "-", count: 255))?.count == keys.count)
    #expect(pattern.values(in: String(repeating: "a", count: 255)) == nil)
  }
}
