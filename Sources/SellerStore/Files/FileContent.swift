import SellerRecords
import SystemPackage

/// The bytes that a file is going to have, or had: what is much is kept beside memory.
struct FileContent: Sendable {
  private enum Place {
    case memory([UInt8])
    case spool(Spool, chain: Int)
  }

  private let place: Place
  /// The bytes in short.
  let fingerprint: Fingerprint

  /// Bytes that are in memory.
  init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    fingerprint = Fingerprint(of: bytes)
  }

  /// Bytes that `write` hands over piece by piece, to be kept in a chain that nobody has written to.
  init(in spool: Spool, chain: Int, write: (_ add: (ArraySlice<UInt8>) -> Void) -> Void) {
    var hash = FNV()
    var count = 0
    var buffer: [UInt8] = []
    func flush() {
      buffer.withUnsafeBufferPointer { for byte in $0 { hash.combine(byte) } }
      count += buffer.count
      spool.append(buffer, to: chain)
      buffer.removeAll(keepingCapacity: true)
    }
    write { piece in
      buffer += piece
      if buffer.count >= Self.pieceSize { flush() }
    }
    flush()
    place = .spool(spool, chain: chain)
    fingerprint = Fingerprint(bytes: count, hash: String(hash.value, radix: 16))
  }

  /// Lines that are all there is, to be kept the same way; each is handed over with its sum.
  init(of lines: SortedLines, in spool: Spool, chain: Int, each: (KeptLine, _ sum: FNV) -> Void) {
    var hash = FNV()
    var count = 0
    var buffer: [UInt8] = []
    buffer.reserveCapacity(Self.pieceSize * 2)
    func flush() {
      count += buffer.count
      spool.append(buffer, to: chain)
      buffer.removeAll(keepingCapacity: true)
    }
    lines.forEach { line in
      each(line, hash.combine(summing: line.text))
      hash.combine(0x0A)
      buffer.append(contentsOf: line.text)
      buffer.append(0x0A)
      if buffer.count >= Self.pieceSize { flush() }
    }
    flush()
    place = .spool(spool, chain: chain)
    fingerprint = Fingerprint(bytes: count, hash: String(hash.value, radix: 16))
  }

  private static let pieceSize = 1 << 16

  /// All bytes.
  var bytes: [UInt8] {
    switch place {
    case .memory(let bytes): bytes
    case .spool(let spool, let chain): spool.bytes(of: chain)
    }
  }

  /// Makes a new file of them, as ``FileLayer/writeNew(_:_:permissions:masking:)`` does.
  func write(to path: DiskPath, in files: any FileLayer, permissions: UInt32?) throws(FileFailure) {
    switch place {
    case .memory(let bytes): try files.writeNew(path, bytes, permissions: permissions)
    case .spool(let spool, let chain):
      try files.writeNew(path, permissions: permissions) { file throws(FileFailure) in
        try spool.forEachPiece(of: chain) { piece throws(FileFailure) in try files.writeAll(file, piece) }
        if spool.hasFailed { throw FileFailure(.read, path, .system(.ioError)) }
      }
    }
  }
}
