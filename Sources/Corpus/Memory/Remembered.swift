// What was worked out about actors and issues, kept as long as files say the same.

internal import Synchronization

/// Answers that the copies of a snapshot share until some file says something else.
final class Remembered: Sendable {
  private struct Question: Hashable {
    var answer: ObjectIdentifier
    var referent: Referent
  }

  /// So many answers are kept; then all are forgotten.
  private static let most = 512

  private let answers = Mutex<[Question: any Sendable]>([:])

  func answer<Answer: Sendable>(_ referent: Referent, _ make: () -> Answer?) -> Answer? {
    let question = Question(answer: ObjectIdentifier(Answer.self), referent: referent)
    if let known = answers.withLock({ $0[question] }) as? Answer { return known }
    guard let answer = make() else { return nil }
    answers.withLock { answers in
      if answers.count >= Self.most { answers = [:] }
      answers[question] = answer
    }
    return answer
  }
}

extension Snapshot {
  /// What `make` says of an actor or an issue, which is asked once until some file says something else. It may hang on
  /// whatever files say and define, but not on the places where they do: a line may come in above. Of each referent one answer
  /// of a type is kept; where `make` gives up, none is.
  public func remembered<Answer: Sendable>(of referent: Referent, _ make: () -> Answer?) -> Answer? {
    remembered.answer(referent, make)
  }
}
