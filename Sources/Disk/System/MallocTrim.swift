// Memory that was freed, given back to the system.

#if canImport(Glibc)
  /// glibc's malloc_trim(3), which its Swift module does not offer.
  @_silgen_name("malloc_trim")
  private func mallocTrim(_ pad: Int) -> Int32
#endif

/// Gives freed memory back to the system, where glibc would keep it for later: to be called once after work that took
/// much for a short time. Costs some milliseconds; does nothing outside glibc.
public func giveBackFreedMemory() {
  #if canImport(Glibc)
    _ = mallocTrim(0)
  #endif
}
