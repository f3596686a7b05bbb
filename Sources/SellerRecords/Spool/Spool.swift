import CLibrary
import Synchronization

/// Bytes that need not be in memory, in chains: each is written at its end and read from its beginning.
///
/// What is little stays in memory: what has not filled a block, and whole blocks as far as a spool is let. What is more stands in
/// a file that has no name, so that nothing is left of it however the program ends; where no such file can be made, memory has
/// to do.
public final class Spool: Sendable {
  private static let blockSize = 1 << 16

  private enum Block {
    case memory([UInt8])
    case file(offset: Int, count: Int)

    var count: Int {
      switch self {
      case .memory(let bytes): bytes.count
      case .file(_, let count): count
      }
    }
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
    /// How many bytes of blocks may still be kept in memory.
    var room: Int
    var isWithoutFile = false
    var hasFailed = false
  }

  private let state: Mutex<State>

  /// Nothing yet; blocks of so many bytes are kept in memory.
  public init(inMemory room: Int = 0) { state = Mutex(State(room: room)) }

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
      if state.chains[chain].last.isEmpty { state.chains[chain].last.reserveCapacity(head.count + bytes.count) }
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
    for block in 0..<blockCount(of: chain) {
      var failure: Failure?
      bytes(of: chain, blocks: block..<(block + 1)).withUnsafeBytes { bytes in
        do throws(Failure) { try body(bytes) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }

  /// All bytes of a chain.
  public func bytes(of chain: Int) -> [UInt8] { bytes(of: chain, blocks: 0..<blockCount(of: chain)) }

  /// In how many blocks a chain is; each is of whole additions.
  public func blockCount(of chain: Int) -> Int {
    state.withLock { state in
      guard state.chains.indices.contains(chain) else { return 0 }
      return state.chains[chain].blocks.count + (state.chains[chain].last.isEmpty ? 0 : 1)
    }
  }

  /// The bytes of some blocks of a chain.
  public func bytes(of chain: Int, blocks: Range<Int>) -> [UInt8] {
    let (blocks, file) = state.withLock { state in
      state.chains.indices.contains(chain)
        ? ((state.chains[chain].blocks + [.memory(state.chains[chain].last)])[blocks], state.file) : ([], nil)
    }
    let size = blocks.reduce(0) { $0 + $1.count }
    // An array of nothing is one object that all threads have; making one so would write into it.
    guard size > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = 0
      for block in blocks {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        switch block {
        case .memory(let held):
          _ = rest.update(fromContentsOf: held)
          filled += held.count
        case .file(let offset, let count):
          guard Self.read(file ?? -1, offset, UnsafeMutableBufferPointer(rebasing: rest[..<count])) else { return }
          filled += count
        }
      }
    }
    if bytes.count < size { state.withLock { $0.hasFailed = true } }
    return bytes
  }

  private static func read(_ file: Int32, _ offset: Int, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var filled = 0
    while filled < buffer.count {
      let got = pread(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(offset + filled))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return false }
      filled += got
    }
    return true
  }

  /// Puts a block into the file, or keeps it where that is not possible.
  private static func put(_ bytes: [UInt8], _ state: inout State) -> Block {
    if bytes.count <= state.room {
      state.room -= bytes.count
      return .memory(bytes)
    }
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
