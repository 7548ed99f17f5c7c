// What a survey counted, as one line of JSON.

internal import Analysis
internal import Corpus
internal import Project
internal import Serial
internal import Syntax

struct SurveyJSON {
  let shown: ShownCorpus
  let survey: StanceSurvey
  let grouping: StanceGrouping?

  /// The line with its line end. Keys are fixed and stand in this order; what is missing is `null` or `[]`.
  var bytes: [UInt8] {
    let summary = CorpusSummary(shown.facts(of: shown.articles))
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", 1)
      writer.member("corpus", shown.input.shownRoot(shown.corpus.root))
      writer.member("title", shown.corpusTitle)
      writer.key("articles")
      articles(summary, &writer)
      writer.key("counts")
      counts(survey.counts, &writer)
      writer.key("leftOut")
      writer.object { writer in
        writer.member("undated", survey.undated)
        writer.member("repeated", survey.repeated)
        writer.member("otherThanFacts", survey.otherThanFacts)
        writer.member("derived", survey.derived)
      }
      writer.member("by", grouping?.rawValue)
      writer.key("groups")
      writer.array(grouping.map { survey.groups(by: $0) } ?? []) { group($1, &$0) }
      writer.key("stances")
      writer.array(survey.stances) { stance($1, &$0) }
      writer.member("findings", shown.tally.found)
      writer.member("errors", shown.tally.errors)
    }
    return writer.bytes + [0x0A]
  }

  private func articles(_ summary: CorpusSummary, _ writer: inout JSONWriter) {
    func table(_ key: String, _ numbers: [String: Int], _ writer: inout JSONWriter) {
      writer.key(key)
      writer.object { writer in
        for (name, number) in numbers.sorted(by: { $0.key < $1.key }) { writer.member(name, number) }
      }
    }
    writer.object { writer in
      writer.member("count", summary.articles)
      writer.member("first", summary.days.map { "\($0.lowerBound)" })
      writer.member("last", summary.days.map { "\($0.upperBound)" })
      writer.member("mentions", summary.mentions)
      writer.member("statements", summary.statements)
      writer.member("unread", summary.unread)
      writer.member("withoutStatement", summary.withoutStatement)
      writer.member("withoutTag", summary.withoutTag)
      table("coders", summary.coders, &writer)
      table("statuses", summary.statuses, &writer)
    }
  }

  /// The number of all, and of each kind by sign.
  private func counts(_ counts: StanceCounts, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("all", counts.all)
      writer.member("reported", counts.reported)
      writer.member("derived", counts.derived)
      for kind in StanceKind.allCases {
        writer.key(kind.name)
        writer.object { writer in
          for sign in [Sigil.supports, .opposes, .neutral] { writer.member(sign.position, counts[kind, sign]) }
        }
      }
    }
  }

  private func group(_ group: StanceGroup, _ writer: inout JSONWriter) {
    writer.object { writer in
      switch group.key {
      case .article(let path): writer.member("key", path)
      case .referent(let referent):
        writer.member("key", referent.handle.written)
        writer.member("name", shown.title(referent))
        writer.member("definedIn", shown.owner(referent))
      case .month(let period): writer.member("key", period.name)
      case .coder(let coder): writer.member("key", coder)
      }
      writer.key("counts")
      counts(group.counts, &writer)
      writer.member("first", group.table.days.map { "\($0.lowerBound)" })
      writer.member("last", group.table.days.map { "\($0.upperBound)" })
    }
  }

  private func stance(_ stance: Stance, _ writer: inout JSONWriter) {
    let source = shown.source(of: stance)
    writer.object { writer in
      writer.member("file", source?.path ?? shown.snapshot.record(stance.file)?.path)
      writer.key("line")
      if let line = source?.line { writer.integer(line) } else { writer.null() }
      writer.member("date", source?.date)
      writer.member("holder", shown.holder(stance)?.handle.written)
      writer.member("target", shown.target(stance)?.handle.written)
      writer.member("sign", stance.sign.character)
      writer.member("verb", source.flatMap { $0.verb.isEmpty ? nil : $0.verb })
      writer.key("strength")
      writer.number(shown.snapshot.strength(of: stance))
      writer.member("kind", StanceKind(stance).name)
      writer.member("as", stance.reality?.rawValue)
      for (key, mark) in [("conditional", StanceMarks.conditional), ("unsure", .unsure)] {
        writer.key(key)
        writer.bool(stance.marks.contains(mark))
      }
      writer.key("via")
      writer.strings(source?.reporters.map(\.handle.written) ?? [])
      writer.member("derivedFrom", source?.label.map { "^" + $0 })
      writer.member("coder", shown.snapshot.record(stance.file)?.facts.coder)
      writer.key("words")
      writer.strings(source?.words ?? [])
    }
  }
}
