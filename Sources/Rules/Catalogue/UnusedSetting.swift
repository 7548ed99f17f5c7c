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

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    // A setting repeats or overrules others, and some may stand in a codebook that could not be read.
    guard file.facts.isCodebook, !file.facts.settings.isEmpty, !file.corpus.hasUnreadCodebooks else { return }
    let settings = file.corpus.vocabulary.settings
    for (placed, reach) in zip(settings, file.corpus.settingReaches) where placed.file == file.id {
      let setting = placed.setting
      guard let page = Catalogue.page(setting.code), let severity = setting.severity else { continue }
      if !reach.covers {
        list.tell(setting.key, "no file of the corpus is covered by `\(setting.pattern?.text ?? "")`")
      } else if !reach.counts {
        list.tell(setting.key, "later settings of `\(setting.code)` overrule this one in every file")
      } else if reach.without.allSatisfy({ ($0 ?? page.severity) == severity }) {
        list.tell(setting.key, "`\(setting.code)` is \(severity.rawValue) anyway")
      }
    }
  }
}
