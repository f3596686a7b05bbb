import SystemPackage

extension FileLayer {
  /// Hands over a regular file's bytes in blocks of whole lines, and answers what the file was before; nil when there is none. All
  /// blocks stand in the same few pages, one after another: fresh ones for all of a large file would take longer than reading it.
  func forEachBlock(
    of path: DiskPath, size: Int = 1 << 18, limit: Int64 = largestFile, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(FileFailure) -> FileStatus? {
    try readRegular(path, limit: limit) { file, status throws(FileFailure) in
      // No more pages than the file needs: most of a small store's would never be looked at. A byte is left for noticing the end.
      var block = [UInt8](repeating: 0, count: min(size, Int(status.size) + 1))
      var (count, total) = (0, 0)
      while true {
        var failure: FileFailure?
        let read = block.withUnsafeMutableBytes { bytes in
          do throws(FileFailure) {
            return try self.read(file, into: UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
          } catch {
            failure = error
            return 0
          }
        }
        if let failure { throw failure }
        total += read
        guard total <= limit else { throw FileFailure(.read, path, .tooLarge(bytes: Int64(total), limit: limit)) }
        if read == 0 {
          if count > 0 { block.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) } }
          return
        }
        let end = block[count..<count + read].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        count += read
        if end > 0 {
          block.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<end])) }
          block.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[end..<count])) }
          count -= end
        }
        // A line may be longer than a block.
        if count == block.count { block += [UInt8](repeating: 0, count: count) }
      }
    }
  }
}
