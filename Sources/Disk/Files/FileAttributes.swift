// What a file has beside its bytes: owner, permissions, access lists and extended attributes.

import Platform

enum FileAttributes {
  /// Gives a new file, which only its owner may read yet, what the old one at a path has: owner and group where the system
  /// lets us, permissions, the access list, extended attributes. Nobody gets a right that the old one did not give: where
  /// the group is another, it may do what everybody may. 0, or the `errno` of what could not be kept.
  static func keep(_ old: FileStatus, at path: DiskPath, on file: Int32) -> Int32 {
    if fchown(file, old.owner, old.group) != 0 { _ = fchown(file, uid_t.max, old.group) }
    guard let new = FileStatus(descriptor: file) else { return errno }
    var mode = old.permissions
    let keepsGroup = new.group == old.group
    if new.owner != old.owner { mode &= ~mode_t(S_ISUID) }
    if !keepsGroup { mode = (mode & ~(mode_t(S_ISGID) | 0o070)) | (mode & 0o070 & (mode & 0o007) << 3) }
    #if canImport(Darwin)
      if let code = copyAttributes(from: path, to: file) { return code }
      return fchmod(file, mode) == 0 ? 0 : errno
    #else
      // A folder may give what is made in it an access list that the old file did not have.
      _ = ExtendedAttributes.remove(ExtendedAttributes.accessList, from: file)
      if fchmod(file, mode) != 0 { return errno }
      return ExtendedAttributes.copy(from: path, to: file) { name, value in
        name == ExtendedAttributes.accessList && !keepsGroup ? AccessList(value).withoutGroup : value
      }
    #endif
  }

  #if canImport(Darwin)
    private static func copyAttributes(from path: DiskPath, to file: Int32) -> Int32? {
      guard case .success(let number) = openDescriptor(path, O_RDONLY) else { return nil }
      let old = Descriptor(owning: number)
      return fcopyfile(old.number, file, nil, copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR)) == 0 ? nil : errno
    }
  #endif
}
