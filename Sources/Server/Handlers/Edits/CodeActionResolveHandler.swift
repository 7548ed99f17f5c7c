// The edit of an action that reads the whole corpus, worked out once the user has chosen it.

internal import Corpus
internal import Features
internal import LSP
internal import Syntax
internal import Text

enum CodeActionResolveHandler: RequestHandler {
  typealias Served = CodeActionResolveRequest
  static let editsTexts = true

  /// `CodeActionHandler` says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  /// An action of a document that is closed by now stays as it is, and so does one that has its edit.
  static func answer(_ action: LSP.CodeAction, _ context: RequestContext) throws(ResponseError) -> LSP.CodeAction {
    guard action.edit == nil, let data = action.data, let uri = data["uri"]?.string,
      let document = context.documents[DocumentURI(uri)], let features = context.features(document)
    else { return action }
    if let old = data["merge"]?.string.flatMap(handle), let new = data["into"]?.string.flatMap(handle) {
      var action = action
      action.edit = try context.merge(old, into: new, in: context.corpus(of: document))
      return action
    }
    guard let name = data["actor"]?.string else { return action }
    let actor = Handle(.actor, name)
    let corpus = context.corpus(of: document)
    let files = try CorpusTagging.changes(of: actor, in: features) { () throws(ResponseError) in
      try context.checkCancellation()
    }
    let count = files.reduce(0) { $0 + $1.edits.count { $0.replacement.contains("{") } }
    let annotation = ChangeAnnotation(
      label: "Tag as \(actor.written)",
      needsConfirmation: true,
      description:
        "\(count) \(count == 1 ? "mention" : "mentions") in \(files.count) \(files.count == 1 ? "article" : "articles")"
    )
    var action = action
    action.edit = try context.edit(files.map { (file: $0, corpus: corpus.corpus) }, asked: corpus, annotation)
    return action
  }

  /// A handle as it is written: `@clinton`.
  private static func handle(_ written: String) -> Handle? {
    written.utf8.first.flatMap(Sigil.init(rawValue:)).map { Handle(Namespace($0), String(written.dropFirst())) }
  }
}
