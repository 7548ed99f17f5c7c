// A question at a place: files in one literal, the cursor at `<|>`.

import Corpus
import Features
import Fixtures
import Project
import Rules
import Syntax
import Testing
import Text

/// The codebook that most questions are asked against.
let cabinet = """
  -- dossier.codebook --
  @us: United States
    kind: state
  @japan-government: Government of Japan
    kind: organisation
  @kaifu: Toshiki Kaifu
    also: the Prime Minister, 1989-08-10/1991-11-05
    kind: person
    role: Prime Minister of Japan, 1989-08-10/1991-11-05
    in: @japan-government, 1989-08-10/1991-11-05
  @miyazawa: Kiichi Miyazawa
    also: Miyazawa | the Prime Minister, 1991-11-05/1993-08-09
    kind: person
    role: Prime Minister of Japan, 1991-11-05/1993-08-09
    in: @japan-government, 1991-11-05/1993-08-09
  #quotas: Import quotas
    also: limits
  #talks: Trade talks
  +demands: asks for it
    also: demanded
  -rejects: will not have it
    also: refused
  -doubts: does not believe in it
  ~weighs: neither for nor against yet
  %frame: Frame
    values: moral | economic

  """

struct Cursor {
  let context: FeatureContext
  let offset: TextOffset
  private let check: CorpusCheck

  /// `files` are added to the cabinet's codebook; the cursor stands in one of them.
  init(_ files: String) throws {
    let set = FileSet(cabinet + files)
    let asked = try #require(set.files.first { $0.cursor != nil })
    offset = try #require(asked.cursor)
    check = CorpusCheck(set.files.map { ($0.path, $0.parsed) })
    guard let file = asked.parsed.text else { throw NotRead() }
    let bytes = Dictionary(uniqueKeysWithValues: set.files.map { ($0.path, $0.bytes) })
    context = FeatureContext(
      corpus: check.snapshot,
      path: asked.path,
      tree: file.tree,
      facts: file.facts,
      text: { bytes[$0] },
      link: { "file:///\($0)#L\($1)" }
    )
  }

  /// An article of 1993-04-17 with one paragraph.
  static func text(_ text: String) throws -> Cursor {
    try Cursor("-- a.article --\npublished: 1993-04-17\n---\n\(text)\n")
  }

  struct NotRead: Error {}

  /// The fixes of the file's findings at a range, as an editor offers them.
  func fixes(at range: TextRange) throws -> [CodeAction] {
    let findings = check.findings(of: .parsed(ParsedText(context.tree)), at: context.path)
    return CodeActions.fixes(of: findings, at: range, in: context) {}
  }

  var labels: [String] { Completion.at(offset, in: context).items.map(\.label) }
}
