// A place in a text, in bytes.

/// A byte offset into a text, from 0. Files above 256 MiB are not read, so 32 bits hold every offset.
public typealias TextOffset = UInt32
