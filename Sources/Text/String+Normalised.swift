// Texts in the form in which equal ones are equal byte for byte.

// The standard library has NFC and does not offer it yet; all of Foundation would be 49 MB for this one line.
@_spi(_Unicode) internal import Swift

extension String {
  /// The string in Unicode's normalisation form C.
  public var normalised: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The string in Unicode's normalisation form D.
  public var decomposed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfd { scalars.append(scalar) }
    return String(scalars)
  }
}
