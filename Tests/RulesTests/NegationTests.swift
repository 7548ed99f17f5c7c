// Cues that are negated, in each language, and those that only look it.

import Fixtures
import Rules
import Testing
import Text

@Suite struct NegationTests {
  /// The cues that are reported in a text of a language.
  private func cues(_ language: String, _ cues: String, _ text: String) -> [String] {
    let literal =
      "-- dossier.codebook --\n@a: A\n#q: Q\n-rejects: no\n  also: \(cues)\n-- a.article --\nlanguage: \(language)\n---\n"
      + text
    let files = FileSet(literal, marks: false)
    let selection = RuleSelection(select: [.code("cue-without-statement")], ignore: [])
    guard let file = files["a.article"] else { return [] }
    return (files.findings(selection)["a.article"] ?? []).map {
      String(decoding: file.bytes[$0.range.indices], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("en", "agreed | reject | opposes", "Lund had never agreed to it."), ("en", "reject", "Lund did not reject them."),
    ("en", "opposes", "Lund no longer opposes them."), ("en", "reject", "Lund didn’t reject them."),
    ("en", "reject", "Lund won't reject them."), ("en", "refuse", "Lund had yet to refuse."),
    ("en", "rejected", "The dues have yet to be rejected."), ("en", "agreed", "It is far from having been agreed."),
    ("fr", "accepter", "Lund refuse d’accepter les droits."),
    ("es", "aceptar", "Lund se niega a aceptar los derechos."),
    ("en", "reject", "Nobody in Tokyo would reject it."), ("en", "reject", "It has not yet fully reject it."),
    ("en", "reject", "It neither liked nor would reject it."), ("en", "accept", "It refused to accept it."),
    ("de", "lehnte | ablehnen", "Lund lehnte die Abgaben nicht ab."),
    ("de", "ablehnen", "Lund will sie nicht ablehnen."),
    ("de", "akzeptierte", "Lund akzeptierte keine Abgaben."), ("de", "verlangt", "Lund hat nie mehr verlangt."),
    ("fr", "rejette", "Lund ne rejette pas les droits."), ("fr", "rejeté", "Lund n’a jamais rejeté les droits."),
    ("fr", "oppose", "Lund ne s’oppose plus aux droits."), ("fr", "accepter", "Lund part sans accepter les droits."),
    ("es", "rechaza", "Lund no rechaza los derechos."), ("es", "rechazado", "Lund nunca ha rechazado los derechos."),
    ("es", "acepta", "Lund ya no acepta los derechos."), ("ja", "反対", "ルンドは反対しない。"), ("ja", "拒否", "拒否しなかった。"),
    ("ja", "受け入れ", "案を受け入れず、帰った。"), ("ja", "承認", "まだ未承認だ。"),
  ])
  func aNegatedCueIsNone(language: String, words: String, text: String) {
    #expect(cues(language, words, text).isEmpty)
  }

  @Test(arguments: [
    ("en", "reject", "Lund will reject them.", "reject"),
    ("en", "reject", "It did not wait, and will reject it.", "reject"),
    ("en", "reject", "It is no secret that they reject it.", "reject"),
    ("en", "rejected", "It not only rejected it.", "rejected"),
    ("en", "reject", "They will no doubt reject it.", "reject"),
    ("en", "agreed", "It is yet to rain, as they agreed.", "agreed"),
    ("fr", "accepte", "Lund accepte un refus.", "accepte"), ("es", "acepta", "Lund acepta al negado.", "acepta"),
    ("en", "reject", "It did not sleep but reject it.", "reject"),
    ("en", "did not reject", "Lund did not reject it.", "did not reject"),
    ("de", "lehnte", "Lund lehnte nicht nur die Abgaben ab.", "lehnte"),
    ("de", "lehnte", "Lund lehnte sie ab, nicht wir.", "lehnte"),
    ("fr", "accepte", "Lund n’accepte que les droits.", "accepte"),
    ("fr", "rejette", "Non seulement, il rejette tout.", "rejette"),
    ("es", "rechaza", "Lund no solo rechaza los derechos.", "rechaza"),
    ("es", "rechaza", "Dice que no, pero rechaza todo.", "rechaza"),
    ("ja", "反対", "反対しなければならない。", "反対"), ("ja", "反対", "反対するかもしれない。", "反対"), ("ja", "反対", "反対した。", "反対"),
    // Of a language whose words are not known nothing is called negated.
    ("it", "rifiuta", "Lund non rifiuta.", "rifiuta"),
  ])
  func anotherCueStands(language: String, words: String, text: String, cue: String) {
    #expect(cues(language, words, text) == [cue])
  }

  @Test func aNegatedCueIsNotHeldAgainstTheSign() {
    let literal = """
      -- dossier.codebook --
      @lund: Eva Lund
      #dues: Dues
      +allows: lets it be
      -rejects: is against it
        also: reject | opposes
      -- a.article --
      ---
      Lund{@lund} [did not reject the dues]{@lund +allows #dues}, [no longer opposes them]{@lund +allows #dues} and
      [opposes them]{@lund +allows #dues}.
      """
    let selection = RuleSelection(select: [.code("cue-against-sign")], ignore: [])
    #expect(FileSet(literal, marks: false).findings(selection)["a.article"]?.count == 1)
  }
}
