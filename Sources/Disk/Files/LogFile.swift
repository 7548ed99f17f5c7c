// A file to which lines are added, as a program's log.

internal import Platform

/// An open log. Lines of several threads and programs do not mix: each is one write at the end of the file.
public final class LogFile: Sendable {
  private let number: Int32

  /// Opens a file to add to it; one that is new may be read by its owner alone, as it tells what somebody works on.
  public static func open(_ path: DiskPath) -> Result<LogFile, DiskProblem> {
    openDescriptor(path, O_WRONLY | O_CREAT | O_APPEND, mode: 0o600)
      .map { LogFile($0) }.mapError { DiskProblem(.write, path, errno: $0.code) }
  }

  private init(_ number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Adds a line, which has no line end yet. What cannot be written is lost: a full disk ends nobody's work.
  public func add(_ line: String) { _ = writeAll(Array("\(line)\n".utf8), to: number) }
}
