// How a check ended.

public struct Closing: Sendable {
  /// How much was found, in words; nil where nobody wants to know.
  public var sentence: String?
  /// 0 where nothing was found to fail on, 1 where something was, 2 where something could not be read, 130 where the user
  /// ended it.
  public var exitCode: Int

  public init(sentence: String?, exitCode: Int) { (self.sentence, self.exitCode) = (sentence, exitCode) }

  /// Whether the user ended it.
  public var isInterrupted: Bool { exitCode == 130 }

  /// What is said of a check that the user ended.
  public static let interruption = "interrupted: this is only what was found until then"
}
