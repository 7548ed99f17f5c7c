// The commands that code actions name.

internal import Features
internal import LSP
internal import Serial

enum ExecuteCommandHandler: RequestHandler {
  typealias Served = ExecuteCommandRequest

  /// Says what a check reports and why; its argument is the code of the check.
  static let explain = "dossier.explain"

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.executeCommandProvider = ExecuteCommandOptions(commands: [explain])
  }

  /// The page as Markdown, for a client that can show it; every other shows the message that is sent beside it.
  static func answer(_ params: ExecuteCommandParams, _ context: RequestContext) throws(ResponseError) -> LSPAny? {
    guard params.command == explain else {
      throw ResponseError(.invalidParams, "there is no command `\(params.command)`; there is `\(explain)`")
    }
    guard let code = params.arguments?.first?.string else {
      throw ResponseError(.invalidParams, "`\(explain)` needs the code of a check, such as `unknown-actor`")
    }
    guard let sentences = CheckPages.sentences(code), let page = CheckPages.markdown(code) else {
      throw ResponseError(.requestFailed, "there is no check `\(code)`; `dossier explain` lists them")
    }
    context.outbox?.send(
      Frame(ShowMessageNotification.self, ShowMessageParams(type: .info, message: sentences.visible))
    )
    return .string(page)
  }
}
