// One file that dossier rename changes.

internal import Disk
internal import Features
internal import Project

struct RenamedFile {
  let file: CorpusFile
  let root: DiskPath
  var changed: ChangedFile

  var places: Int { changed.edits.count }
  var change: FileChange {
    // The whole corpus was meant by any path in it.
    FileChange(path: file.path, old: changed.old, new: changed.new, in: root, isChosen: false)
  }
}
