// The files to which links in watched folders lead.

#if canImport(Glibc)
  import Platform

  /// Where such a file lies outside of all that is watched, its folder is watched for it alone: a change of the file is a
  /// change of the link.
  struct LinkTargets {
    /// The links, by the watch on the folder of what they lead to and by its name there.
    private var links: [Int32: [ArraySlice<UInt8>: Set<DiskPath>]] = [:]

    /// Watches, in a queue of inotify(7), what a path leads to, if it is a link to a file.
    mutating func add(_ link: DiskPath, to queue: Int32) {
      guard case .success(let own) = FileStatus.of(link, following: false), own.kind == .link,
        let real = link.resolved()
      else { return }
      let number = real.folder.withCString { inotify_add_watch(queue, $0, watchedFor) }
      if number >= 0 { links[number, default: [:]][real.lastName, default: []].insert(link) }
    }

    /// The links that lead to a name in a watched folder.
    func links(to name: ArraySlice<UInt8>, _ watch: Int32) -> Set<DiskPath> {
      links.isEmpty ? [] : links[watch]?[name] ?? []
    }
  }
#endif
