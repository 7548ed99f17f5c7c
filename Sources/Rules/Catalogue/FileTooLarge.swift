// A file beyond what is read.

internal import Corpus
internal import Syntax
internal import Text

public enum FileTooLarge: Rule {
  public static let page = RulePage(
    "file-too-large",
    .error,
    .syntax,
    "The file is over 256 MiB and is not read.",
    why: "No article is that long; such a file is there by mistake, and reading it would cost all others their time.",
    wrong: "-- archive.article --\n<<>>title: All articles of the year, 300 MiB\n---\nText.\n",
    right: "-- talks.article --\ntitle: One article\n---\nText.\n"
  )

  public static let finding = Finding(
    code: page.code,
    severity: page.severity,
    range: TextRange(at: 0),
    message: "the file is over 256 MiB and was not read: split it, or move it out of the corpus",
    related: [],
    fixes: []
  )
}
