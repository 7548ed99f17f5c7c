// A file beyond what is read.

internal import Corpus
internal import Text

public enum FileTooLarge: Rule {
  public static let page = RulePage(
    "file-too-large",
    .error,
    .syntax,
    "The file is over 256 MiB, so Dossier does not read it.",
    why: "No article is that long. Such a file is there by mistake, and reading it would slow down all others.",
    wrong: "-- archive.article --\n<<>>title: All articles of the year, 300 MiB\n---\nText.\n",
    right: "-- talks.article --\ntitle: One article\n---\nText.\n"
  )

  public static let finding = Finding(
    code: page.code,
    severity: page.severity,
    range: TextRange(at: 0),
    message: "this file is over 256 MiB, so Dossier did not read it: split it, or move it out of the corpus",
    related: [],
    fixes: []
  )
}
