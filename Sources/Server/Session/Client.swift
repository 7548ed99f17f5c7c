// What the client said of itself in `initialize`.

internal import LSP
internal import Text

struct Client: Sendable {
  var capabilities = ClientCapabilities()
  /// How both sides count columns.
  var encoding = PositionEncoding.utf16

  init() {}

  init(_ params: InitializeParams) {
    capabilities = params.capabilities
    encoding = PositionEncoding(preferredBy: params.capabilities.general.positionEncodings)
  }
}
