import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Bytes that need not be in memory, in chains: each is written at its end and read from its beginning.
///
/// What is little stays in memory. What is more stands in a file that has no name, so that nothing is left of it however the
/// program ends; where no such file can be made, memory has to do.
public final class Spool: Sendable {
  private static let blockSize = 1 << 16

  private enum Block {
    case memory([UInt8])
    case file(offset: Int, count: Int)
  }

  private struct Chain {
    var blocks: [Block] = []
    var last: [UInt8] = []
    var count = 0
  }

  private struct State {
    var chains: [Chain] = []
    var file: Int32?
    var end = 0
    var isWithoutFile = false
    var hasFailed = false
  }

  private let state = Mutex(State())

  /// Nothing yet.
  public init() {}

  deinit {
    state.withLock { state in
      if let file = state.file { _ = close(file) }
    }
  }

  /// Whether something that was written could not be read again: what was read is then not to be used.
  public var hasFailed: Bool { state.withLock { $0.hasFailed } }

  /// How many bytes a chain has.
  public func count(of chain: Int) -> Int {
    state.withLock { $0.chains.indices.contains(chain) ? $0.chains[chain].count : 0 }
  }

  /// Adds bytes to a chain, with others in front of them; they stay in one piece.
  public func append(_ bytes: [UInt8], behind head: [UInt8] = [], to chain: Int) {
    state.withLock { state in
      while state.chains.count <= chain { state.chains.append(Chain()) }
      state.chains[chain].last += head
      state.chains[chain].last += bytes
      state.chains[chain].count += head.count + bytes.count
      guard state.chains[chain].last.count >= Self.blockSize else { return }
      let block = Self.put(state.chains[chain].last, &state)
      state.chains[chain].blocks.append(block)
      switch block {
      case .file where state.chains[chain].last.capacity < 4 * Self.blockSize:
        state.chains[chain].last.removeAll(keepingCapacity: true)
      case .file, .memory: state.chains[chain].last = []
      }
    }
  }

  /// Hands over a chain's bytes in pieces, each of whole additions.
  public func forEachPiece<Failure: Error>(
    of chain: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    let (blocks, last, file) = state.withLock { state in
      let chain = state.chains.indices.contains(chain) ? state.chains[chain] : Chain()
      return (chain.blocks, chain.last, state.file)
    }
    for block in blocks + [.memory(last)] {
      var bytes: [UInt8] = []
      switch block {
      case .memory(let held): bytes = held
      case .file(let offset, let count): bytes = read(file ?? -1, offset, count)
      }
      guard !bytes.isEmpty else { continue }
      var failure: Failure?
      bytes.withUnsafeBytes { bytes in
        do throws(Failure) { try body(bytes) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }

  /// All bytes of a chain.
  public func bytes(of chain: Int) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(count(of: chain))
    forEachPiece(of: chain) { all += $0 }
    return all
  }

  private func read(_ file: Int32, _ offset: Int, _ count: Int) -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let got = pread(file, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
    if bytes.count < count { state.withLock { $0.hasFailed = true } }
    return bytes
  }

  /// Puts a block into the file, or keeps it where that is not possible.
  private static func put(_ bytes: [UInt8], _ state: inout State) -> Block {
    if state.file == nil, !state.isWithoutFile { state.file = unnamedFile() }
    guard let file = state.file, !state.isWithoutFile else {
      state.isWithoutFile = true
      return .memory(bytes)
    }
    let start = state.end
    let isWritten = bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        let put = pwrite(file, rest.baseAddress, rest.count, off_t(start + written))
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { return false }
        written += put
      }
      return true
    }
    guard isWritten else {
      state.isWithoutFile = true
      return .memory(bytes)
    }
    state.end += bytes.count
    return .file(offset: start, count: bytes.count)
  }

  /// A file of the user's alone, in the folder for temporary files, whose name is gone at once; nil where none can be made.
  private static func unnamedFile() -> Int32? {
    let named = getenv("TMPDIR").map { String(cString: $0) }
    for folder in [named, "/var/tmp", "/tmp"].compactMap(\.self) {
      var path = Array("\(folder)/seller-XXXXXX".utf8CString)
      let file = mkstemp(&path)
      guard file >= 0 else { continue }
      unlink(&path)
      return file
    }
    return nil
  }
}
