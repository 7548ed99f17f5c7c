// Which position words of an article state, as far as the codebook knows its cues.

internal import Corpus
internal import Rules
internal import Syntax
internal import Text

struct SaidInWords {
  private let range: TextRange
  private let context: FeatureContext

  init(_ range: TextRange, _ context: FeatureContext) { (self.range, self.context) = (range, context) }

  /// The verb with its sign whose cue stands in the words, where no negation stands before it.
  var verb: String? {
    let file = FileCheck(ParsedText(context.tree), at: context.path)
    return CueInText.all(in: file, context.scope).first { range.encloses($0.place) }?.verbs.first?.written
  }

  /// The first issue that the words name, tagged or not.
  var issue: Handle? {
    let facts = context.facts
    if let topic = facts.topics.filter({ range.encloses($0.words) }).min(by: { $0.words < $1.words }),
      let use = facts.uses(topic.uses).first(where: { $0.role == .topic })
    {
      return facts.handle(of: use)
    }
    let words = ArticleText(context.tree, within: range)
    return NameSearch(context.scope, at: facts.defaultDate?.days, [.issue]).all(in: words).first?.handles.first
  }
}
