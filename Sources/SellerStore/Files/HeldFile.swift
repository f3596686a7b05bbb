/// A file that is opened now and read later, if at all: what is put in its place meanwhile is another file.
final class HeldFile: Sendable {
  private let files: any FileLayer
  private let file: OpenFile
  /// What it was when it was opened.
  let status: FileStatus

  /// Opens a file that looks so, or any file where it does not matter; nil where there is none.
  init?(_ path: DiskPath, _ files: any FileLayer, looking expected: FileStatus? = nil) {
    guard let file = try? files.open(path, for: .reading) else { return nil }
    guard let status = try? files.status(of: file), status.kind == .regular, status == expected ?? status else {
      try? files.close(file)
      return nil
    }
    (self.files, self.file, self.status) = (files, file, status)
  }

  deinit { try? files.close(file) }

  /// Its bytes, if it is what it was.
  func read(limit: Int64) -> [UInt8]? { status.size <= limit ? read(0..<Int(status.size)) : nil }

  /// Some of its bytes, if it is what it was and has them.
  func read(_ range: Range<Int>) -> [UInt8]? {
    guard range.upperBound <= status.size else { return nil }
    let bytes = range.isEmpty ? [] : (try? files.bytes(in: range, of: file)) ?? []
    return bytes.count == range.count && isUnchanged ? bytes : nil
  }

  private var isUnchanged: Bool {
    guard let now = try? files.status(of: file), now.size == status.size, now.modified == status.modified else {
      return false
    }
    // Losing its name to another file is no change of its bytes; any other change may be one, whatever its time says.
    return now == status || (try? files.status(at: file.path))??.inode != status.inode
  }
}
