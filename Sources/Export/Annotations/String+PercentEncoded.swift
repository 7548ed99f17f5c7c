// Paths as parts of an address.

internal import Serial

extension String {
  /// Percent-encoded, with `/` as it is.
  var percentEncoded: String { PercentEncoding.encoded(self, keeping: .path) }
}
