// A number and what it counts, in words.

/// `1 article`, `2 articles`; `many` where the plural has more than an `s`.
public func plural(_ count: Int, _ noun: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : many ?? noun + "s")"
}
