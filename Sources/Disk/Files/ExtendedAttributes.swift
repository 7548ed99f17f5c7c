// Extended attributes of files on Linux: xattr(7).

import Platform

#if !canImport(Darwin)
  // The C library has these, and its Swift module does not offer them.
  @_silgen_name("llistxattr")
  private func listAttributes(_ path: UnsafePointer<CChar>, _ list: UnsafeMutableRawPointer?, _ size: Int) -> Int

  @_silgen_name("lgetxattr")
  private func getAttribute(
    _ path: UnsafePointer<CChar>,
    _ name: UnsafePointer<CChar>,
    _ value: UnsafeMutableRawPointer?,
    _ size: Int
  ) -> Int

  @_silgen_name("fsetxattr")
  private func setAttribute(
    _ file: Int32,
    _ name: UnsafePointer<CChar>,
    _ value: UnsafeRawPointer?,
    _ size: Int,
    _ flags: Int32
  ) -> Int32

  @_silgen_name("fremovexattr")
  private func removeAttribute(_ file: Int32, _ name: UnsafePointer<CChar>) -> Int32

  enum ExtendedAttributes {
    /// The access list is one.
    static let accessList = DiskPath("system.posix_acl_access")

    static func remove(_ name: DiskPath, from file: Int32) -> Int32 { name.withCString { removeAttribute(file, $0) } }

    /// 0, or an `errno`.
    static func set(_ name: DiskPath, to value: [UInt8], on file: Int32) -> Int32 {
      let status = name.withCString { name in
        value.withUnsafeBytes { setAttribute(file, name, $0.baseAddress, $0.count, 0) }
      }
      return status == 0 ? 0 : errno
    }

    /// Copies all of a file's to an open file, each as `change` gives it. 0, or the `errno` of one that a user or an access
    /// list set and that could not be copied; what the system alone may set is left out where it does not let us.
    static func copy(
      from path: DiskPath,
      to file: Int32,
      change: (_ name: DiskPath, _ value: [UInt8]) -> [UInt8]
    ) -> Int32 {
      for name in names(of: path) where !aboutBytes.contains(name) {
        guard let value = value(of: name, at: path) else { continue }
        let bytes = change(name, value)
        let code = set(name, to: bytes, on: file)
        if code != 0, name == accessList || name.bytes.starts(with: "user.".utf8) { return code }
      }
      return 0
    }

    /// Those that the system has worked out from the bytes.
    private static let aboutBytes: Set<DiskPath> = ["security.ima", "security.evm", "security.capability"]

    private static func names(of path: DiskPath) -> [DiskPath] {
      let list = bytes { buffer, size in
        Int(path.withCString { Int32(clamping: listAttributes($0, buffer, size)) })
      }
      return (list ?? []).split(separator: 0).map { DiskPath(bytes: $0) }
    }

    /// nil where it is not there.
    static func value(of name: DiskPath, at path: DiskPath) -> [UInt8]? {
      bytes { buffer, size in
        Int(path.withCString { path in name.withCString { Int32(clamping: getAttribute(path, $0, buffer, size)) } })
      }
    }

    /// What a call gives that tells the size first; nil where it gives nothing.
    private static func bytes(_ call: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
      // It may have grown in between.
      for _ in 0..<4 {
        let size = call(nil, 0)
        if size < 0 { return nil }
        if size == 0 { return [] }
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
          let read = call(buffer.baseAddress, size)
          isWhole = read >= 0
          count = max(read, 0)
        }
        if isWhole { return bytes }
      }
      return nil
    }
  }
#endif
