// What the client said of itself in `initialize`.

internal import LSP
internal import Text

struct Client: Sendable {
  var capabilities = ClientCapabilities()
  /// How both sides count columns.
  var encoding = PositionEncoding.utf16
  /// How much it wants to be told of messages.
  var trace: TraceValue?
  /// What the user has set.
  var settings = Settings()
  /// What it can do with completions, as its command line says.
  var completions = CompletionStyle.exact

  init() {}

  init(_ params: InitializeParams, completions: CompletionStyle = .exact) {
    self.completions = completions
    capabilities = params.capabilities
    trace = params.trace
    encoding = PositionEncoding(preferredBy: params.capabilities.general.positionEncodings)
  }

  /// Whether it shows what an edit does, and asks the user, before it makes the edit.
  var asksBeforeEdits: Bool {
    let can = capabilities.workspace.workspaceEdit
    return can.documentChanges && can.changeAnnotationSupport != nil
      && capabilities.textDocument.rename.honorsChangeAnnotations
  }

  /// Whether it pulls diagnostics, and can be asked to pull again. One that cannot would keep what other files have made
  /// wrong: it is sent what is found.
  var pullsDiagnostics: Bool {
    capabilities.textDocument.diagnostic != nil && capabilities.workspace.diagnostics.refreshSupport
  }
}
