// Japanese words of dates.

extension LanguageTable {
  static let japanese = LanguageTable(
    tag: "ja",
    names: ["Japanese", "日本語"],
    weekdays: [
      "月曜日 月曜 (月)", "火曜日 火曜 (火)", "水曜日 水曜 (水)", "木曜日 木曜 (木)", "金曜日 金曜 (金)", "土曜日 土曜 (土)",
      "日曜日 日曜 (日)",
    ],
    months: Array(repeating: "", count: 12),
    divisions: [21: "春", 22: "夏", 23: "秋", 24: "冬", 40: "上半期 上期", 41: "下半期 下期"],
    units: [
      (.second, one: "", many: "", any: "秒 秒間"), (.minute, one: "", many: "", any: "分 分間"),
      (.hour, one: "", many: "", any: "時間"), (.day, one: "", many: "", any: "日 日間"),
      (.week, one: "", many: "", any: "週間 週"),
      (.month, one: "月", many: "", any: "カ月 か月 ヶ月 ケ月 ヵ月 箇月 カ月間 か月間 ヶ月間"),
      (.quarter, one: "", many: "", any: "四半期"), (.year, one: "", many: "", any: "年 年間"),
      (.fiscalYear, one: "", many: "", any: "年度"), (.century, one: "", many: "", any: "世紀"),
    ],
    numbers: [(1, "元")],
    ordinals: [(-1, "最終 最後 最後の"), (1, "最初 最初の")],
    fractions: [(30, "半")],
    multipliers: [],
    vagueNumbers: "数",
    ordinalEndings: "",
    shifts: [
      (.last, .before, one: "", many: "", any: "前"), (.this, .before, one: "", many: "", any: "今 この 同 本"),
      (.next, .before, one: "", many: "", any: "次の"),
      (.following, .before, one: "", many: "", any: "直後の 翌"), (.preceding, .before, one: "", many: "", any: "直前の 前の"),
      (.coming, .before, one: "", many: "", any: "今後 これから 向こう 今後の これからの 向こうの"),
      (.past, .before, one: "", many: "", any: "過去 この ここ"), (.coming, .before, one: "", many: "", any: "今度の"),
    ],
    parts: [
      (.early, "上旬"), (.beginning, "初め 始め はじめ 初頭 頭 初"), (.middle, "中旬 半ば 中頃 中ごろ"), (.late, "下旬"),
      (.end, "末 終わり 終盤"), (.firstHalf, "前半"), (.secondHalf, "後半"),
    ],
    dayParts: [
      (.morning, "朝 早朝 未明 午前 午前中 明け方 夜明け"), (.noon, "昼"), (.afternoon, "昼過ぎ 午後"), (.evening, "夕方 夕"),
      (.night, "夜 深夜 晩"),
    ],
    days: [
      (-1, nil, "昨日 きのう"), (0, nil, "今日 きょう 本日"), (1, nil, "明日 あす あした"),
      (-2, nil, "おととい 一昨日"), (2, nil, "あさって 明後日"), (-1, .night, "昨夜 昨晩 ゆうべ"), (0, .night, "今夜 今晩"),
      (0, .morning, "今朝 けさ"), (1, .morning, "明朝"),
    ],
    bases: [
      (.weekend, 0, "週末"),
      (.week, -1, "先週"), (.week, 0, "今週"), (.week, 1, "来週"), (.week, 2, "再来週"), (.week, -2, "先々週"),
      (.weekend, -1, "先週末"), (.weekend, 0, "今週末"), (.weekend, 1, "来週末"), (.month, -1, "先月"), (.month, 0, "今月"),
      (.month, 1, "来月"), (.month, 2, "再来月"), (.month, -2, "先々月"),
      (.year, -1, "昨年 去年"), (.year, 0, "今年 ことし 本年"), (.year, 1, "来年"), (.year, 2, "再来年"),
      (.year, -2, "一昨年 おととし"), (.year, -1, "前年同期"),
    ],
    narrativeDays: [(1, "翌日"), (-1, "前日"), (2, "翌々日"), (0, "同日 当日")],
    clockWords: [(720, "正午")],
    present: "最近 現在 近年 このごろ 近ごろ 今日では",
    lengths: [],
    holidays: [
      (.easter(0), "復活祭 イースター"), (.weekday(4, month: 11, number: 4), "感謝祭"),
      (
        .changed(from: .fixed(month: 1, day: 15), to: .weekday(1, month: 1, number: 2), in: 2000),
        "成人の日"
      ),
      (.changed(from: .fixed(month: 9, day: 15), to: .weekday(1, month: 9, number: 3), in: 2003), "敬老の日"),
      (.changed(from: .fixed(month: 7, day: 20), to: .weekday(1, month: 7, number: 3), in: 2003), "海の日"),
      (.changed(from: .fixed(month: 10, day: 10), to: .weekday(1, month: 10, number: 2), in: 2000), "体育の日 スポーツの日"),
      (.emperorsBirthday, "天皇誕生日"),
      (.equinox(isSpring: true), "春分の日 春分"), (.equinox(isSpring: false), "秋分の日 秋分"),
      (.weekday(7, month: 5, number: 2), "母の日"), (.weekday(7, month: 6, number: 3), "父の日"),
      (
        .span(.fixed(month: 4, day: 29), .fixed(month: 5, day: 5)), "ゴールデンウイーク ゴールデンウィーク"
      ),
    ],
    fixedHolidays: [
      (12, 24, "クリスマスイブ クリスマス・イブ"), (12, 25, "クリスマス"), (12, 31, "大みそか 大晦日"), (1, 1, "元日 元旦"), (5, 3, "憲法記念日"),
      (5, 5, "こどもの日"), (11, 3, "文化の日"), (2, 11, "建国記念の日 建国記念日"), (8, 15, "終戦記念日 終戦の日"),
      (4, 29, "昭和の日"), (5, 4, "みどりの日"), (8, 11, "山の日"), (11, 23, "勤労感謝の日"), (7, 7, "七夕"), (3, 3, "ひな祭り"),
      (2, 14, "バレンタインデー"), (10, 31, "ハロウィーン ハロウィン"), (8, 6, "広島原爆の日"), (8, 9, "長崎原爆の日"),
      (5, 1, "メーデー"), (11, 15, "七五三"), (6, 23, "慰霊の日"), (9, 1, "防災の日"),
    ],
    repeats: [
      (1, .year, "毎年"), (1, .month, "毎月"), (1, .week, "毎週"), (1, .day, "毎日"), (2, .week, "隔週"), (2, .year, "隔年"),
    ],
    meridiems: (morning: "午前", afternoon: "午後"),
    eras: [(1867, "明治"), (1911, "大正"), (1925, "昭和"), (1988, "平成"), (2018, "令和")],
    yearShifts: [(-1, "昨"), (0, "今"), (1, "来"), (-1, "前"), (-2, "一昨")],
    words: [
      (.of, "の"), (.trailing, "連続 ぶり に は には で では の"), (.during, "約の は"), (.sinceBehind, "以来 から 以降 来"),
      (.byBehind, "までに"), (.untilBehind, "まで までの間"), (.beforeBehind, "より前 以前"), (.afterBehind, "より後"),
      (.agoBehind, "前"),
      (.aheadBehind, "後"), (.around, "約 およそ ほぼ 数"), (.aroundBehind, "ほど 近く 余り 以上 前後 ごろ 頃 くらい すぎ 過ぎ"),
      (.and, "と 、 ・ および"), (.or, "か または あるいは もしくは"), (.to, "から ~ より"), (.every, "毎"), (.everyBehind, "ごとに ごと おきに 毎に"),
      (.per, "に"), (.timesNoun, "回 度"), (.bc, "紀元前"), (.ad, "西暦"), (.decadeNoun, "年代"), (.ordinalMark, "第"),
      (.dayMark, "日 両日"), (.withinBehind, "内 内に 以内 以内に 中に"), (.monthMark, "月"), (.yearMark, "年"), (.hourMark, "時"),
      (.minuteMark, "分"), (.quarterMark, "期"), (.more, "さらに あと"), (.zone, "日本時間 現地時間 グリニッジ標準時 協定世界時 米東部時間"),
    ],
    namingWords: "アラブの プラハの",
    titles: "新聞 放送 的 版 日井 日部 ロードショ",
    ages: (before: "生後", behind: ""),
    persons: "さん 氏 君 ちゃん 様 選手 議員 容疑者 被告 監督",
    places: "町 市 村",
    namesakes: """
      討論 桜 堂 うさぎ 革命 事件 運動 戦争 書房 神社 大工 学校 画家 作家 劇場 洋画 座 亭 会が 会は 会を 会の 会に 会も 会」 会で 町 村 寺 川 山 日
      """,
    vagueHalves: "前半 後半",
    quantities: "人 席 個 台 件 冊 円 本 枚 軒 戸 頭 票 点 倍 位 番 号 名 校 店 隻 機 両 ド_ル キ_ロ ト_ン メ_ー ユ_ー 世_帯",
    counters: "間 分 目 連続 続け 続い 余 足らず 程度",
    hasDayBehindMonth: true,
    hasPartBehind: true,
    isUnspaced: true,
    fiscalYearStart: 4,
    tense: .japanese
  )
}
