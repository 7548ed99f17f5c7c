// Places of words as Dossier writes them for other programs: `0-5; 10-16`.

enum SpanList {
  /// nil for what is no list of places; an empty text is none.
  static func read(_ text: String) -> [Range<Int>]? {
    if text.trimmed.isEmpty { return [] }
    var spans: [Range<Int>] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let ends = String(part).trimmed.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count == 2, let start = ends[0], let end = ends[1], 0 <= start, start <= end, end <= 1 << 30 else {
        return nil
      }
      spans.append(start..<end)
    }
    return spans
  }
}
