// Which names are the same.

import Corpus
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("The President", "president"), ("the\n  PRESIDENT", "President"), ("THE EU", "eu"), (" the EU ", "EU"),
    ("Äußenminister", "äußenminister"), ("Außenminister", "AUSSENMINISTER"), ("Πρόεδρος", "ΠΡΌΕΔΡΟΣ"),
    ("Президент", "ПРЕЗИДЕНТ"), ("Élysée", "e\u{301}lyse\u{301}e"), ("ＮＨＫ会長", "ｎｈｋ会長"), ("İnönü", "inönü"),
    ("Tip O’Neill", "tip o'neill"), ("Jean-Paul\u{A0}II", "jean\u{2011}paul ii"),
    ("Bill\u{3000}Clinton", "bill clinton"),
    ("東\n京", "東京"),
  ])
  func onlyCaseSpaceAndTheArticleDiffer(a: String, b: String) { #expect(NameKey(a) == NameKey(b)) }

  @Test(arguments: [
    ("the President", "a President"), ("The", ""), ("Theresa", "resa"), ("the the EU", "EU"), ("the", "them"),
    ("Élysée", "Elysee"), ("Bill Clinton", "BillClinton"), ("東 京", "東京"), ("President", "Presidents"),
    ("the-President", "President"), ("U.S.", "US"), ("Jean-Paul", "Jean Paul"),
  ])
  func otherNamesDiffer(a: String, b: String) { #expect(NameKey(a) != NameKey(b)) }

  @Test func aNameInATextIsTheNameInAString() {
    let bytes = Array("xx the Äußenminister yy".utf8)
    #expect(NameKey(bytes[3..<bytes.count - 3]) == NameKey("äUSSENMINISTER"))
  }

  @Test(arguments: [
    ("the Prime Minister", ["prime", "minister"]), ("The", ["the"]), ("Straße 5", ["strasse", "5"]),
    ("U.S.-Japan", ["u", "s", "japan"]), ("日本 A", ["日", "本", "a"]), ("bill-clinton", ["bill", "clinton"]), ("—", []),
  ])
  func aNameHasItsWords(name: String, words: [String]) { #expect(nameWords(name) == words) }
}
