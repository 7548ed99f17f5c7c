// What a range in a set may mean whose two sides differ in precision.

extension Suggestion {
  /// `{1987-10..1988}` as months and as years: `{1987-10..1988-12}`, `{1987..1988}`. Empty for anything else.
  static func onePrecision(of bytes: [UInt8]) -> [String] {
    guard bytes.count <= limit, bytes.count > 2, bytes[0] == UInt8(ascii: "{") || bytes[0] == UInt8(ascii: "[") else {
      return []
    }
    let text = Glyph.read(String(decoding: bytes, as: UTF8.self))
    let parts = text.dropFirst().dropLast().split(separator: .character(","))
    var rows: [(finer: String?, coarser: String?)] = []
    for part in parts {
      let part = Glyph.trim(part)
      guard let (first, last) = Glyph.split(part, at: Glyph.read("..")), !first.isEmpty, !last.isEmpty else {
        rows.append((Glyph.write(part), Glyph.write(part)))
        continue
      }
      guard let start = date(first), let end = date(last) else { return [] }
      rows.append((finer(start, end), coarser(start, end)))
    }
    let (open, close) = (Glyph.write(text.prefix(1)), Glyph.write(text.suffix(1)))
    let found = [rows.map(\.finer), rows.map(\.coarser)].compactMap { members -> String? in
      members.contains(nil) ? nil : open + members.compactMap { $0 }.joined(separator: ",") + close
    }
    return found.first == found.last ? [] : found.filter(reads)
  }

  private static func date(_ text: [Glyph]) -> EDTFDate? {
    guard case .date(let date)? = value(Glyph.write(text)), !date.hasOpenDigits, !date.standsAlone else { return nil }
    return date
  }

  private static func finer(_ start: EDTFDate, _ end: EDTFDate) -> String? {
    let precision = min(start.precision, end.precision)
    let first = start.precision == precision ? start : start.earliest.written(as: precision)
    let last = end.precision == precision ? end : end.latest.written(as: precision)
    guard let first, let last else { return nil }
    return "\(first)..\(last)"
  }

  private static func coarser(_ start: EDTFDate, _ end: EDTFDate) -> String? {
    let precision = max(start.precision, end.precision)
    let ends = [start, end].map { $0.precision == precision ? $0 : $0.earliest.written(as: precision) }
    guard let first = ends[0], let last = ends[1] else { return nil }
    return "\(first)..\(last)"
  }
}

extension CalendarDay {
  /// The day, its month or its year; `nil` for a precision that is none of these.
  fileprivate func written(as precision: Precision) -> EDTFDate? {
    switch precision {
    case .day: EDTFDate(self)
    case .month: EDTFDate(year: year, month: month)
    case .year: EDTFDate(year: year)
    case .second, .season, .quarter, .quadrimester, .semester, .decade, .century, .millennium, .age: nil
    }
  }
}
