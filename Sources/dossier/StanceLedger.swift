// Every stand of a corpus, by issue and side.

internal import Corpus
internal import Disk
internal import EDTF
internal import Project
internal import Syntax
internal import Text

struct StanceLedger {
  /// One holder's stand in one statement.
  struct Stance {
    var holder: Handle
    var sign: Sigil
    /// The first day that its date allows; of `../1993` the last.
    var day: CalendarDay?
    /// The date as written.
    var date: TextRange?
    var path: String
    /// The first of its words.
    var span: TextRange?
  }

  struct Issue {
    var handle: Handle
    /// In the order of their days, those without one first.
    var all: [Stance] = []

    func stances(_ sign: Sigil) -> [Stance] { all.filter { $0.sign == sign } }

    /// Who takes a side, the most frequent first.
    func holders(_ sign: Sigil) -> [(holder: Handle, count: Int)] {
      Dictionary(grouping: stances(sign), by: \.holder).map { ($0.key, $0.value.count) }
        .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    }
  }

  private(set) var articles = 0
  private(set) var mentions = 0
  private(set) var statements = 0
  private(set) var dates = 0
  private(set) var actors: Set<Handle> = []
  private(set) var issues: [Handle: Issue] = [:]
  private(set) var firstDay: CalendarDay?
  private(set) var lastDay: CalendarDay?

  init(_ corpus: CheckedCorpus) {
    for report in corpus.reports {
      let path = report.file.relative.text
      guard report.file.kind == .article, let file = corpus.snapshot.file(at: path),
        let record = corpus.snapshot.record(file)
      else { continue }
      add(record.facts, path)
    }
    for handle in issues.keys {
      issues[handle]?.all.sort { ($0.day ?? .min, $0.path) < ($1.day ?? .min, $1.path) }
    }
  }

  /// The issues with the most statements on their weaker side first; then by the number of statements.
  var disputed: [Issue] {
    issues.values.sorted { a, b in
      let (x, y) = (a.dispute, b.dispute)
      if x != y { return x > y }
      return a.all.count != b.all.count ? a.all.count > b.all.count : a.handle < b.handle
    }
  }

  private mutating func add(_ facts: Facts, _ path: String) {
    articles += 1
    mentions += facts.mentions.count
    dates += facts.dates.count
    statements += facts.statements.count
    for use in facts.uses {
      if let handle = facts.handle(of: use), handle.namespace == .actor, handle != .article { actors.insert(handle) }
    }
    if let days = facts.defaultDate?.days {
      firstDay = min(firstDay ?? days.earliest, days.earliest)
      lastDay = max(lastDay ?? days.latest, days.latest)
    }
    for statement in facts.statements {
      let uses = facts.uses(statement.uses)
      let holders = uses.filter { $0.role == .holder }.compactMap(facts.handle)
      for target in uses.filter({ $0.role == .target }).compactMap(facts.handle) where target.namespace == .issue {
        for holder in holders {
          issues[target, default: Issue(handle: target)].all.append(
            Stance(
              holder: holder,
              sign: statement.sign,
              day: statement.when?.days?.anchor,
              date: statement.when?.range,
              path: path,
              span: facts.spans(statement).first
            )
          )
        }
      }
    }
  }
}

extension StanceLedger.Issue {
  fileprivate var dispute: Int { min(stances(.supports).count, stances(.opposes).count) }
}
