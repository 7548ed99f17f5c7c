// The request of tests and of programs that drive the server: an answer once nothing is left to do.

internal import LSP

/// `dossier/settled`: answered with `null` once all that was sent before is taken, all that had changed on the disk is read,
/// and all findings are published. No part of the protocol, and not advertised.
enum SettledRequest: Request {
  typealias Params = Null?
  typealias Result = Null
  static let name = "dossier/settled"
}
