// What two sides say where they contradict each other, as git marks it.

enum ConflictLines {
  /// Both sides whole, between markers that stand on lines of their own.
  static func between(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
    Array("<<<<<<< ours\n".utf8) + ended(ours) + Array("=======\n".utf8) + ended(theirs)
      + Array(">>>>>>> theirs\n".utf8)
  }

  private static func ended(_ lines: [UInt8]) -> [UInt8] {
    lines.isEmpty || lines.last == 0x0A ? lines : lines + [0x0A]
  }
}
