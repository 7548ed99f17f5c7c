// The formats of `dossier export`.

public enum ExportFormat: String, CaseIterable, Sendable {
  case jsonl

  /// An exporter that has written nothing yet.
  public var exporter: any Exporter {
    switch self {
    case .jsonl: JSONLines()
    }
  }
}
