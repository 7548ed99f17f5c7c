// A setting that changes nothing.

internal import Corpus
internal import Syntax
internal import Text

enum UnusedSetting: CorpusRule {
  static let page = RulePage(
    "unused-setting",
    .hint,
    .hygiene,
    "A setting of a codebook does nothing.",
    why: "It covers no file, says what holds anyway, or is overruled by a later one; often its pattern has a slip.",
    wrong: "-- dossier.codebook --\n<<check label-unused in draft/**>>: off\n-- drafts/a.article --\n---\nText.\n",
    right: "-- dossier.codebook --\ncheck label-unused in drafts/**: off\n-- drafts/a.article --\n---\nText.\n"
  )

  static func check(_ file: CorpusFile, _ list: inout FindingList) {
    guard file.facts.isCodebook, !file.facts.settings.isEmpty else { return }
    let settings = file.corpus.vocabulary.settings
    let paths = file.corpus.files.compactMap { file.corpus.record($0)?.path }
    for (place, placed) in settings.enumerated() where placed.file == file.id {
      let setting = placed.setting
      guard let page = Catalogue.page(setting.code), let severity = setting.severity else { continue }
      let same = settings.enumerated().filter { $0.element.setting.code == setting.code && $0.offset != place }
      if let pattern = setting.pattern, !paths.contains(where: pattern.matches) {
        list.tell(setting.key, "no file of the corpus is covered by `\(pattern.text)`")
      } else if same.contains(where: { $0.offset > place && $0.element.setting.pattern == nil }) {
        list.tell(setting.key, "a later setting of `\(setting.code)` overrules this one")
      } else if severity == page.severity, same.isEmpty {
        list.tell(setting.key, "`\(setting.code)` is \(severity.rawValue) anyway")
      }
    }
  }
}
