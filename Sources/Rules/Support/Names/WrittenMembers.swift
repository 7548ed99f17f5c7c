// What somebody meant who wrote an `in` that cannot be read.

internal import Syntax
internal import Temporal

/// `@a, @b` for `@a | @b`; `japan` for `@japan`; `@us 1993/2001` for `@us, 1993/2001`.
struct WrittenMembers {
  /// nil where it cannot be said.
  let meant: String?

  init(_ written: String, _ sigil: Sigil) {
    if let period = WrittenPeriod(in: written, isRole: true, .english), let value = period.values.first,
      let name = Self.handle(String(decoding: written.utf8.dropLast(period.length), as: UTF8.self), sigil)
    {
      meant = "\(name), \(value)"
      return
    }
    let pieces = written.split(whereSeparator: { ",;|，；、".contains($0) || $0.isWhitespace }).map(String.init)
    let handles = pieces.compactMap { Self.handle($0, sigil) }
    // Several words without a sigil are a name, and say nothing of handles.
    let isClear = pieces.count == 1 || pieces.allSatisfy { $0.hasPrefix(sigil.character) }
    meant = isClear && handles.count == pieces.count && !handles.isEmpty ? handles.joined(separator: " | ") : nil
  }

  /// A handle with the sigil that it must have; nil for words that are none.
  private static func handle(_ word: String, _ sigil: Sigil) -> String? {
    let name = word.drop { "@#+-~%".contains($0) }
    return isHandleName(String(name)) ? sigil.character + name : nil
  }
}
