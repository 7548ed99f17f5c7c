// The pages of the checks as SARIF's rules.

internal import Corpus
internal import Rules
internal import Serial

extension JSONWriter {
  /// The tool: this program with all its checks.
  mutating func driver(_ pages: [RulePage], version: String) {
    object { writer in
      writer.key("driver")
      writer.object { writer in
        writer.member("name", "Dossier")
        writer.member("version", version)
        writer.member("semanticVersion", version)
        writer.key("rules")
        writer.array(pages) { $0.rule($1) }
      }
    }
  }

  private mutating func rule(_ page: RulePage) {
    object { writer in
      writer.member("id", page.code)
      writer.text("shortDescription", page.summary)
      writer.text("fullDescription", page.why)
      writer.key("help")
      writer.object { writer in
        writer.member("text", page.help { "\($0)\n\n\($1)" })
        // Four marks, as examples may hold three.
        writer.member("markdown", page.help { "**\($0)**\n\n````\n\($1)\n````" })
      }
      writer.key("defaultConfiguration")
      writer.object { writer in
        if page.severity == .off {
          writer.key("enabled")
          writer.bool(false)
        }
        writer.member("level", (page.severity == .off ? Severity.hint : page.severity).inSARIF)
      }
      writer.key("properties")
      writer.object { writer in
        writer.key("tags")
        writer.strings([page.group.rawValue])
        // By this GitHub shows and filters them.
        writer.member("problem.severity", page.severity.inCodeQL)
      }
    }
  }

  private mutating func text(_ key: String, _ text: String) {
    self.key(key)
    object { $0.member("text", text) }
  }
}

extension RulePage {
  /// The page with its examples, each as `example` writes it under its heading.
  fileprivate func help(_ example: (_ heading: String, _ source: String) -> String) -> String {
    """
    \(summary)

    \(why)

    \(example("Wrong:", Self.marked(wrong, "»", "«")))

    \(example("Right:", Self.marked(right, "»", "«")))
    """
  }
}

extension Severity {
  var inSARIF: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint: "note"
    case .off: "none"
    }
  }

  fileprivate var inCodeQL: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint, .off: "recommendation"
    }
  }
}
