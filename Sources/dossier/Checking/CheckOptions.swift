// What was asked of `dossier check`, read whole before anything is done.

internal import Corpus
internal import Disk
internal import Project
internal import Serial

/// Each part has its options beside what it does with them.
struct CheckOptions {
  static let list =
    Selection.options + [ShownSettings.option, Option.exclude, FileOptions.noIgnore, changedSince]
    + BaselineFile.options + [standardInput, Watching.option, CachePlace.option] + FixOptions.options
    + Reporting.options

  static let changedSince = Option(
    name: "--changed-since",
    value: "REV",
    help: "only files that changed since REV, or that git does not know yet"
  )

  static let standardInput = Option(
    name: "--stdin-filename",
    value: "PATH",
    help: "treat standard input as the file at PATH, which need not exist"
  )

  var selection: Selection
  var changes: ChangedFiles?
  var files: FileOptions
  var baseline: BaselineFile?
  var writing: BaselineFile?
  var standardInput: DiskPath?
  var isWatching: Bool
  var fixing: FixOptions
  var reporting: Reporting

  /// From which severity on findings are read by anybody: a baseline knows all by their words.
  var countingBelow: Severity { baseline == nil && writing == nil ? selection.shown : .off }

  /// nil, with an error printed, where a value is bad.
  init?(_ arguments: Arguments) {
    guard let selection = Selection(arguments), let baselines = BaselineOptions(arguments),
      let fixing = FixOptions(arguments), let reporting = Reporting(arguments)
    else { return nil }
    self.selection = selection
    files = FileOptions(arguments)
    (baseline, writing) = (baselines.used, baselines.written)
    if let revision = arguments.value("--changed-since") {
      guard !revision.isEmpty else {
        printError("`--changed-since` needs a commit, a branch or a tag")
        return nil
      }
      changes = ChangedFiles(since: revision)
    }
    standardInput = arguments.path("--stdin-filename")
    isWatching = arguments.has(Watching.option.name)
    self.fixing = fixing
    self.reporting = reporting
    if isWatching, standardInput != nil || arguments.paths.contains("-") {
      printError("`--watch` watches files, not standard input")
      return nil
    }
    if isWatching, writing != nil {
      printError("`--write-baseline` writes once: remove `--watch`")
      return nil
    }
  }
}
