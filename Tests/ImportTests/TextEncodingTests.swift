// Encodings are converted by their marks or by their names, and never guessed.

import Import
import Testing

@Suite struct TextEncodingTests {
  @Test(
    arguments: [
      (TextEncoding.latin1, [0x63, 0x61, 0x66, 0xE9, 0x80], "caf\u{E9}\u{80}"),
      (.cp1252, [0x93, 0x80, 0xE9, 0x94, 0x9F], "\u{201C}\u{20AC}\u{E9}\u{201D}\u{178}"),
      (.utf16LittleEndian, [0x41, 0, 0x3D, 0xD8, 0, 0xDE], "A\u{1F600}"),
      (.utf16BigEndian, [0, 0x41, 0xD8, 0x3D, 0xDE, 0], "A\u{1F600}"),
      (.utf16, [0xFF, 0xFE, 0x41, 0], "A"), (.utf16, [0xFE, 0xFF, 0, 0x41], "A"), (.utf16, [0, 0x41], "A"),
      (.utf8, [0xC3, 0xA9], "\u{E9}"), (.latin1, [], ""),
    ] as [(TextEncoding, [UInt8], String)]
  )
  func bytesAreConverted(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
    #expect(try encoding.converted(bytes).get() == Array(text.utf8))
  }

  @Test(
    arguments: [
      (TextEncoding.cp1252, [0x41, 0x81], 1), (.utf16LittleEndian, [0x41, 0, 0x3D, 0xD8], 2),
      (.utf16LittleEndian, [0x41, 0, 0x42], 2), (.utf16BigEndian, [0xDE, 0, 0, 0x41], 0), (.utf8, [0x41, 0xE9], 1),
    ] as [(TextEncoding, [UInt8], Int)]
  )
  func theFirstByteThatDoesNotFitIsNamed(encoding: TextEncoding, bytes: [UInt8], offset: Int) {
    #expect(throws: TextEncoding.Misfit.self) { try encoding.converted(bytes).get() }
    if case .failure(let misfit) = encoding.converted(bytes) { #expect(misfit.offset == offset) }
  }

  @Test(arguments: [
    ("UTF-16", TextEncoding.utf16), ("utf_8", .utf8), ("ISO-8859-1", .latin1), ("Latin1", .latin1),
    ("windows-1252", .cp1252),
    ("CP1252", .cp1252), ("utf-16LE", .utf16LittleEndian),
  ])
  func anEncodingHasItsNames(name: String, encoding: TextEncoding) { #expect(TextEncoding(name) == encoding) }

  @Test(arguments: ["", "latin2", "iso-8859-15", "utf-32", "ansi"])
  func anotherNameIsNone(name: String) { #expect(TextEncoding(name) == nil) }

  @Test func aMarkSaysWhatItIs() throws {
    let marked = try TextDecoding.read([0xFF, 0xFE, 0x41, 0], as: nil, file: "a.txt").get()
    #expect(marked.text == [0x41] && marked.converted == .utf16)
    let plain = try TextDecoding.read(Array("caf\u{E9}".utf8), as: nil, file: "a.txt").get()
    #expect(plain.text == Array("caf\u{E9}".utf8) && plain.converted == nil)
  }

  @Test(
    arguments: [
      ([0x41, 0, 0x42, 0, 0x43, 0], "--encoding utf-16le"), ([0x63, 0xE9, 0x20], "--encoding latin1"),
      ([0x93, 0x41, 0x94], "--encoding cp1252"), ([0x41, 0x81, 0x9D, 0x41], "no encoding that Dossier converts"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D], "pdftotext"),
    ] as [([UInt8], String)]
  )
  func aGuessIsOffered(bytes: [UInt8], words: String) {
    switch TextDecoding.read(bytes, as: nil, file: "a.txt") {
    case .success: Issue.record("read without an encoding")
    case .failure(let problem): #expect(problem.sentence.contains(words), "\(problem.sentence)")
    }
  }
}
