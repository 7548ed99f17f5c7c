// What can be done about a place: the fixes of its findings, and tags for what its words mean.

internal import Features
internal import LSP
internal import Rules
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
    var actions: [LSP.CodeAction] = []
    if params.context.wants(.quickFix) {
      let findings = findings(of: place.document, in: context.workspace) ?? []
      var told: Set<String?> = []
      for var finding in findings where finding.range.meets(range) {
        try context.checkCancellation()
        let isFirst = told.insert(finding.fixes.first?.title).inserted
        if isFirst, let all = finding.fixTogether(findings) { finding.fixes.append(all) }
        actions += context.fixes(of: finding, told: params.context.diagnostics, in: place.corpus)
      }
    }
    if params.context.wants(.refactorRewrite) {
      actions += CodeActions.at(range, in: place.features).map { action in
        let edits = action.edits.map { FileEdit(path: nil, edit: $0) }
        return LSP.CodeAction(title: action.title, kind: .refactorRewrite, edit: context.edit(edits, in: place.corpus))
      }
    }
    return actions.map { .action($0) }
  }
}

extension Client {
  fileprivate var takesCodeActions: Bool { capabilities.textDocument.codeAction.codeActionLiteralSupport != nil }
}

extension CodeActionContext {
  /// Whether a kind is asked for, or one above it.
  fileprivate func wants(_ kind: CodeActionKind) -> Bool { only?.contains { kind.isWithin($0) } ?? true }
}

extension TextRange {
  /// Whether the two share a byte, or one is a cursor that stands at an end of the other.
  fileprivate func meets(_ other: TextRange) -> Bool { start <= other.end && other.start <= end }
}
