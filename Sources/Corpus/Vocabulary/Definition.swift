// What a definition says.

public import Syntax
public import Text

/// A definition of an actor, an issue, a verb or a variable. Of a property given twice that may not repeat the first
/// stands; a value that cannot be read is absent.
public struct Definition: Hashable, Sendable {
  public var sigil: Sigil
  public var handle: Handle
  /// The title, escapes undone; empty where none is written.
  public var title: String
  /// The `also` names in order.
  public var names: [Dated] = []
  public var kind: ActorKind?
  public var roles: [Dated] = []
  /// What it is in: `text` is the handle's name without sigil.
  public var memberships: [Dated] = []
  /// From -1 to 1; nil where none is written.
  public var weight: Double?
  /// The words a variable may take; empty for any.
  public var values: [String] = []
  public var url: String?
  public var wikidata: String?
  public var note: String?
  /// Sigil and handle.
  public var range: TextRange
  /// The definition with all its properties.
  public var whole: TextRange
  /// Where its last line ends, without the line end: a line that is added there stands behind the definition.
  public var contentEnd: TextOffset

  /// What a name is called: its title, or the handle where it has none.
  public var displayName: String { title.isEmpty ? handle.written : title }

  /// A weight as it is written, a decimal number from -1 to 1: digits with at most one point, and a sign if need be. nil
  /// for what is none.
  public static func weight(_ written: String) -> Double? {
    let isDecimal = written.utf8.enumerated().allSatisfy { place, byte in
      0x30...0x39 ~= byte || byte == 0x2E || place == 0 && (byte == 0x2B || byte == 0x2D)
    }
    guard isDecimal, let weight = Double(written), -1...1 ~= weight else { return nil }
    return weight
  }

  /// The weight written, else the sign's: 1, -1 or 0. 0 for what is no verb.
  public var effectiveWeight: Double {
    if let weight { return weight }
    switch sigil {
    case .supports: return 1
    case .opposes: return -1
    case .neutral, .actor, .issue, .variable: return 0
    }
  }
}

extension Definition {
  /// The definition without its places: equal where a move of lines changed nothing for other files.
  var meaning: Definition {
    var copy = self
    func placeless(_ dated: Dated) -> Dated {
      var dated = dated
      dated.range = TextRange(at: 0)
      dated.period?.range = TextRange(at: 0)
      return dated
    }
    copy.range = TextRange(at: 0)
    copy.whole = TextRange(at: 0)
    copy.contentEnd = 0
    copy.names = names.map(placeless)
    copy.roles = roles.map(placeless)
    copy.memberships = memberships.map(placeless)
    return copy
  }
}
