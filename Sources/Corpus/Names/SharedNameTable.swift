// A table of names that is made when it is first asked for.

internal import Synchronization

/// Holds the table for all copies of a vocabulary. Who asks while another makes it waits.
final class SharedNameTable: Sendable {
  private let made = Mutex<NameTable?>(nil)

  func value(_ definitions: () -> some Sequence<Definition>) -> NameTable {
    made.withLock { made in
      if let made { return made }
      let new = NameTable(definitions())
      made = new
      return new
    }
  }
}
