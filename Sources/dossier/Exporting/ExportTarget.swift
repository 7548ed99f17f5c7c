// What `--output` of an export names.

internal import Disk
internal import Export
internal import Serial

enum ExportTarget {
  case stream(Output)
  case file(DiskPath)
  /// A pipe or a device.
  case device(DiskPath)
  case folder(DiskPath, force: Bool)

  /// nil, with an error printed, where the format cannot be written there.
  init?(_ arguments: Arguments, _ format: ExportFormat, _ options: ExportOptions) {
    let path = arguments.path("--output")
    let stream = path.flatMap { Output(named: $0) }
    if let path, path.isEmpty {
      printError("`--output` needs the name of a file or a folder")
      return nil
    }
    if let path, stream == nil, CorpusFileKind(name: path.lastName) != nil {
      printError("`--output` would put the export in the place of \(path); choose another name")
      return nil
    }
    if let path, stream == nil, let problem = arguments.writeProblem(ofNamed: path) {
      printError("\(problem)")
      return nil
    }
    let force = arguments.has("--force")
    if format.isFolder(options) {
      guard let path, stream == nil else {
        printError("`--format \(format.rawValue)` writes a folder of files: name it by --output FOLDER")
        return nil
      }
      self = .folder(path, force: force)
      return
    }
    if force {
      printError("`--force` is for a folder that holds other things; `--format \(format.rawValue)` writes one file")
      return nil
    }
    guard let path, stream == nil else {
      self = .stream(stream ?? .standard)
      return
    }
    if case .success(let status) = FileStatus.of(path), status.kind == .other {
      self = .device(path)
    } else {
      self = .file(path)
    }
  }
}
