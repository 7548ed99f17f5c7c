// Folders that hold all of a user's or the system's files.

internal import Disk
internal import Platform

/// Whether a folder holds all of a user's or the system's files: it is no corpus unless it says so itself.
func isHome(_ folder: DiskPath) -> Bool {
  if folder.bytes.elementsEqual("/".utf8) { return true }
  guard let home = getenv("HOME") else { return false }
  return DiskPath(cString: home).absolute() == folder
}
