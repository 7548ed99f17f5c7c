// Where a check keeps what it learns, as the environment and an option say.

internal import Disk
internal import Project

enum CachePlace {
  static let option = Option(
    name: "--no-cache",
    help: "read every file, and keep nothing for the next check; so does DOSSIER_CACHE=off"
  )

  /// The folder of the user's caches; nil where none is wanted, and where nobody says where the user's files lie.
  static var folder: CacheFolder? {
    if let named = environmentPath(variable) { return named == off ? nil : CacheFolder(named.absolute()) }
    if let caches = environmentPath("XDG_CACHE_HOME"), caches.isAbsolute {
      return CacheFolder(caches.appending("dossier"))
    }
    guard let home = environmentPath("HOME"), home.isAbsolute else { return nil }
    return CacheFolder(home.appending(".cache/dossier"))
  }

  /// Why there is no folder.
  static var reason: String {
    environment(variable) == nil ? "neither XDG_CACHE_HOME nor HOME says where" : "DOSSIER_CACHE is off"
  }

  private static let variable = "DOSSIER_CACHE"
  private static let off: DiskPath = "off"
}
