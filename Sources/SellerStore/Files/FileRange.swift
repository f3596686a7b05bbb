extension FileLayer {
  /// Some bytes of an open file, fewer where it ends before.
  func bytes(in range: Range<Int>, of file: OpenFile) throws(FileFailure) -> [UInt8] {
    try filled(range.count) { rest, behind throws(FileFailure) in
      try read(file, at: Int64(range.lowerBound + behind), into: rest)
    }
  }
}
