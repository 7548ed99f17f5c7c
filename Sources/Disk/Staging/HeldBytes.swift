// Bytes that wait on the disk until it is their turn.

internal import Platform

/// A file without a name: it goes with this value, however the program ends.
public final class HeldBytes {
  /// What the bytes are held for: it stands in problems.
  private let named: DiskPath
  private let number: Int32
  /// How much is taken back at once.
  private static let piece = 1 << 18

  /// A file on the disk of a folder, which must be there, for what is called `named`.
  public static func begin(in folder: DiskPath, for named: DiskPath) -> Result<HeldBytes, DiskProblem> {
    let path = folder.appending(TemporaryName.beside(Array("held".utf8)[...]))
    return openDescriptor(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o600).map { number in
      TemporaryFile(path: path).remove()
      return HeldBytes(named, number)
    }.mapError { DiskProblem(.write, folder, errno: $0.code) }
  }

  private init(_ named: DiskPath, _ number: Int32) { (self.named, self.number) = (named, number) }

  deinit { _ = close(number) }

  /// Holds bytes behind those that are held.
  public func append(_ bytes: [UInt8]) -> Result<Void, DiskProblem> {
    bytes.withUnsafeBytes { writeAll($0, to: number) }.mapError { DiskProblem(.write, named, errno: $0.code) }
  }

  /// Gives all back from the first on, a piece at a time, as long as `take` wants more.
  public func forEachPiece(_ take: ([UInt8]) -> Bool) -> Result<Void, DiskProblem> {
    var offset: off_t = 0
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, length in
        count = pread(number, buffer.baseAddress, buffer.count, offset)
        length = max(count, 0)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(DiskProblem(.read, named, errno: errno))
      }
      if count == 0 || !take(bytes) { return .success(()) }
      offset += off_t(count)
    }
  }
}
