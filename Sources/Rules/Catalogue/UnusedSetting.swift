// A setting that changes nothing.

internal import Corpus
internal import Syntax
internal import Text

enum UnusedSetting: CorpusRule {
  static let page = RulePage(
    "unused-setting",
    .hint,
    .hygiene,
    "A setting of a codebook has no effect.",
    why:
      "Its pattern matches no file, a later setting always overrides it, or it repeats the default. Often the pattern has a typing mistake.",
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
        list.report(setting.key, "no file of the corpus matches `\(setting.pattern?.text ?? "")`")
      } else if !reach.counts {
        list.report(setting.key, "later settings of `\(setting.code)` override this one in every file")
      } else if reach.without.allSatisfy({ ($0 ?? page.severity) == severity }) {
        list.report(setting.key, "`\(setting.code)` is \(severity.rawValue) by default: this setting has no effect")
      }
    }
  }
}
