// Paths of the disk in reports.

internal import Disk
internal import Reports

extension ReportedPath {
  init(_ path: DiskPath) { self.init(bytes: Array(path.bytes), shown: path.description) }
}

extension UnreadFile {
  init(_ problem: DiskProblem) { self.init(path: ReportedPath(problem.path), message: problem.description) }
}
