// What belongs to a file.

/// An entry of a list that is sorted by file.
protocol Filed {
  var file: FileID { get }
}

extension FileID: Filed {
  var file: FileID { self }
}
extension Usage: Filed {}
extension Stance: Filed {}
