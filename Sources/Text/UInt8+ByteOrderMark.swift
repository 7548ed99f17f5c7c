// The mark with which some programs begin a file in UTF-8.

extension [UInt8] {
  /// 3 for a text that begins with a byte-order mark, else 0. The mark belongs to the file and is no part of its text: it
  /// takes no column.
  public var lengthOfByteOrderMark: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
