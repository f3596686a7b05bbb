import CZlib

/// Unpacks a part piece by piece. A part that unpacks to more or less than the list of parts says, or to other bytes, is
/// damaged; none is unpacked beyond its limit.
struct PartReader {
  private let part: ZipArchive.Part
  private let archive: ZipArchive

  /// A part that takes at most `limit` bytes unpacked.
  init(_ part: ZipArchive.Part, of archive: ZipArchive, limit: Int) throws(TableProblem) {
    guard !part.isEncrypted else { throw .workbook(.encrypted(part: part.name)) }
    guard part.method == 0 || part.method == 8 else {
      throw .workbook(.method(part: part.name, number: part.method))
    }
    guard part.size <= limit else { throw .workbook(.tooLarge(part: part.name, limit: limit)) }
    self.part = part
    self.archive = archive
  }

  private var damaged: TableProblem { .workbook(.damaged(part: part.name)) }

  /// Hands the unpacked bytes over piece by piece until the taker has enough.
  func forEachPiece(
    _ take: (UnsafeBufferPointer<UInt8>) throws(TableProblem) -> Bool
  ) throws(TableProblem) {
    let header = try archive.source.bytes(at: part.offset, count: 30)
    guard header.count == 30, header.number(at: 0, bytes: 4) == 0x0403_4B50 else { throw damaged }
    let start = part.offset + 30 + header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2)
    var progress = Progress(size: part.size)
    let isWhole =
      part.method == 0
      ? try copy(from: start, &progress, take) : try inflate(from: start, &progress, take)
    guard isWhole else { return }
    guard progress.count == part.size, progress.checksum == UInt(part.checksum) else { throw damaged }
  }

  /// What was unpacked so far.
  private struct Progress {
    let size: Int
    var count = 0
    var checksum: UInt = 0

    /// False when it is more than there should be.
    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
      count += piece.count
      checksum = crc32(checksum, piece.baseAddress, UInt32(piece.count))
      return count <= size
    }
  }

  private func copy(
    from start: Int, _ progress: inout Progress, _ take: (UnsafeBufferPointer<UInt8>) throws(TableProblem) -> Bool
  ) throws(TableProblem) -> Bool {
    while progress.count < part.size {
      let piece = try archive.source.bytes(
        at: start + progress.count, count: min(MemoryBytes.pieceSize, part.size - progress.count))
      guard !piece.isEmpty else { throw damaged }
      let goesOn = try piece.withUnsafeBufferPointer { bytes throws(TableProblem) in
        _ = progress.add(bytes)
        return try take(bytes)
      }
      guard goesOn else { return false }
    }
    return true
  }

  private func inflate(
    from start: Int, _ progress: inout Progress, _ take: (UnsafeBufferPointer<UInt8>) throws(TableProblem) -> Bool
  ) throws(TableProblem) -> Bool {
    var stream = z_stream()
    // Negative: the bytes have no header of zlib's own.
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw damaged
    }
    defer { inflateEnd(&stream) }
    var unpacked = [UInt8](repeating: 0, count: MemoryBytes.pieceSize)
    var read = 0
    while true {
      var packed = try archive.source.bytes(
        at: start + read, count: min(MemoryBytes.pieceSize, part.packedSize - read))
      read += packed.count
      guard !packed.isEmpty else { throw damaged }
      var used = 0
      while true {
        let step = Self.step(&stream, &packed, from: used, &unpacked)
        used += step.taken
        guard step.status == Z_OK || step.status == Z_STREAM_END || step.status == Z_BUF_ERROR else { throw damaged }
        let goesOn = try unpacked.withUnsafeBufferPointer { bytes throws(TableProblem) in
          let piece = UnsafeBufferPointer(rebasing: bytes[..<step.given])
          guard progress.add(piece) else { throw damaged }
          return try take(piece)
        }
        guard goesOn else { return false }
        if step.status == Z_STREAM_END { return true }
        if step.given < unpacked.count { break }
      }
    }
  }

  /// Unpacks once, from the packed bytes at `from`, until they are used up or the room is.
  private static func step(
    _ stream: inout z_stream, _ packed: inout [UInt8], from: Int, _ unpacked: inout [UInt8]
  ) -> (status: Int32, taken: Int, given: Int) {
    packed.withUnsafeMutableBufferPointer { input in
      unpacked.withUnsafeMutableBufferPointer { output in
        let rest = UnsafeMutableBufferPointer(rebasing: input[from...])
        stream.next_in = rest.baseAddress
        stream.avail_in = UInt32(rest.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        return (status, rest.count - Int(stream.avail_in), output.count - Int(stream.avail_out))
      }
    }
  }
}
