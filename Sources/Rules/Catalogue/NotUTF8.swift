// A file that is no UTF-8.

internal import Corpus
public import Text

public enum NotUTF8: Rule {
  public static let page = RulePage(
    "not-utf8",
    .error,
    .syntax,
    "The file is not UTF-8.",
    why: "Offsets and names would differ from program to program. Dossier does not read the file.",
    wrong: "-- a.article --\ntitle: caf<<%E9>>\n---\nText.\n",
    right: "-- a.article --\ntitle: café\n---\nText.\n"
  )

  /// The finding at the first byte that is no UTF-8. `format`: what the first bytes say that the file is.
  public static func finding(at offset: TextOffset, _ format: ForeignFormat?) -> Finding {
    Finding(
      code: page.code,
      severity: page.severity,
      range: TextRange(offset, offset + 1),
      message: "from here on the file is not UTF-8, so Dossier did not read it: "
        + (format.map { "it is \($0.name); " + $0.advice(for: "FILE") }
          ?? "save it as UTF-8, from the encoding in which it was written"),
      related: [],
      fixes: []
    )
  }
}
