// What bodies stand for together with their members, by issue.

internal import Analysis
internal import Corpus

struct GroupSums: Sendable {
  struct Row {
    /// The place of the issue, or of the actor on which a stand is taken, among the subjects.
    let issue: Int
    let counts: StanceCounts
  }

  private var rows: [Referent: [Row]] = [:]
  private var members: [Referent: [Int]] = [:]
  private var wholes: [Referent: StanceCounts] = [:]

  init(_ content: ReportContent) {
    var groupings = Groupings(content.corpus)
    for (place, subject) in content.subjects.enumerated() where !subject.taken.isEmpty {
      let stances = subject.taken.lazy.map { content.stands[Int($0)].stance }
      for group in GroupTally(stances, in: content.corpus, &groupings).groups {
        rows[group.referent, default: []].append(Row(issue: place, counts: group.counts))
      }
    }
    for group in rows.keys {
      rows[group]?.sort { $0.counts.all != $1.counts.all ? $0.counts.all > $1.counts.all : $0.issue < $1.issue }
    }
    for issue in DisputedIssues(content.articles.map(\.file), in: content.corpus).issues {
      wholes[issue.referent] = issue.whole?.counts
    }
    for (place, subject) in content.subjects.enumerated() {
      var seen: Set<String> = []
      for membership in subject.definition?.memberships ?? [] where seen.insert(membership.text).inserted {
        let group = Handle(subject.referent.handle.namespace, membership.text)
        members[content.corpus.referent(of: group, in: subject.referent.owner), default: []].append(place)
      }
    }
  }

  /// The issues on which members of a body speak, those with the most stands first; empty for one without members.
  func rows(of body: Referent) -> [Row] { rows[body] ?? [] }

  /// The stands on an issue and all that is in it, each once; nil for one without parts on which a stand is taken.
  func whole(of issue: Referent) -> StanceCounts? { wholes[issue] }

  /// Who has a page and is directly in a body, or what is in an issue, at some date.
  func members(of body: Referent) -> [Int] { members[body] ?? [] }
}
