// What makes a file the same one under other names.

import Platform

/// What a file or folder is, whatever the path that led to it.
public struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}
