// Which files count without being open.

internal import Corpus
internal import Disk
internal import Project

extension Workspace {
  /// Whether a file counts at a place while it is open alone: it is hidden, or its corpus leaves it out. `questions`: what
  /// was asked of the disk before, by root.
  func leavesOut(_ place: Place, _ questions: inout [DiskPath: LeftOutFiles]) -> Bool {
    if place.isHidden { return true }
    guard let corpus = self[place.root], corpus.kind != .file else { return false }
    return questions[place.root, default: LeftOutFiles(corpus.choice)].reason(DiskPath(place.relative)) != nil
  }

  /// The same for one file.
  func leavesOut(_ place: Place) -> Bool {
    var questions: [DiskPath: LeftOutFiles] = [:]
    return leavesOut(place, &questions)
  }

  /// Whether a corpus lies in a folder that the one around it leaves out, so that it is read only for what is open in it.
  func isCorpusLeftOut(_ root: DiskPath) -> Bool {
    corpora.keys.contains { around in
      guard around != root, let way = root.remainder(below: around) else { return false }
      let place = Place(root: around, relative: DiskPath(bytes: way).text)
      return place.isHidden || isPassedOver(root.appending("x"), in: around)
    }
  }

  /// Whether a file lies in a folder that no listing of a corpus enters.
  func isPassedOver(_ path: DiskPath, in root: DiskPath) -> Bool {
    guard let corpus = self[root], let way = path.folder.remainder(below: root), !way.isEmpty else { return false }
    var question = IgnoredFiles(below: root)
    return question.source(way) != nil && !corpus.choice.mayTakeIn(below: DiskPath(bytes: way).text)
  }

  /// Whether a codebook chooses other files for a corpus than those that were read; without choices where it is gone.
  func choosesOtherwise(_ codebook: DiskPath, saying choices: [FileChoice]) -> Bool {
    guard CorpusFileKind(name: codebook.lastName) == .codebook, let corpus = self[codebook.folder], corpus.kind != .file
    else { return false }
    return corpus.choice.differs(DiskPath(bytes: codebook.lastName), saying: choices)
  }

  /// Whether the `.gitignore` of a folder may speak of files of a corpus.
  func isConcerned(byIgnoreFileIn folder: DiskPath) -> Bool {
    corpora.keys.contains { $0.isWithin(folder) || folder.isWithin($0) }
  }
}
