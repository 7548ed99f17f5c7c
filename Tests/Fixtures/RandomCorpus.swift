// A corpus put together at random, whose text is known without reading it.

public import Corpus
internal import EDTF
public import TestSupport
public import Text

/// A character of an article's text and where it came from.
public struct NaiveCharacter {
  public var character: Character
  public var source: TextRange
  /// Whether a tag says what words around it name.
  public var isTaken: Bool
  /// Markup stands between two characters of different stretches.
  public var stretch: Int
}

/// A name, whose it is, and when.
public struct NaiveName {
  public var handle: String
  public var text: String
  public var period: DayRange?
}

/// A codebook and an article of few letters, so that names meet, overlap and hold each other.
public struct RandomCorpus {
  public private(set) var codebook = ""
  public private(set) var article = ""
  /// The article's text, as it was put together.
  public private(set) var text: [NaiveCharacter] = []
  /// The article's own, then the codebook's.
  public private(set) var names: [NaiveName] = []
  private var stretch = 0

  private static let letters = ["a", "b", "A", "\u{E9}", "e\u{301}", "京", "東", "1"]
  private static let signs = [".", "'", "\u{2019}", "-", "\u{2011}", ",", ":", "(", "“"]

  public init(_ random: inout Seeded) {
    let ownHeader = header(&random, Int.random(in: 0...2, using: &random), named: "o")
    let own = names
    names = []
    codebook = header(&random, Int.random(in: 1...6, using: &random), named: "s")
    // What an article defines itself hides the codebook's names for it.
    let hidden = Set(own.map(\.handle))
    names = own + names.filter { !hidden.contains($0.handle) }
    let date = Bool.random(using: &random) ? "published: \(Int.random(in: 1990...1994, using: &random))\n" : ""
    article = date + ownHeader + "---\n"
    for _ in 0..<Int.random(in: 1...30, using: &random) { part(&random, depth: 0, isTaken: false) }
  }

  private mutating func header(_ random: inout Seeded, _ count: Int, named letter: String) -> String {
    var lines = ""
    for number in 0..<count {
      // One handle may be defined in both places.
      let handle = Int.random(in: 0...9, using: &random) == 0 ? "both\(number)" : "\(letter)\(number)"
      let title = name(&random)
      lines += "@\(handle): \(title)\n"
      names.append(NaiveName(handle: handle, text: title, period: nil))
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let text = name(&random)
        let first = Int.random(in: 1990...1994, using: &random)
        let last = Int.random(in: first...1994, using: &random)
        let isDated = Bool.random(using: &random)
        lines += "  also: \(text)" + (isDated ? ", \(first)/\(last)\n" : "\n")
        let period = isDated ? (try? DateValue("\(first)/\(last)")).map { DayRange($0) } : nil
        names.append(NaiveName(handle: handle, text: text, period: period))
      }
    }
    return lines
  }

  private func name(_ random: inout Seeded) -> String {
    var name = Self.letters.randomElement(using: &random) ?? ""
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      switch Int.random(in: 0...5, using: &random) {
      case 0: name += " " + (Self.letters.randomElement(using: &random) ?? "")
      case 1: name += [".", "'", "\u{2019}", "-"].randomElement(using: &random) ?? ""
      default: name += Self.letters.randomElement(using: &random) ?? ""
      }
    }
    return name
  }

  // MARK: Text

  private mutating func part(_ random: inout Seeded, depth: Int, isTaken: Bool) {
    switch Int.random(in: 0...9, using: &random) {
    case 0 where depth == 0: plain(["\n", "\n\n", "\r\n", " \n "].randomElement(using: &random) ?? "", isTaken)
    case 1 where depth < 3:
      let tags = ["{@x}", "{not @x}", "{#i}", "{1993}", "{@x, @y note \"n\"}", "{@x - #i}", "{^1}", "{note \"n\"}"]
      let tag = Int.random(in: 0..<tags.count, using: &random)
      markup("[")
      plain("a", isTaken || tag < 5)
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        part(&random, depth: depth + 1, isTaken: isTaken || tag < 5)
      }
      markup("]" + tags[tag])
    case 2:
      plain(" ", isTaken)
      for letter in ["a", "b", "A"].shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)) {
        plain(letter, true)
      }
      markup(["{@x}", "{@x - #i}", "{^1}"].randomElement(using: &random) ?? "")
    case 3:
      // An escape is no markup between words.
      let start = article.utf8.count
      let mark = ["[", "{", ".", "'", "-"].randomElement(using: &random) ?? "."
      article += "\\" + mark
      text.append(
        NaiveCharacter(
          character: Character(mark),
          source: TextRange(start, article.utf8.count),
          isTaken: isTaken,
          stretch: stretch
        )
      )
    case 4: plain(Self.signs.randomElement(using: &random) ?? "", isTaken)
    case 5: plain([" ", "  ", "\u{A0}", "b\nb"].randomElement(using: &random) ?? "", isTaken)
    case 6, 7, 8:
      // Words that are a name, or nearly.
      let name = names.randomElement(using: &random)?.text ?? ""
      let isAlone = Bool.random(using: &random)
      plain((isAlone ? " " : "") + name + (isAlone ? " " : ""), isTaken)
    default: plain(Self.letters.randomElement(using: &random) ?? "", isTaken)
    }
  }

  private mutating func markup(_ source: String) {
    article += source
    stretch += 1
  }

  private mutating func plain(_ string: String, _ isTaken: Bool) {
    for character in string {
      let start = article.utf8.count
      article.append(character)
      text.append(
        NaiveCharacter(
          character: character,
          source: TextRange(start, article.utf8.count),
          isTaken: isTaken,
          stretch: stretch
        )
      )
    }
  }
}
