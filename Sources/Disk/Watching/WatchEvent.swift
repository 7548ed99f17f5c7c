// What happened to a watched corpus, many happenings to one file reported as one.

/// A change below a watched folder. Of files, only articles, codebooks and `.gitignore` are reported.
public enum WatchEvent: Hashable, Sendable {
  /// It is there now; it may have been there before under another name.
  case created(DiskPath)
  case changed(DiskPath)
  case deleted(DiskPath)
  /// A folder is gone, and all that was in it; its files are not reported one by one.
  case folderDeleted(DiskPath)
  /// Changes were lost: everything must be looked at again.
  case rescan
}
