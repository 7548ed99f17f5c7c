// The settings that an editor sends, each with its values: the one table for the server, its pages and the extensions.

internal import LSP

/// A setting of the section `dossier`.
struct EditorSetting: Sendable {
  enum Values: Sendable, Hashable {
    case flag
    case choice([String])
    /// What only the editor's extension reads.
    case ofEditor
  }

  let key: String
  let values: Values
  /// What counts where the user has set nothing.
  let standard: LSPAny
  /// A sentence for a list of settings.
  let help: String

  static let all = [
    EditorSetting(
      key: "severity",
      values: .choice(["error", "warning", "info", "hint"]),
      standard: "hint",
      help: "The least severity of the findings that are shown."
    ),
    EditorSetting(
      key: "closedFiles",
      values: .flag,
      standard: true,
      help: "Whether findings are shown in files that are not open, where an edit has caused them."
    ),
    EditorSetting(
      key: "inlayHints",
      values: .flag,
      standard: true,
      help: "Whether what words such as “last Friday” mean is shown behind them, and behind a label its statement."
    ),
    EditorSetting(
      key: "dateHints",
      values: .flag,
      standard: false,
      help: "Whether the date in force is shown behind each statement that names none."
    ),
    EditorSetting(
      key: "codeLens",
      values: .flag,
      standard: true,
      help: "Whether uses and stands are counted above each definition."
    ),
    EditorSetting(
      key: "path",
      values: .ofEditor,
      standard: "dossier",
      help: "The program `dossier`: a name on the path, or the whole path of the file."
    ),
  ]
}
