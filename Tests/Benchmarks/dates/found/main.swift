// Finds the expressions of time in sentences: rows of language, day and sentence come in, the values of each expression
// go out. Compiled with the sources of EDTF and Temporal.

/// A row without its tabs and with its line breaks as U+2028.
while let line = readLine() {
  let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  guard fields.count == 3, let language = DateLanguage(fields[0]), let day = (try? DateValue(fields[1]))?.earliest?.day
  else {
    print("")
    continue
  }
  let text = fields[2]
  let bytes = Array(text.utf8)
  let found = DateWords.expressions(in: text, language).map { range -> String in
    let (before, after) = (bytes[..<range.lowerBound], bytes[range.upperBound...])
    let context = DateContext(
      on: day,
      before: String(decoding: before, as: UTF8.self),
      after: String(decoding: after, as: UTF8.self)
    )
    let words = DateWords(String(decoding: bytes[range], as: UTF8.self), in: language)
    let values = words.candidates(in: context).prefix(3).map { "\($0.value)" }.joined(separator: " ")
    let start = String(decoding: before, as: UTF8.self).unicodeScalars.count
    let end = start + String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
    return "\(start) \(end) \(values)"
  }
  print(found.joined(separator: "\t"))
}
