// The marked words of positions within those of others.

internal import Text

/// The spans of an article by their place.
struct NestedSpans {
  private let spans: [TextRange]

  init(_ spans: [TextRange]) { self.spans = spans.sorted() }

  /// A span is no longer; in bytes.
  private static let reach = 2000

  /// Whether some words stand in a span that lies within another: what somebody says of what somebody else did on Friday.
  func hold(_ words: TextRange, within outer: TextRange) -> Bool {
    let first = spans.partitioningIndex { Int($0.start) >= Int(words.start) - Self.reach }
    return spans[first...].prefix { $0.start <= words.start }.contains { span in
      span.start <= words.start && words.end <= span.end && span != outer && outer.start <= span.start
        && span.end <= outer.end
    }
  }
}
