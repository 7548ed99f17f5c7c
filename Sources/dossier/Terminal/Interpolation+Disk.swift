// Paths and problems of the disk in texts that are escaped.

internal import Disk
internal import Serial

extension Escaped.Interpolation {
  /// The path as a person reads it.
  mutating func appendInterpolation(_ path: DiskPath) { appendInterpolation(path.description) }

  mutating func appendInterpolation(_ problem: DiskProblem) { appendInterpolation(problem.description) }
}
