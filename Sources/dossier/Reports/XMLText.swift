// Text as XML 1.0 takes it.

internal import Disk

extension String {
  /// The text within an attribute or an element. What XML cannot say at all is shown as a sign.
  var asXML: String {
    let text = visible
    guard text.utf8.contains(where: { "<>&\"'".utf8.contains($0) }) else { return text }
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): escaped.write("&lt;")
      case UInt8(ascii: ">"): escaped.write("&gt;")
      case UInt8(ascii: "&"): escaped.write("&amp;")
      case UInt8(ascii: "\""): escaped.write("&quot;")
      case UInt8(ascii: "'"): escaped.write("&apos;")
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension DiskPath {
  var asXML: String { description.asXML }
}
