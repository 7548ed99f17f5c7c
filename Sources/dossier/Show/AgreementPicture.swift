// How far the coders of the same texts agree, and where they do not.

internal import Analysis
internal import Corpus
internal import Features
internal import Reports
internal import Serial
internal import Syntax

struct AgreementPicture {
  let shown: ShownCorpus
  private let texts: [CodedText]
  private var words = NominalAgreement<String>()
  private var stands = NominalAgreement<[String]>()
  private var pairs: [(coders: [String], words: NominalAgreement<String>, stands: NominalAgreement<[String]>)] = []
  private var differences: [Escaped<PlainLine>] = []
  /// Texts that differ in white space or punctuation, so that their words are not the same.
  private var uneven = 0

  init(_ shown: ShownCorpus) {
    self.shown = shown
    texts = CodedText.all(shown.articles, in: shown.snapshot)
    for text in texts { add(text) }
  }

  private mutating func add(_ text: CodedText) {
    let coders = text.articles.map { shown.snapshot.record($0)?.facts.coder ?? "nobody named" }
    let units = text.stands(in: shown.snapshot)
    let values = text.articles.compactMap { shown.tree(of: $0) }.map { CodedText.words(of: $0, Facts($0)) }
    let isEven = values.count == coders.count && Set(values.map(\.count)).count == 1
    if !isEven { uneven += 1 }
    let count = isEven ? values.first?.count ?? 0 : 0
    for word in 0..<count { words.add(values.map { $0[word] }) }
    for unit in units {
      stands.add(unit.values)
      if !unit.isAgreed { differences.append(difference(unit, coders)) }
    }
    for first in coders.indices {
      for second in coders.indices where second > first {
        let names = [coders[first], coders[second]]
        let place = pairs.firstIndex { $0.coders == names } ?? pairs.count
        if place == pairs.count { pairs.append((names, NominalAgreement(), NominalAgreement())) }
        for word in 0..<count { pairs[place].words.add([values[first][word], values[second][word]]) }
        for unit in units { pairs[place].stands.add([unit.values[first], unit.values[second]]) }
      }
    }
  }

  var text: Escaped<PlainLine> {
    guard !texts.isEmpty else {
      return
        "\(shown.heading)\nno text that several coders have coded: two articles with the same text and another `coder`\n"
    }
    var text: Escaped<PlainLine> = "\(shown.heading)\n\(plural(texts.count, "text")) of several coders\n\n"
    var table = SurveyTable()
    table.columns = ["coders", "of", "units", "the same", "alpha", "kappa"]
    add("all", words, stands, &table)
    if pairs.count > 1 {
      for pair in pairs { add(pair.coders.joined(separator: " and "), pair.words, pair.stands, &table) }
    }
    text += table.text(shown.palette)
    if uneven > 0 { text += "the words of \(plural(uneven, "text")) differ and are not compared\n" }
    if differences.isEmpty { return text + "\nno stand on which they differ\n" }
    return text + "\n\(shown.palette.bold("\(plural(differences.count, "stand")) on which they differ"))\n"
      + differences.joined()
  }

  private func add(
    _ name: String,
    _ words: NominalAgreement<String>,
    _ stands: NominalAgreement<[String]>,
    _ table: inout SurveyTable
  ) {
    func row(_ what: String, _ units: Int, _ agreed: Int, _ alpha: Double?, _ kappa: Double?) -> [SurveyTable.Cell] {
      [
        .text(name), .text(what), .number(units), .number(agreed), .text(Self.hundredths(alpha)),
        .text(Self.hundredths(kappa)),
      ]
    }
    table.rows.append(row("words in statements", words.units, words.agreed, words.alpha, words.kappa))
    table.rows.append(row("stands", stands.units, stands.agreed, stands.alpha, stands.kappa))
  }

  /// `0.67`; a dash where there is nothing to tell apart.
  private static func hundredths(_ value: Double?) -> String {
    guard let value else { return "–" }
    let number = Int((value * 100).rounded())
    let digits = number.magnitude % 100
    return "\(number < 0 ? "-" : "")\(number.magnitude / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  /// A holder and a target, and below it how each coder has it, where, and in which words.
  private func difference(_ unit: CodedText.Unit, _ coders: [String]) -> Escaped<PlainLine> {
    var text: Escaped<PlainLine> = "  \(unit.holder.written) on \(unit.target.written)\n"
    for (place, coder) in coders.enumerated() {
      let value = unit.values[place].isEmpty ? "no stand" : unit.values[place].joined(separator: ", ")
      text += "    \(coder): \(value)"
      if let stance = unit.stances[place], let source = shown.source(of: stance) {
        let words = source.words.map(quoted).joined(separator: " … ")
        text += " \(shown.palette.dim("\(shown.shownPath(stance)):\(source.line)")) \(words)"
      }
      text += "\n"
    }
    return text
  }
}
