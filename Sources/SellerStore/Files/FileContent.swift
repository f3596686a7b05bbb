import SellerRecords
import SystemPackage

/// The bytes that a file is going to have, or had: what is much is kept beside memory.
struct FileContent: Sendable {
  private enum Place {
    case memory([UInt8], Fingerprint)
    case spool(Spool, chain: Int, Fingerprint)
    /// Lines that are made when they are wanted; what undoes them is noted beside.
    case lines(WholeLines, UndoLog.Section?)
  }

  private let place: Place

  init(_ bytes: [UInt8]) { place = .memory(bytes, Fingerprint(of: bytes)) }

  /// Bytes that `write` hands over piece by piece, to be kept in a chain that nobody has written to.
  init(in spool: Spool, chain: Int, write: (_ add: (ArraySlice<UInt8>) -> Void) -> Void) {
    var sum = LineSum.OfFile()
    var count = 0
    var buffer: [UInt8] = []
    /// Lets go of so much of it, which ends with a line.
    func flush(_ size: Int) {
      buffer.withUnsafeBytes { sum.combine(linesOf: UnsafeRawBufferPointer(rebasing: $0[..<size])) }
      count += size
      spool.append(Array(buffer[..<size]), to: chain)
      buffer.removeFirst(size)
    }
    write { piece in
      buffer += piece
      guard buffer.count >= Self.pieceSize, let end = buffer.lastIndex(of: 0x0A) else { return }
      flush(end + 1)
    }
    flush(buffer.count)
    place = .spool(spool, chain: chain, Fingerprint(bytes: count, hash: sum.text))
  }

  /// Lines that are all there is; what undoes them is noted when they are made.
  init(_ lines: WholeLines, undo: UndoLog.Section?) { place = .lines(lines, undo) }

  private static let pieceSize = 1 << 16
  /// After how much the system is asked to begin with bringing it to the disk.
  private static let syncSize = 1 << 23

  /// The bytes in short; nil where they are not made yet.
  var fingerprint: Fingerprint? {
    switch place {
    case .memory(_, let fingerprint), .spool(_, _, let fingerprint): fingerprint
    case .lines: nil
    }
  }

  var bytes: [UInt8] {
    switch place {
    case .memory(let bytes, _): return bytes
    case .spool(let spool, let chain, _): return spool.bytes(of: chain)
    case .lines(let lines, let undo):
      var bytes: [UInt8] = []
      _ = try? Self.make(lines, undo) { bytes += $0 }
      return bytes
    }
  }

  /// Makes a new file of them, as ``FileLayer/writeNew(_:_:permissions:masking:)`` does, and tells what it holds in short.
  func write(to path: DiskPath, in files: any FileLayer, permissions: UInt32?) throws(FileFailure) -> Fingerprint {
    switch place {
    case .memory(let bytes, let fingerprint):
      try files.writeNew(path, bytes, permissions: permissions)
      return fingerprint
    case .spool(let spool, let chain, let fingerprint):
      try files.writeNew(path, permissions: permissions) { file throws(FileFailure) in
        try spool.forEachPiece(of: chain) { piece throws(FileFailure) in try files.writeAll(file, piece) }
        if spool.hasFailed { throw FileFailure(.read, path, .system(.ioError)) }
      }
      return fingerprint
    case .lines(let lines, let undo):
      var fingerprint = Fingerprint(bytes: 0, hash: "")
      try files.writeNew(path, permissions: permissions) { file throws(FileFailure) in
        var written = 0
        fingerprint = try Self.make(lines, undo) { bytes throws(FileFailure) in
          try files.writeAll(file, bytes)
          written += bytes.count
          guard written >= Self.syncSize else { return }
          files.beginSync(file)
          written = 0
        }
        // What could not be read again is not there.
        if lines.hasFailed() { throw FileFailure(.read, path, .system(.ioError)) }
      }
      return fingerprint
    }
  }

  /// Lines on their way into a file.
  private struct Made: Sendable {
    var text: [UInt8] = []
    var sums: [LineSum] = []
    var undo: [UInt8] = []

    init(_ lines: WholeLines.Piece, isUndoable: Bool) {
      lines.forEach { line in
        text.append(contentsOf: line.text)
        text.append(0x0A)
        sums.append(LineSum(line.text))
        if isUndoable { UndoLog.append(order: line.first, after: sums[sums.count - 1], to: &undo) }
      }
    }
  }

  /// Makes the file's bytes piece by piece, those that follow on another thread.
  private static func make(
    _ lines: WholeLines, _ undo: UndoLog.Section?, _ take: ([UInt8]) throws(FileFailure) -> Void
  ) throws(FileFailure) -> Fingerprint {
    let isUndoable = undo != nil
    let line = WorkLine<WholeLines.Piece, Made> { Made($0, isUndoable: isUndoable) }
    var sum = LineSum.OfFile()
    var count = 0
    func takeNext() throws(FileFailure) -> Bool {
      guard let made = line.next() else { return false }
      try take(made.text)
      for one in made.sums { sum.combine(one) }
      count += made.text.count
      undo?.add(made.undo)
      return true
    }
    for piece in lines.pieces() {
      line.add(piece)
      if line.count > 4 { _ = try takeNext() }
    }
    while try takeNext() {}
    return Fingerprint(bytes: count, hash: sum.text)
  }
}
