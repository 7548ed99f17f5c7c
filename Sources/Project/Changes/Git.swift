// Running git on a checkout that may be anybody's.

internal import Disk

enum Git {
  /// Within a hook git names its own folder and index to what it starts; in a corpus below the top these would mislead.
  ///
  /// What the checkout's configuration may name as a program is turned off: a monitor of files, hooks, a pager, a program
  /// that compares, those of `filters`; and no protocol may be spoken, so that neither a remote's program nor one that knows
  /// passwords runs.
  static func run(
    _ words: [DiskPath],
    in folder: DiskPath,
    without filters: [DiskPath] = [],
    input: [UInt8] = []
  ) -> Result<ProgramRun, GitChanges.Problem> {
    let settings = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "diff.external=", "protocol.allow=never"]
    var options: [DiskPath] = ["--no-optional-locks", "--no-pager", "-C", folder]
    for setting in settings { options += ["-c", DiskPath(setting)] }
    // A value from the environment, as a name may hold an equals sign, which ends it behind `-c`.
    for filter in filters {
      for (key, variable) in [("clean", "NOTHING"), ("process", "NOTHING"), ("required", "NO")] {
        options.append(
          DiskPath(bytes: Array("--config-env=filter.".utf8) + filter.bytes + Array(".\(key)=DOSSIER_\(variable)".utf8))
        )
      }
    }
    return ProgramRun.of(
      "git",
      options + words,
      input: input,
      set: [
        "LC_ALL": "C", "GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0",
        "DOSSIER_NOTHING": "", "DOSSIER_NO": "false",
      ],
      unset: ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF"]
    ).mapError { $0.isMissing ? .isMissing : .cannotStart }
  }

  /// The commit that a revision names, by its number; nil where git knows none.
  static func commit(of revision: String, in top: DiskPath) -> Result<DiskPath?, GitChanges.Problem> {
    // A word that git would take for an option names no commit.
    if revision.hasPrefix("-") || revision.isEmpty { return .success(nil) }
    return run(["rev-parse", "--verify", "--quiet", DiskPath(revision + "^{commit}")], in: top).map(\.word)
  }

  /// What a run that went well wrote.
  static func output(
    of words: [DiskPath],
    in folder: DiskPath,
    without filters: [DiskPath] = [],
    input: [UInt8] = []
  ) -> Result<[UInt8], GitChanges.Problem> {
    run(words, in: folder, without: filters, input: input).flatMap { run in
      if run.status == 0 { return .success(run.output) }
      return .failure(.said(run.firstError))
    }
  }
}

extension ProgramRun {
  /// The one line of a run that went well.
  var word: DiskPath? {
    let line = output.prefix { $0 != UInt8(ascii: "\n") }
    return status == 0 && !line.isEmpty ? DiskPath(bytes: line) : nil
  }

  var firstError: String {
    let line = String(decoding: errors.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line.isEmpty ? "it ended with \(status)" : line
  }
}
