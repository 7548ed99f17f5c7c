// The tags of languages: those of two letters (ISO 639-1), and how others are written.

internal import Temporal

enum LanguageTag {
  /// The tags of two letters.
  private static let short = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Other ways to write the tag of a language: its tag of three letters, its English name.
  private static let others: [String: String] = [
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "jpn": "ja", "ita": "it",
    "por": "pt", "nld": "nl", "dut": "nl", "rus": "ru", "zho": "zh", "chi": "zh", "kor": "ko", "ara": "ar",
    "pol": "pl", "tur": "tr", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "ces": "cs", "cze": "cs",
    "ell": "el", "gre": "el", "heb": "he", "hin": "hi", "hun": "hu", "ukr": "uk", "italian": "it",
    "portuguese": "pt", "dutch": "nl", "russian": "ru", "chinese": "zh", "korean": "ko", "arabic": "ar",
    "polish": "pl", "turkish": "tr", "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi",
    "czech": "cs", "greek": "el", "hebrew": "he", "hindi": "hi", "hungarian": "hu", "ukrainian": "uk",
    "ge": "de", "gb": "en", "uk-en": "en", "us": "en", "jp": "ja", "sp": "es", "cn": "zh", "kr": "ko",
  ]

  /// Whether words are a tag: two letters of the list, or three that are none of those that have two as well, and behind
  /// them parts of letters and digits.
  static func isOne(_ words: String) -> Bool {
    let parts = words.lowercased().split(separator: "-", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "_", omittingEmptySubsequences: false) }.map(String.init)
    guard let first = parts.first, parts.dropFirst().allSatisfy(isPart) else { return false }
    if first.count == 2 { return short.contains(first) }
    return first.count == 3 && first.allSatisfy { ("a"..."z").contains($0) } && others[first] == nil
  }

  private static func isPart(_ part: String) -> Bool {
    (1...8).contains(part.count) && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
  }

  /// The tags that may be meant by words that are none; empty where nobody can say.
  static func meant(by words: String) -> [String] {
    let lower = words.lowercased()
    if let tag = others[lower] { return [tag] }
    let first = lower.prefix { $0.isLetter }
    if let tag = others[String(first)], first.count < lower.count { return [tag] }
    let near = nearest(to: lower, among: DateLanguage.all.map { $0.name.lowercased() })
    return near.compactMap { DateLanguage($0)?.tag }
  }
}
