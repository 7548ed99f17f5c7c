// The user's settings as they came, and what was said of wrong ones.

internal import LSP

/// What an editor sends in `initialize` counts until it sends something else, setting by setting.
struct SettingsState {
  private var initial = Settings()
  private(set) var now = Settings()
  private var said: Set<String> = []
  /// What is wrong and was not said yet.
  private var unsaid: [String] = []

  /// The options of `initialize`.
  mutating func begin(with options: LSPAny?) {
    note(initial.take(options))
    now = initial
  }

  /// Whether settings that came later change anything.
  mutating func change(to value: LSPAny?) -> Bool {
    var new = initial
    note(new.take(value))
    defer { now = new }
    return now != new
  }

  private mutating func note(_ problems: [String]) { unsaid += problems.filter { said.insert($0).inserted } }

  /// What is to be said now, each sentence once.
  mutating func takeUnsaid() -> [String] {
    defer { unsaid = [] }
    return unsaid
  }
}
