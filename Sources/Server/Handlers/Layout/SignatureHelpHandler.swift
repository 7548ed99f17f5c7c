// The parts of a statement that is being written.

internal import Features
internal import LSP

enum SignatureHelpHandler: RequestHandler {
  typealias Served = SignatureHelpRequest

  /// White space and commas ask again while help is shown: in plain text they ask nothing.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.signatureHelpProvider = SignatureHelpOptions(
      triggerCharacters: ["{", "+", "~"],
      retriggerCharacters: [" ", ",", "-", "#", "@"]
    )
  }

  static func answer(_ params: SignatureHelpParams, _ context: RequestContext) throws(ResponseError) -> SignatureHelp? {
    let place = try context.place(params.textDocument.uri, params.position)
    guard let signature = StatementSignatures.at(place.offset, in: place.features) else { return nil }
    let parameters = signature.parts.map {
      ParameterInformation(label: $0.label, documentation: .plainText($0.help))
    }
    return SignatureHelp(
      signatures: [SignatureInformation(label: signature.label, parameters: parameters)],
      activeSignature: 0,
      activeParameter: UInt32(clamping: signature.active)
    )
  }
}
