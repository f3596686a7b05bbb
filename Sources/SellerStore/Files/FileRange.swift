extension FileLayer {
  /// Some bytes of an open file, fewer where it ends before.
  func bytes(in range: Range<Int>, of file: OpenFile) throws(FileFailure) -> [UInt8] {
    var failure: FileFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      count = 0
      do throws(FileFailure) {
        while count < range.count {
          let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count..<range.count]))
          let read = try self.read(file, at: Int64(range.lowerBound + count), into: rest)
          if read == 0 { return }
          count += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
