// The pages of checks for an editor.

internal import Rules

/// What `dossier explain` says, as an editor shows it.
public enum CheckPages {
  /// What a check reports and why, in sentences on one line; nil where there is no such check.
  public static func sentences(_ code: String) -> String? {
    Catalogue.page(code).map { "\($0.code): \($0.summary) \($0.why)" }
  }

  /// The same with its examples, as Markdown.
  public static func markdown(_ code: String) -> String? {
    guard let page = Catalogue.page(code) else { return nil }
    func example(_ source: String) -> String {
      RulePage.marked(source, "»", "«").split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        .joined(separator: "\n")
    }
    return """
      # \(page.code)

      \(page.summary)

      \(page.why)

      Wrong:

      \(example(page.wrong))

      Right:

      \(example(page.right))

      """
  }
}
