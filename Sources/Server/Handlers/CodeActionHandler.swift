// What can be done about a place: the fixes of its findings, and tags for what its words mean.

internal import Features
internal import LSP
internal import Text

enum CodeActionHandler: RequestHandler {
  typealias Served = CodeActionRequest

  /// Nothing is offered to a client that takes commands alone.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    guard client.takesCodeActions else { return }
    capabilities.codeActionProvider = CodeActionOptions(codeActionKinds: [.quickFix, .refactorRewrite])
  }

  static func answer(_ params: CodeActionParams, _ context: RequestContext) throws(ResponseError)
    -> [CodeActionOrCommand]?
  {
    guard context.client.takesCodeActions else { return nil }
    let place = try context.place(params.textDocument.uri, params.range.start)
    let range = place.document.text.range(params.range, context.client.encoding)
    var actions: [Features.CodeAction] = []
    if params.context.wants(.quickFix), let findings = findings(of: place.document, in: context.workspace) {
      actions += try CodeActions.fixes(of: findings, at: range, in: place.features) { () throws(ResponseError) in
        try context.checkCancellation()
      }
    }
    if params.context.wants(.refactorRewrite) { actions += CodeActions.tags(at: range, in: place.features) }
    return actions.compactMap { context.action($0, for: params.context.diagnostics, in: place.corpus) }
      .map { .action($0) }
  }
}

extension Client {
  fileprivate var takesCodeActions: Bool { capabilities.textDocument.codeAction.codeActionLiteralSupport != nil }
}

extension CodeActionContext {
  /// Whether a kind is asked for, or one above it.
  fileprivate func wants(_ kind: CodeActionKind) -> Bool { only?.contains { kind.isWithin($0) } ?? true }
}
