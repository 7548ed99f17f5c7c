// What may be written in a header.

internal import Corpus
internal import Rules
internal import Syntax

extension HeaderContext {
  /// What may stand at the cursor; empty where the language has no words for it.
  func wants(in context: FeatureContext) -> [CompletionContext.Want] {
    switch role {
    case .key:
      let keys = HeaderKey.keys(inCodebook: isCodebook).map { ($0.written, $0.help(inCodebook: isCodebook)) }
      let setting = (SettingWord.check.written, SettingWord.check.help)
      return [.words((keys + [setting]).map { ($0.0 + ": ", $0.1) }, .key)]
    case .property(let sigil):
      return [.words(PropertyKey.keys(of: sigil).map { ($0.written + ": ", $0.help(of: sigil)) }, .key)]
    case .propertyValue(.kind?, _): return [.words(ActorKind.allCases.map { ($0.written, $0.help) }, .value)]
    case .propertyValue(.allow?, _): return [.words(Catalogue.rules.map { ($0.page.code, $0.page.summary) }, .value)]
    case .propertyValue(.in?, let sigil): return sigil == .issue ? [.issues] : [.actors]
    case .value(of: .status?) where !isCodebook:
      let statuses = context.scope.vocabulary.statuses
      return [.words(statuses.map { ($0, ArticleStatus(rawValue: $0)?.help ?? "") }, .value)]
    case .propertyValue, .value, .handle, .title, .period: return []
    }
  }
}
