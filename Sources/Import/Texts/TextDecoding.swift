// A text of a file in UTF-8, or why there is none.

internal import Text

/// The bytes of a text as they will stand in the article.
public struct TextDecoding: Sendable {
  /// UTF-8.
  public var text: [UInt8]
  /// From what it was converted; nil where the bytes are as they were.
  public var converted: TextEncoding?

  /// `encoding`: what the user says; nil where the bytes alone are to say it. The failure says what the bytes look like, and
  /// what to do. `file`: its name as a shell takes it.
  public static func read(
    _ bytes: [UInt8],
    as encoding: TextEncoding?,
    file: String
  ) -> Result<TextDecoding, ImportRefusal> {
    if let marked = TextEncoding(markOf: bytes), encoding == nil || encoding == .utf16 {
      return convert(bytes, from: marked, isAsked: encoding != nil)
    }
    if let encoding, encoding != .utf8 { return convert(bytes, from: encoding, isAsked: true) }
    if let format = ForeignFormat(bytes) {
      var advice = format.advice(for: file)
      if case .utf16(let isBigEndian?) = format { advice = "add --encoding utf-16\(isBigEndian ? "be" : "le")" }
      return .failure(ImportRefusal("it is \(format.name), not a text in UTF-8; \(advice)"))
    }
    guard let place = firstInvalidUTF8(in: bytes) else { return .success(TextDecoding(text: bytes, converted: nil)) }
    return .failure(ImportRefusal("not UTF-8 from byte \(place + 1) on; \(guess(bytes, file))"))
  }

  private static func convert(
    _ bytes: [UInt8],
    from encoding: TextEncoding,
    isAsked: Bool
  ) -> Result<TextDecoding, ImportRefusal> {
    switch encoding.converted(bytes) {
    case .success(let text): return .success(TextDecoding(text: text, converted: encoding))
    case .failure(let misfit):
      let advice =
        isAsked
        ? "; another --encoding is right, or the file is damaged" : ", though its mark says so; the file is damaged"
      return .failure(ImportRefusal("not \(encoding.title) at byte \(misfit.offset + 1)\(advice)"))
    }
  }

  /// What bytes that are no UTF-8 look like. Encodings of one byte a letter cannot be told apart but by reading.
  private static func guess(_ bytes: [UInt8], _ file: String) -> String {
    let high = bytes.filter { $0 >= 0x80 }
    let hasWindows = high.contains { 0x80..<0xA0 ~= $0 }
    let fitsWindows: Bool = if case .success = TextEncoding.cp1252.converted(bytes) { true } else { false }
    let look =
      hasWindows
      ? fitsWindows ? "it may be Windows-1252 (--encoding cp1252)" : "no encoding that Dossier converts has such bytes"
      : "if it is Western European, it may be Latin-1 (--encoding latin1)"
    return look
      + "; its first bytes do not say in which encoding it was written: find that out, and convert any other by iconv -f ENCODING -t UTF-8 \(file) > new.txt"
  }
}
