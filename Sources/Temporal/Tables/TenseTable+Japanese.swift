// Japanese words that tell past from future.

extension TenseTable {
  static let japanese = TenseTable(
    past: "した った んだ いた れた きた けた めた えた ていた",
    pastEndings: "た",
    ahead: "予定 見通し 方針 見込み そうだ だろう 計画 する 開く 開かれる 行う 延期 順延 召喚 喚問",
    aheadEndings: "る う く す つ む ぶ ぐ",
    helpers: "と 、 。 こ ば が の ほ 」"
  )
}
