// Whether a cue is negated: “had never agreed”, “lehnte sie nicht ab”, “ne rejette pas”, “no acepta”, 反対しない.

internal import Corpus
internal import Temporal

/// The words of a language that turn a cue into its opposite, and where they stand.
struct Negation: Sendable {
  /// Words that negate what follows within a few words.
  private var before: Set<String> = []
  /// Pairs of words directly before the cue, or before its auxiliaries: “yet to”, “yet to be”.
  private var pairsBefore: Set<String> = []
  private var auxiliaries: Set<String> = []
  /// Words that negate what stands before them in their clause.
  private var after: Set<String> = []
  /// Words behind a negation with which it negates nothing: “not only”, “no doubt”.
  private var exceptions: Set<String> = []
  /// Words at which another clause begins.
  private var breaks: Set<String> = []
  /// French `ne` alone, which negates nothing where `que` follows the cue.
  private var half: Set<String> = []
  private var restriction = ""
  /// Of a script without spaces: endings behind the cue, and those that only look like them.
  private var endings: [String] = []
  private var falseEndings: [String] = []
  private var prefixes: [String] = []

  /// How many words before a cue, and behind it, are looked at.
  private static let reach = 4
  private static let reachBehind = 6
  /// How many letters of a script without spaces.
  private static let lettersBehind = 16

  /// nil for a language whose words are not known.
  init?(_ language: DateLanguage?) {
    switch language?.tag {
    case "en": self = .english
    case "de": self = .german
    case "fr": self = .french
    case "es": self = .spanish
    case "ja": self = .japanese
    default: return nil
    }
  }

  private init() {}

  /// Whether the cue of some words of a text is negated. `first` and `last`: the cue's first word and its last.
  func negates(_ words: [TextWord], _ first: Int, _ last: Int, _ text: [UInt8]) -> Bool {
    if !endings.isEmpty { return hasEnding(words, first, last, text) }
    return isNegatedBefore(words, first, last) || isNegatedBehind(words, last)
  }

  private func isNegatedBefore(_ words: [TextWord], _ first: Int, _ last: Int) -> Bool {
    var place = first
    var isDirect = true
    while place > 0, first - place < Self.reach, words[place].followsClosely {
      place -= 1
      let word = words[place].key
      if breaks.contains(word) { return false }
      if isDirect, place > 0, words[place].followsClosely,
        pairsBefore.contains("\(words[place - 1].key) \(word)")
      {
        return true
      }
      isDirect = isDirect && auxiliaries.contains(word)
      // The `t` of `didn’t`.
      let isShort = word == "t" && place > 0 && words[place - 1].key.hasSuffix("n") && words[place].followsClosely
      if half.contains(word) {
        let next = last + 1 < words.count && words[last + 1].followsClosely ? words[last + 1].key : ""
        return next != restriction
      }
      guard before.contains(word) || isShort && before.contains("not") else { continue }
      return !exceptions.contains(words[place + 1].key)
    }
    return false
  }

  private func isNegatedBehind(_ words: [TextWord], _ last: Int) -> Bool {
    guard !after.isEmpty else { return false }
    var place = last + 1
    while place < words.count, place - last <= Self.reachBehind, words[place].followsClosely {
      let word = words[place].key
      if breaks.contains(word) { return false }
      if after.contains(word) {
        let next = place + 1 < words.count ? words[place + 1].key : ""
        return !exceptions.contains(next)
      }
      place += 1
    }
    return false
  }

  private func hasEnding(_ words: [TextWord], _ first: Int, _ last: Int, _ text: [UInt8]) -> Bool {
    if first > 0, words[first].followsClosely, prefixes.contains(words[first - 1].key) { return true }
    var behind = String(decoding: text[words[last].range.upperBound...].prefix(Self.lettersBehind * 3), as: UTF8.self)
      .prefix { !"。、，．・「」『』（）\n".contains($0) }
    for word in falseEndings { behind = Substring(behind.replacing(word, with: "")) }
    return endings.contains { behind.contains($0) } || behind.hasSuffix("ず")
  }

  private static let english: Negation = {
    var table = Negation()
    table.before = [
      "not", "never", "no", "nor", "neither", "nobody", "none", "nothing", "without", "hardly", "scarcely", "barely",
      "rarely", "seldom", "cannot", "failed", "fails", "fail", "failing", "refused", "refuses", "refusing", "declined",
      "declines", "instead",
    ]
    table.pairsBefore = ["yet to", "far from", "short of", "rather than"]
    table.auxiliaries = ["be", "been", "being", "have", "having"]
    table.exceptions = ["only", "just", "merely", "simply", "doubt", "sooner"]
    table.breaks = ["but", "and", "that", "who", "which", "because", "although", "though", "while", "whereas"]
    return table
  }()

  private static let german: Negation = {
    var table = Negation()
    table.before = [
      "nicht", "nie", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "keines", "ohne", "weder", "kaum",
      "niemand", "niemandem", "niemanden", "nichts", "nirgends", "keinesfalls", "keineswegs", "mitnichten",
    ]
    table.after = table.before.subtracting(["ohne", "weder", "niemand", "niemandem", "niemanden"])
    table.exceptions = ["nur", "zuletzt", "bloß", "allein"]
    table.breaks = ["sondern", "aber", "doch", "und", "dass", "daß", "weil", "obwohl", "während"]
    return table
  }()

  private static let french: Negation = {
    var table = Negation()
    table.before = [
      "pas", "jamais", "sans", "ni", "aucun", "aucune", "guère", "nul", "nulle", "rien", "personne", "point", "refuse",
      "refusent", "refusait", "refusa", "refusé",
    ]
    table.half = ["ne", "n"]
    table.restriction = "que"
    table.after = ["pas", "jamais", "guère"]
    table.exceptions = ["seulement", "uniquement", "doute"]
    table.breaks = ["mais", "et", "que", "qui", "parce", "quoique", "tandis"]
    return table
  }()

  private static let spanish: Negation = {
    var table = Negation()
    table.before = [
      "no", "nunca", "jamás", "sin", "ni", "tampoco", "ningún", "ninguno", "ninguna", "nadie", "nada", "apenas",
      "niega", "niegan", "negó", "negado", "rehúsa", "rehusó",
    ]
    table.exceptions = ["solo", "sólo", "solamente", "únicamente", "duda", "embargo"]
    table.breaks = ["pero", "sino", "y", "e", "que", "quien", "aunque", "porque", "mientras"]
    return table
  }()

  private static let japanese: Negation = {
    var table = Negation()
    table.endings = ["ない", "なかった", "なく", "ません", "ずに", "まい"]
    table.falseEndings = [
      "かもしれない", "かもしれません", "なければならない", "なければなりません", "なくてはならない", "なければいけない",
      "に違いない", "にちがいない", "だけでなく", "だけではなく", "のみならず", "ではないか", "少ない", "少なく",
    ]
    table.prefixes = ["未", "不"]
    return table
  }()
}
