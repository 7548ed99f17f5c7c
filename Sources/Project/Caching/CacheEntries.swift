// What a cache knows of the articles of a corpus.

internal import Text

/// The entries of a cache, one for each row, as they were read: each may be anything.
struct CacheEntries: Sendable {
  private let bytes: [UInt8]
  private let places: [Range<Int>]

  /// Entries of these lengths, one after the other; nil where they are not all of the bytes.
  init?(_ bytes: [UInt8], _ lengths: [Int]) {
    guard let places = Self.ranges(lengths, from: 0, to: bytes.count) else { return nil }
    (self.bytes, self.places) = (bytes, places)
  }

  /// The entry of a row; nil where there is none, and where its bytes do not say what it is.
  subscript(row: Int) -> CacheEntry? {
    if places[row].isEmpty { return nil }
    return bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[places[row]]))
      let entry = CacheEntry(from: &reader)
      return reader.isAtEnd ? entry : nil
    }
  }

  /// The same as bytes, to be written again.
  func bytes(_ row: Int) -> ArraySlice<UInt8> { bytes[places[row]] }

  /// Ranges of these lengths, one after the other; nil where they do not fill what there is.
  static func ranges(_ lengths: [Int], from start: Int, to end: Int) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(lengths.count)
    var place = start
    for length in lengths {
      guard length <= end - place else { return nil }
      ranges.append(place..<place + length)
      place += length
    }
    return place == end ? ranges : nil
  }
}
