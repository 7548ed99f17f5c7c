// Running another program and taking what it writes, without a shell in between.

@preconcurrency import Platform

/// What another program wrote, and how it ended.
public struct ProgramRun: Sendable {
  public private(set) var output: [UInt8] = []
  public private(set) var errors: [UInt8] = []
  /// Its exit status; 128 and the signal's number where a signal ended it.
  public private(set) var status: Int32 = 0

  /// Runs a program that the `PATH` leads to, to its end, with `input` on its standard input. The failure is an `errno`:
  /// `ENOENT` where there is no such program.
  ///
  /// It gets the environment of this process, without the `unset` variables and with the `set` ones; and signals as they
  /// are by default, whatever this process ignores or holds back.
  public static func of(
    _ program: String,
    _ arguments: [DiskPath],
    input: [UInt8] = [],
    set: [String: String] = [:],
    unset: Set<String> = []
  ) -> Result<ProgramRun, ErrorNumber> {
    guard let output = Pipe(), let errors = Pipe() else { return .failure(ErrorNumber(code: errno)) }
    var child: pid_t = 0
    let words = ([DiskPath(program)] + arguments).map { Array($0.bytes) + [0] }
    let environment = environment(set: set, unset: unset)
    let code: Int32
    if input.isEmpty {
      code = spawn(&child, program, words, environment, input: nil, output, errors)
    } else {
      // A file without a name, and no pipe: nobody has to write while the program is read.
      guard let file = tmpfile() else { return .failure(ErrorNumber(code: errno)) }
      defer { fclose(file) }
      guard fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0 else {
        return .failure(ErrorNumber(code: errno))
      }
      rewind(file)
      code = spawn(&child, program, words, environment, input: fileno(file), output, errors)
    }
    output.closeWriting()
    errors.closeWriting()
    guard code == 0 else { return .failure(ErrorNumber(code: code)) }
    var run = ProgramRun()
    run.take(from: output, errors)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return .failure(ErrorNumber(code: errno)) }
    }
    // WIFEXITED and its like are macros.
    run.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return .success(run)
  }

  /// Both pipes at once: a program that fills the one while the other is read would wait for ever.
  private mutating func take(from output: Pipe, _ errors: Pipe) {
    var open = [output.reading, errors.reading].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while open.contains(where: { $0.fd >= 0 }) {
      if poll(&open, nfds_t(open.count), -1) < 0 {
        if errno == EINTR { continue }
        return
      }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let piece = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
          count = max(0, read(open[index].fd, buffer.baseAddress, buffer.count))
        }
        if piece.isEmpty { open[index].fd = -1 }
        if index == 0 { self.output += piece } else { self.errors += piece }
      }
    }
  }

  private static func environment(set: [String: String], unset: Set<String>) -> [[UInt8]] {
    var entries: [[UInt8]] = []
    #if canImport(Darwin)
      var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = _NSGetEnviron().pointee
    #else
      var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    #endif
    while let entry = next?.pointee {
      let bytes = Array(DiskPath(cString: entry).bytes)
      let name = String(decoding: bytes.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      if !unset.contains(name), set[name] == nil { entries.append(bytes + [0]) }
      next = next?.advanced(by: 1)
    }
    return entries + set.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)".utf8) + [0] }
  }
}

/// A pipe whose ends close with it, and which no other program inherits.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func closeWriting() {
    if writing >= 0 { _ = close(writing) }
    writing = -1
  }

  deinit {
    closeWriting()
    _ = close(reading)
  }
}

/// posix_spawnp(3): an `errno`, 0 where the program has begun.
private func spawn(
  _ child: inout pid_t,
  _ program: String,
  _ words: [[UInt8]],
  _ environment: [[UInt8]],
  input: Int32?,
  _ output: Pipe,
  _ errors: Pipe
) -> Int32 {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  if let input {
    posix_spawn_file_actions_adddup2(&actions, input, 0)
  } else {
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  }
  posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
  posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  return withCStrings(words) { words in
    withCStrings(environment) { environment in
      posix_spawnp(&child, program, &actions, &attributes, words, environment)
    }
  }
}

/// The strings, each with its NUL, as C's list of pointers with a null at its end.
private func withCStrings(
  _ strings: [[UInt8]],
  _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) -> Int32 {
  var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { string in
    string.withUnsafeBytes { raw in raw.bindMemory(to: CChar.self).baseAddress.flatMap { strdup($0) } }
  }
  defer { for pointer in pointers { free(pointer) } }
  pointers.append(nil)
  return pointers.withUnsafeMutableBufferPointer { $0.baseAddress.map(body) ?? EINVAL }
}
