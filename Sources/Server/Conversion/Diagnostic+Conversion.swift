// From a finding to what an editor shows.

internal import Corpus
internal import LSP
internal import Rules
internal import Serial
internal import Text

/// Checks that report something superfluous: an editor shows it faded.
private let unnecessary: Set<String> = ["label-unused", "redundant-clause", "unused-definition", "unused-setting"]

extension Diagnostic {
  /// Of a finding in `text`. What the client did not say that it can show is left out. `related` finds a place by its
  /// path from the root.
  init(
    _ finding: Finding,
    in text: SourceText,
    for client: Client,
    related: (RelatedPlace) -> DiagnosticRelatedInformation?
  ) {
    let pushed = client.capabilities.textDocument.publishDiagnostics
    let pulled = client.pullsDiagnostics ? client.capabilities.textDocument.diagnostic : nil
    self.init(
      range: text.range(finding.range, client.encoding),
      severity: DiagnosticSeverity(finding.severity),
      code: .string(finding.code),
      source: "dossier",
      message: finding.message.visible
    )
    if unnecessary.contains(finding.code),
      (pushed.tagSupport.valueSet + (pulled?.tagSupport.valueSet ?? [])).contains(DiagnosticTag.unnecessary.rawValue)
    {
      tags = [.unnecessary]
    }
    if pushed.relatedInformation || pulled?.relatedInformation == true, !finding.related.isEmpty {
      relatedInformation = finding.related.compactMap(related)
    }
    if pushed.dataSupport || pulled?.dataSupport == true, !finding.fixes.isEmpty {
      data = ["fixes": .array(finding.fixes.map { .string($0.title.visible) })]
    }
  }
}

extension DiagnosticSeverity {
  /// nil for a check that is switched off.
  init?(_ severity: Severity) {
    switch severity {
    case .off: return nil
    case .hint: self = .hint
    case .info: self = .information
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
