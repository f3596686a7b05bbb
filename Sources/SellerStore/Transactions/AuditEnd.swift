import SystemPackage

/// Where the audit ends. It grows for years and is only added to, so that no change reads more of it than its end.
struct AuditEnd {
  /// How many bytes the file has.
  fileprivate(set) var size = 0
  /// How many of them were written: zeros that a power cut left at the end do not count.
  fileprivate(set) var written = 0
  /// The last of these.
  fileprivate(set) var last: UInt8?
  /// Those from the byte on that was asked about.
  fileprivate(set) var text: [UInt8] = []
}

extension FileLayer {
  /// Looks at the end of an audit, and at so many of the bytes from a place on.
  func auditEnd(of path: DiskPath, from place: Int = .max, count: Int = 0) throws(FileFailure) -> AuditEnd {
    var end = AuditEnd()
    _ = try readRegular(path, limit: Self.largestFile) { file, status throws(FileFailure) in
      end.size = Int(status.size)
      end.written = end.size
      while end.written > 0, end.last == nil {
        let start = max(0, end.written - 4096)
        let block = try bytes(in: start..<end.written, of: file)
        let last = block.lastIndex { $0 != 0 }
        end.last = last.map { block[$0] }
        end.written = start + (last.map { $0 + 1 } ?? 0)
      }
      if place < end.written { end.text = try bytes(in: place..<min(place + count, end.written), of: file) }
    }
    return end
  }
}
