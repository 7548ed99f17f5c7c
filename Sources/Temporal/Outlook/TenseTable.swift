// The form of a table of words that tell past from future.

/// Words that tell whether a sentence looks back or ahead. No word stands in two of `past`, `ahead`, `present` and
/// `neither`.
struct TenseTable: Sendable {
  var past: String
  /// Endings of verbs in lower case.
  var pastEndings: String
  /// Plain cues ahead: "will", "scheduled".
  var ahead: String
  var aheadEndings: String
  /// Verbs of the present that look ahead: "opens".
  var present: String = ""
  /// Words that only look like one of the above.
  var neither: String = ""
  /// Words after which a verb form that looks past is none: "be launched".
  var helpers: String = ""
  /// Verbs that look ahead before one of `goals`: "is to", "has to", "is on".
  var copulas: String = ""
  var goals: String = ""
  /// Verbs and nouns that look ahead before an infinitive, which one of `infinitives` opens: "plans to".
  var intents: String = ""
  var infinitives: String = ""
  /// "be" of "to be held".
  var passives: String = ""
  /// Verbs that look back with a participle behind them: "est arrivé".
  var auxiliaries: String = ""
  var participleStarts: String = ""
  var participleEndings: String = ""
  /// Verbs of the past whose deadlines lie ahead: "agreed by May".
  var telling: String = ""
  /// What may stand between a verb and its time: "only", "erst".
  var adverbs: String = ""
  /// What makes a deadline one of the past: "had fallen by March".
  var pluperfect: String = ""
  /// Words that look ahead where `towards` stands right before the date: "set … for".
  var scheduling: String = ""
  var towards: String = ""
  /// Verbs before "two days after" that place the story on the day spoken of: "comes".
  var arrivals: String = ""
  /// Verbs that say nothing of a day right before them: "the ruling Tuesday could cost millions".
  var modals: String = ""
  /// Verbs of the present that a day belongs to: "the funeral is Tuesday".
  var beings: String = ""
  /// Beginnings of participles that say how a thing is, behind one of them: "est fermée", "está cerrada".
  var states: String = ""
  /// Verbs of a cue ahead that tell how far a thing goes right before the words: "va de martes a jueves".
  var goings: String = ""
  /// Endings of verbs behind one of them that look ahead: "they are meeting Tuesday".
  var progressives: String = ""
  /// Verbs of the past that look ahead with an infinitive right before the day: "agreed to meet Tuesday".
  var accords: String = ""
  /// Words that begin a relative clause.
  var relatives: String = ""
  /// Words behind which a thing is over: "after the crash Tuesday".
  var aftermath: String = ""
  /// "if", and the verbs of what would follow: "If she won in July, he would sign" looks ahead.
  var conditions: String = ""
  var conditionals: String = ""
  var conditionalEndings: String = ""
  /// What makes a measure of a cue ahead right behind it: "than forecast in July", "lo previsto en julio"; and those cues.
  var comparing: String = ""
  var foreseen: String = ""
  /// Words after which "in 24 years" looks back: "not", "never".
  var lookingBack: String = ""
  /// Superlatives, after which it does, too.
  var superlatives: String = ""
}
