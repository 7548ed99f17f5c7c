// A setting that changes nothing.

internal import Corpus
internal import Text

enum UnusedSetting: CorpusRule {
  static let page = RulePage(
    "unused-setting",
    .hint,
    .hygiene,
    "A setting has no effect.",
    why:
      "Its pattern matches no file, a later setting always overrides it, or it repeats the default. Often the pattern has a typing mistake.",
    wrong: "-- dossier.codebook --\n<<check label-unused in draft/**>>: off\n-- drafts/a.article --\n---\nText.\n",
    right: "-- dossier.codebook --\ncheck label-unused in drafts/**: off\n-- drafts/a.article --\n---\nText.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    if file.record.path.contains("/") {
      for choice in file.facts.choices {
        list.report(
          choice.key,
          "`\(choice.takesIn ? "include" : "exclude")` counts in a codebook in the root of the corpus: move this line there"
        )
      }
    }
    // A setting repeats or overrules others, and some may stand in a codebook that could not be read.
    guard !file.facts.settings.isEmpty, !file.corpus.hasUnreadCodebooks else { return }
    guard file.facts.isCodebook else { return checkOwn(file, &list) }
    let settings = file.corpus.vocabulary.settings
    for (placed, reach) in zip(settings, file.corpus.settingReaches) where placed.file == file.id {
      let setting = placed.setting
      guard let word = RuleWord(setting.code), let severity = setting.severity else { continue }
      if !reach.covers {
        list.report(setting.key, "no file of the corpus matches `\(setting.pattern?.text ?? "")`")
        continue
      }
      // What a setting of a group or of all checks does besides, nobody need know to be right.
      guard case .code(let code) = word, let page = Catalogue.page(code),
        file.corpus.vocabulary.settings(for: page).allSatisfy({ $0.code == code })
      else { continue }
      if !reach.counts {
        list.report(setting.key, "later settings of `\(setting.code)` override this one in every file")
      } else if reach.without.allSatisfy({ ($0 ?? page.severity) == severity }) {
        list.report(setting.key, "`\(setting.code)` is \(severity.rawValue) by default: this setting has no effect")
      }
    }
  }

  /// The settings of an article for itself: one that later ones override, or that says what holds without it.
  private static func checkOwn(_ file: FileInCorpus, _ list: inout FindingList) {
    let own = file.facts.ownSettings
    for (place, setting) in own.enumerated() {
      let pages = Catalogue.rules.map { $0.page }.filter { setting.covers($0) }
      let later = own.dropFirst(place + 1)
      let left = pages.filter { page in !later.contains { $0.covers(page) } }
      if left.isEmpty {
        if !pages.isEmpty { list.report(setting.key, "later settings of this article override this one") }
        continue
      }
      let repeats = left.allSatisfy { page in
        let before = own.prefix(place).last { $0.covers(page) }?.severity
        let usual = file.corpus.vocabulary.setting(for: page, in: file.record.path)?.severity ?? page.severity
        return (before ?? usual) == setting.severity
      }
      if repeats {
        let word = setting.severity?.rawValue ?? ""
        list.report(setting.key, "`\(setting.code)` is \(word) here without this setting: delete it")
      }
    }
  }
}
