// The dated words of one file, read when a check first asks for them.

internal import Synchronization

final class DatedWordsOnce: Sendable {
  private let read = Mutex<[DatedWords]?>(nil)

  func all(in file: FileCheck) -> [DatedWords] {
    read.withLock { read in
      let all = read ?? DatedWords.all(in: file)
      read = all
      return all
    }
  }
}
