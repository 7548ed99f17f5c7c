// An actor or an issue that has a page.

internal import Analysis
internal import Corpus
internal import Serial

struct Subject {
  let referent: Referent
  /// What it is called: its title, or its handle where it has none.
  let title: String
  let definition: Definition?
  /// From the folder of the report down.
  let path: String
  /// Words that name it, and the articles that have them.
  var mentions = 0
  var articles = 0
  /// The places of the stands that it takes, and of those that are taken on it, in the order of articles and text.
  var held: [Int32] = []
  var taken: [Int32] = []
  /// The same, counted.
  var heldCounts = StanceCounts()
  var takenCounts = StanceCounts()
  /// `9 mentions in 5 articles · 3 for · 1 against`, which stands on each page that names it.
  var record: HTML = ""

  var handle: String { referent.handle.written }
  /// The handle as the address of the page of statements takes it.
  var query: String { PercentEncoding.encoded(handle) }
  var isActor: Bool { referent.handle.namespace == .actor }
}
