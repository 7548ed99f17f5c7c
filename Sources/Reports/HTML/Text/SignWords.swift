// A sign in words and shapes: colour is never the only one.

internal import Serial
internal import Syntax

struct SignWords {
  let sign: Sigil

  init(_ sign: Sigil) { self.sign = sign }

  /// The class of the style sheet.
  var name: HTML {
    switch sign {
    case .supports: "for"
    case .opposes: "against"
    case .neutral, .actor, .issue, .variable: "neither"
    }
  }

  /// One character.
  var glyph: HTML {
    switch sign {
    case .supports: "+"
    case .opposes: "\u{2212}"
    case .neutral, .actor, .issue, .variable: "~"
    }
  }

  /// What a bare sign says between a holder and a target.
  var phrase: HTML {
    switch sign {
    case .supports: "is for"
    case .opposes: "is against"
    case .neutral, .actor, .issue, .variable: "is neither for nor against"
    }
  }
}
