// What can be done about a place: the fixes of its findings, tags for its words, moves of what stands there.

internal import Corpus
internal import Features
internal import LSP
internal import Project
internal import Rules
internal import Text

enum CodeActionHandler: RequestHandler {
  typealias Served = CodeActionRequest

  /// Nothing is offered to a client that takes commands alone.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    guard client.takesCodeActions else { return }
    capabilities.codeActionProvider = CodeActionOptions(
      codeActionKinds: [
        .quickFix, .refactorRewrite, .refactorExtract, .refactorInline, .sourceFixAll, .sourceOrganize,
      ],
      resolveProvider: client.resolvesEdits ? true : nil
    )
  }

  static func answer(_ params: CodeActionParams, _ context: RequestContext) throws(ResponseError)
    -> [CodeActionOrCommand]?
  {
    guard context.client.takesCodeActions else { return nil }
    let place = try context.place(params.textDocument.uri, params.range.start)
    let range = place.document.text.range(params.range, context.client.encoding)
    var actions: [Features.CodeAction] = []
    let found = params.context.wants(.quickFix) ? findings(of: place.document, in: context.workspace) ?? [] : []
    if !found.isEmpty {
      actions += try CodeActions.fixes(of: found, at: range, in: place.features) { () throws(ResponseError) in
        try context.checkCancellation()
      }
    }
    if params.context.wants(.refactorRewrite) { actions += CodeActions.tags(at: range, in: place.features) }
    let kinds = Features.CodeAction.Kind.allCases.filter { $0 != .fix && params.context.wants(CodeActionKind($0)) }
    if !kinds.isEmpty {
      try context.checkCancellation()
      let known = Set(actions.map(\.edits))
      actions += CodeActions.gestures(at: range, in: place.features)
        .filter { kinds.contains($0.kind) && !known.contains($0.edits) }
    }
    var answer = actions.compactMap { context.action($0, for: params.context.diagnostics, in: place.corpus) }
    if params.context.wants(.refactorRewrite) {
      answer += tagging(at: range, place, context.client) + merging(at: range, place, context.client)
    }
    if params.context.only != nil, params.context.wants(.sourceFixAll) {
      answer += try fixAll(place, context).map { [$0] } ?? []
    }
    if params.context.only != nil, params.context.wants(.sourceOrganize) {
      answer += organized(place, context).map { [$0] } ?? []
    }
    answer += explanations(of: found, at: range)
    return answer.map { .action($0) }
  }

  /// All mentions of an actor in the corpus: each article is read once the user has chosen it.
  private static func tagging(at range: TextRange, _ place: DocumentPlace, _ client: Client) -> [LSP.CodeAction] {
    guard client.resolvesEdits, place.corpus.corpus.isComplete,
      let actor = CorpusTagging.actor(at: range.start, in: place.features)
    else { return [] }
    return [
      LSP.CodeAction(
        title: "Tag all mentions of \(actor.written) in the corpus",
        kind: .refactorRewrite,
        data: ["actor": .string(actor.name), "uri": .string(place.document.uri.string)]
      )
    ]
  }

  /// Actors and issues that share a name made one: each file that uses the one is read once the user has chosen it.
  private static func merging(at range: TextRange, _ place: DocumentPlace, _ client: Client) -> [LSP.CodeAction] {
    guard client.resolvesEdits, place.corpus.corpus.isComplete,
      let (handle, others) = Merges.proposals(at: range.start, in: place.features)
    else { return [] }
    return others.map { other in
      LSP.CodeAction(
        title: "Merge \(handle.written) into \(other.written)",
        kind: .refactorRewrite,
        data: [
          "merge": .string(handle.written), "into": .string(other.written),
          "uri": .string(place.document.uri.string),
        ]
      )
    }
  }

  /// The header in order; nil where it is so.
  private static func organized(_ place: DocumentPlace, _ context: RequestContext) -> LSP.CodeAction? {
    let edits = Organizing.edits(in: place.features)
    if edits.isEmpty { return nil }
    let document = EditedDocument(
      uri: place.document.uri,
      version: place.document.knownVersion,
      text: place.document.text,
      edits: edits
    )
    return LSP.CodeAction(
      title: "Put definitions and their properties in order",
      kind: .sourceOrganize,
      edit: context.edit([document])
    )
  }

  /// The page of each check that found something at the place.
  private static func explanations(of found: [Finding], at range: TextRange) -> [LSP.CodeAction] {
    var codes: [String] = []
    for finding in found where finding.range.start <= range.end && range.start <= finding.range.end {
      if !codes.contains(finding.code) { codes.append(finding.code) }
    }
    return codes.map { code in
      let title = "Explain \(code)"
      return LSP.CodeAction(
        title: title,
        kind: .quickFix,
        command: Command(title: title, command: ExecuteCommandHandler.explain, arguments: [.string(code)])
      )
    }
  }

  /// All safe fixes of the document; nil where there are none. Worked out only where a client asks for it by its kind, as
  /// on saving.
  private static func fixAll(_ place: DocumentPlace, _ context: RequestContext) throws(ResponseError) -> LSP.CodeAction?
  {
    let corpus = place.corpus.corpus
    let files = corpus.check.fixed(place.corpus.place.relative, read: { place.features.editedFile(at: $0) })
      .sorted { $0.key < $1.key }
      .compactMap { path, new in
        context.bytes(of: path, in: place.corpus).map {
          (file: ChangedFile(path: path, from: $0, to: new), corpus: corpus)
        }
      }
    if files.isEmpty { return nil }
    return LSP.CodeAction(
      title: "Apply all safe fixes",
      kind: .sourceFixAll,
      edit: try context.edit(files, asked: place.corpus)
    )
  }
}

extension Client {
  fileprivate var takesCodeActions: Bool { capabilities.textDocument.codeAction.codeActionLiteralSupport != nil }

  /// Whether it asks for the edit of an action once the user has chosen it.
  fileprivate var resolvesEdits: Bool {
    let can = capabilities.textDocument.codeAction
    return can.dataSupport && can.resolveSupport.properties.contains("edit")
  }
}

extension CodeActionContext {
  /// Whether a kind is asked for, or one above it.
  fileprivate func wants(_ kind: CodeActionKind) -> Bool { only?.contains { kind.isWithin($0) } ?? true }
}
