// What the pages of a report show, gathered once for all of them.

internal import Analysis
internal import Corpus

/// A value that never changes: pages are made of it on several threads.
struct ReportContent: Sendable {
  let corpus: Snapshot
  /// The corpus' own title, or that of its folder.
  let title: String
  let articles: [ReportedArticle]
  /// The paths of the articles' pages, from the folder of the report down, in the order of the articles.
  let pages: [String]
  /// Actors and issues that articles use, and what these are in: actors first, then by handle.
  let subjects: [Subject]
  /// In the order of articles, statements, holders and targets.
  let stands: [Stand]
  private let places: [Referent: Int32]
  private let numbers: [FileID: Int]

  init(_ corpus: Snapshot, _ articles: [ReportedArticle], title: String) {
    (self.corpus, self.articles, self.title) = (corpus, articles, title)
    var names = PageNames()
    pages = articles.map { article in
      let path = corpus.record(article.file)?.path ?? article.path
      let stem = path.hasSuffix(".article") ? String(path.dropLast(8)) : path
      return "articles/\(names.name(for: stem)).html"
    }
    let referents = Self.referents(corpus, articles)
    var places: [Referent: Int32] = [:]
    var (actorNames, issueNames) = (PageNames(), PageNames())
    var subjects: [Subject] = []
    for referent in referents {
      let isActor = referent.handle.namespace == .actor
      let name =
        isActor ? actorNames.name(for: referent.handle.name) : issueNames.name(for: referent.handle.name)
      let definition = corpus.definition(of: referent)
      places[referent] = Int32(clamping: subjects.count)
      subjects.append(
        Subject(
          referent: referent,
          title: referent.handle == .article
            ? "the article itself" : definition?.displayName ?? referent.handle.written,
          definition: definition,
          path: "\(isActor ? "actors" : "issues")/\(name).html"
        )
      )
    }
    var stands: [Stand] = []
    for (number, article) in articles.enumerated() {
      guard let record = corpus.record(article.file) else { continue }
      // What each handle of the article is, found once.
      let own = record.facts.handles.map { places[corpus.referent(of: $0, in: article.file)] ?? -1 }
      func subject(_ use: Use) -> Int? {
        guard own.indices.contains(Int(use.handle)) else { return nil }
        let place = Int(own[Int(use.handle)])
        return place >= 0 ? place : nil
      }
      for place in Set(own) where place >= 0 { subjects[Int(place)].articles += 1 }
      for mention in [record.facts.mentions, record.facts.topics].joined() {
        for use in record.facts.uses(mention.uses) where use.role == .mention || use.role == .topic {
          if let place = subject(use) { subjects[place].mentions += 1 }
        }
      }
      let namesOfRecord = Dictionary(zip(record.names, own)) { first, _ in first }
      for stance in record.stances(as: article.file) {
        guard let holder = namesOfRecord[stance.holder], let target = namesOfRecord[stance.target], holder >= 0,
          target >= 0
        else { continue }
        subjects[Int(holder)].held.append(Int32(clamping: stands.count))
        subjects[Int(target)].taken.append(Int32(clamping: stands.count))
        stands.append(
          Stand(stance: stance, article: Int32(clamping: number), holder: holder, target: target)
        )
      }
    }
    for place in subjects.indices {
      subjects[place].heldCounts = Self.counts(subjects[place].held, of: stands)
      subjects[place].takenCounts = Self.counts(subjects[place].taken, of: stands)
      subjects[place].record = SubjectCard.record(of: subjects[place])
    }
    (self.subjects, self.stands, self.places) = (subjects, stands, places)
    numbers = Dictionary(articles.enumerated().map { ($0.element.file, $0.offset) }) { first, _ in first }
  }

  /// The actors and issues that articles use, and all that these are in at some date.
  private static func referents(_ corpus: Snapshot, _ articles: [ReportedArticle]) -> [Referent] {
    var found: Set<Referent> = []
    var shared: Set<Handle> = []
    for article in articles {
      guard let record = corpus.record(article.file) else { continue }
      for handle in record.facts.handles where handle.namespace == .actor || handle.namespace == .issue {
        let referent = corpus.referent(of: handle, in: article.file)
        guard referent.owner != nil || shared.insert(handle).inserted else { continue }
        found.insert(referent)
        for group in corpus.groups(of: handle, as: article.file, at: nil) {
          found.insert(corpus.referent(of: group, in: article.file))
        }
      }
    }
    return found.sorted()
  }

  /// The place of what a handle means in an article; nil for one that has no page.
  func subject(_ handle: Handle, in file: FileID) -> Int? {
    places[corpus.referent(of: handle, in: file)].map(Int.init)
  }

  func subject(_ referent: Referent) -> Int? { places[referent].map(Int.init) }

  /// The stands at some places, counted.
  func table(_ stands: some Sequence<Int32>) -> StanceTable { Self.table(stands, of: self.stands) }

  func counts(_ stands: some Sequence<Int32>) -> StanceCounts { Self.counts(stands, of: self.stands) }

  private static func counts(_ places: some Sequence<Int32>, of stands: [Stand]) -> StanceCounts {
    StanceCounts(places.lazy.map { stands[Int($0)].stance })
  }

  private static func table(_ places: some Sequence<Int32>, of stands: [Stand]) -> StanceTable {
    StanceTable(places.lazy.map { stands[Int($0)].stance })
  }

  /// The place of an article; nil for one that the report leaves out.
  func number(of file: FileID) -> Int? { numbers[file] }

  func title(of article: Int) -> String {
    let title = corpus.record(articles[article].file)?.facts.title ?? ""
    return title.isEmpty ? articles[article].path : title
  }
}
