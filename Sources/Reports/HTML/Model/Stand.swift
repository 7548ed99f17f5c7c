// A stand as pages show it: who is for or against what in one statement of one article.

internal import Corpus
internal import Syntax

struct Stand {
  let stance: Stance
  /// The place of its article in the report.
  let article: Int32
  /// The places of the holder and the target among the subjects of the report.
  let holder: Int32
  let target: Int32

  var sign: Sigil { stance.sign }
}
