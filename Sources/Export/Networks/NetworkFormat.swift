// A way to write a network.

protocol NetworkFormat: Sendable {
  /// Of a file of it, without a dot.
  static var ending: String { get }

  static func bytes(of network: Network) -> [UInt8]
}
