// A terminal for a program under test, without a screen.

#if os(Linux)
  import Foundation
  import Platform
  import Testing

  // Those of stdlib.h, which the Glibc module does not offer.
  @_silgen_name("posix_openpt") private func openTerminal(_ flags: Int32) -> Int32
  @_silgen_name("grantpt") private func grantTerminal(_ end: Int32) -> Int32
  @_silgen_name("unlockpt") private func unlockTerminal(_ end: Int32) -> Int32
  @_silgen_name("ptsname") private func nameOfTerminal(_ end: Int32) -> UnsafeMutablePointer<CChar>?

  /// A pseudo-terminal: a program writes to its inner end, and the test reads what a screen would be sent.
  final class Terminal {
    private let outer: Int32
    let inner: FileHandle

    init() throws {
      outer = openTerminal(O_RDWR | O_NOCTTY)
      try #require(outer >= 0 && grantTerminal(outer) == 0 && unlockTerminal(outer) == 0)
      let name = try #require(nameOfTerminal(outer))
      let end = open(name, O_RDWR | O_NOCTTY)
      try #require(end >= 0)
      inner = FileHandle(fileDescriptor: end, closeOnDealloc: true)
    }

    deinit { close(outer) }

    /// All that has come so far.
    func text() -> String {
      _ = fcntl(outer, F_SETFL, O_NONBLOCK)
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      let count = read(outer, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
  }
#endif
