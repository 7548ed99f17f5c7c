// What went wrong between the program and the disk, in words that say what to do.

import Platform

/// A file or folder that could not be read, written or watched, and why.
public struct DiskProblem: Error, Hashable, Sendable {
  /// What was tried.
  public enum Attempt: Hashable, Sendable {
    case read, list, watch
    /// Putting a whole file in place; when it fails nothing has changed.
    case write, create
    /// Writing to a descriptor; when it fails a part may have gone out.
    case send
  }

  /// Why it failed.
  public enum Cause: Hashable, Sendable {
    /// There is nothing of that name, or a folder on the way is missing.
    case missing
    case denied
    /// A folder where a file was wanted.
    case isFolder
    /// A file where a folder was wanted, perhaps on the way.
    case notFolder
    /// A pipe, a socket or a device where a file was wanted.
    case notFile
    /// Symbolic links that lead in a circle.
    case linkLoop
    case nameTooLong
    /// More bytes than `limit`; none was read.
    case tooLarge(limit: Int)
    /// A file of that name is there and must not be overwritten.
    case exists
    case diskFull
    /// The file would be larger than the system allows (`ulimit -f`, or the kind of disk).
    case fileLimit
    case readOnlyDisk
    /// The reader at the other end has gone; not an error of the user's, and no word need be lost over it.
    case closedPipe
    /// The process, or the system, has too many files open.
    case tooManyOpen
    /// The system watches as many folders as it may.
    case tooManyWatches
    /// Neither an `.article` nor a `.codebook`.
    case otherKind
    /// A folder that was to be replaced holds other things, the first of which is named.
    case holdsOthers(DiskPath)
    /// A signal has asked the program to end.
    case interrupted
    /// It no longer holds the bytes that were read before.
    case changed
    /// Links lead to this file, out of what may be written.
    case outside(DiskPath)
    /// Anything else, by the system's error number.
    case other(Int32)
  }

  public var attempt: Attempt
  public var path: DiskPath
  public var cause: Cause

  public init(_ attempt: Attempt, _ path: DiskPath, _ cause: Cause) {
    self.attempt = attempt
    self.path = path
    self.cause = cause
  }
}

extension DiskProblem: CustomStringConvertible {
  /// One line without a full stop: `cannot read a.article: permission denied; …what to do`.
  public var description: String {
    "cannot \(attempt.verb) \(path.isEmpty ? "." : path.description): \(cause.reason(for: attempt))"
  }
}

extension DiskProblem {
  /// Whether there is no such file, or what is there is a folder: nothing is left that could be read.
  public var isGone: Bool {
    switch cause {
    case .missing, .notFolder, .isFolder: true
    default: false
    }
  }

  /// The problem behind an `errno`.
  public init(_ attempt: Attempt, _ path: DiskPath, errno code: Int32) {
    self.init(attempt, path, Cause(errno: code))
  }
}

extension DiskProblem.Attempt {
  fileprivate var verb: String {
    switch self {
    case .read: "read"
    case .list: "look into"
    case .write, .send: "write"
    case .create: "create"
    case .watch: "watch"
    }
  }

  /// What a failed write has left, for the sentence.
  fileprivate var aftermath: String {
    switch self {
    case .write, .create: "nothing was changed; "
    case .read, .list, .watch, .send: ""
    }
  }
}

extension DiskProblem.Cause {
  init(errno code: Int32) {
    self =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM: .denied
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case ELOOP: .linkLoop
      case ENXIO: .notFile
      case ENAMETOOLONG: .nameTooLong
      case EEXIST: .exists
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .fileLimit
      case EROFS: .readOnlyDisk
      case EPIPE: .closedPipe
      case EMFILE, ENFILE: .tooManyOpen
      default: .other(code)
      }
  }

  fileprivate func reason(for attempt: DiskProblem.Attempt) -> String {
    switch self {
    case .missing:
      switch attempt {
      case .read, .list, .watch: "there is no such file or folder; check the spelling"
      case .write, .create, .send: "its folder does not exist; make the folder first"
      }
    case .denied:
      switch attempt {
      case .read, .list, .watch: "permission denied; ask its owner for the right to read it"
      case .write, .create, .send: "permission denied; choose a file and a folder that you may write"
      }
    case .isFolder: "it is a folder; name a file"
    case .notFolder: "it or a part of its path is a file, not a folder; check the spelling"
    case .notFile: "it is a pipe, a socket or a device; name a plain file"
    case .linkLoop: "symbolic links lead in a circle; correct or remove one of them"
    case .nameTooLong: "the name is too long for this disk; choose a shorter one"
    case .tooLarge(let limit): "it holds more than \(limit.inWords); split it into several files"
    case .exists: "it exists already and was left as it is; choose another name"
    case .diskFull: "the disk is full; \(attempt.aftermath)make room and try again"
    case .fileLimit: "the file would be larger than allowed; \(attempt.aftermath)raise ulimit -f or write less"
    case .readOnlyDisk: "the disk is read-only; choose a place that you may write"
    case .closedPipe: "nobody reads the output any more"
    case .tooManyOpen: "too many files are open; close some programs or raise ulimit -n"
    case .tooManyWatches: "the system watches as many folders as it may; raise fs.inotify.max_user_watches"
    case .otherKind: "it is neither an .article nor a .codebook; name one of these, or a folder"
    case .outside(let real):
      "links lead from there to \(real), out of the corpus or of what was named; name that file, or add --follow-links"
    case .holdsOthers(let first):
      "it holds other things, such as \(first); name another folder (--force leaves them there and writes beside them)"
    case .interrupted: "the program was asked to end; nothing was changed"
    case .changed: "somebody changed it meanwhile; run this again"
    case .other(let code): String(cString: strerror(code)).lowercased()
    }
  }
}

extension Int {
  /// A number of bytes for a reader: `256 MiB`, `100 bytes`.
  fileprivate var inWords: String {
    self >= 1 << 20 && self % (1 << 20) == 0 ? "\(self >> 20) MiB" : "\(self) bytes"
  }
}
