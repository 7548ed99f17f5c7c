// Words that stand for somebody without naming him.

internal import Temporal

/// Pronouns by language. Another language is another line.
enum Pronouns {
  private static let words: [String: Set<String>] = [
    "en": [
      "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their",
      "theirs", "themselves", "we", "us", "our", "ours", "i", "me", "my", "you", "your", "this", "that", "these",
      "those",
      "who", "whom", "whose", "both",
    ],
    "de": [
      "er", "ihn", "ihm", "sein", "seine", "seinen", "seinem", "seiner", "seines", "sie", "ihr", "ihre", "ihren",
      "ihrem",
      "ihrer", "ihres", "ihnen", "es", "wir", "uns", "unser", "unsere", "ich", "mich", "mir", "mein", "meine", "dieser",
      "diese", "dieses", "der", "die", "das", "deren", "dessen", "beide",
    ],
    "fr": [
      "il", "elle", "lui", "ils", "elles", "eux", "leur", "leurs", "son", "sa", "ses", "le", "la", "les", "on", "nous",
      "notre", "nos", "je", "moi", "me", "mon", "ma", "mes", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "qui",
    ],
    "es": [
      "él", "ella", "ellos", "ellas", "ello", "le", "les", "lo", "la", "los", "las", "su", "sus", "suyo", "suya",
      "nosotros", "nosotras", "nuestro", "nuestra", "yo", "me", "mi", "mis", "este", "esta", "ese", "esa", "aquel",
      "quien", "quienes", "ambos", "ambas",
    ],
    "ja": ["彼", "彼女", "彼ら", "彼女ら", "同氏", "私", "我々", "われわれ"],
  ]

  /// The pronouns of a language; nil where they, or it, are not known.
  static func words(of language: DateLanguage?) -> Set<String>? { language.flatMap { words[$0.tag] } }
}
