import CLibrary
import SellerSheets
import SellerText

/// The bytes of a file that the user names, read piece by piece as they are wanted. What cannot be read from any place, such as
/// a pipe, is read whole first.
final class InputBytes: SourceBytes {
  private let file: Int32
  private let whole: [UInt8]?
  let count: Int

  /// Opens the file at a path.
  init(_ path: String) throws(InputTrouble) {
    let file = InputFile.descriptor(of: path)
    guard file >= 0 else { throw .unreadable(SourceName(path), .number(errno)) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      let bytes = try InputFile.contents(of: path)
      self.file = -1
      whole = bytes
      count = bytes.count
      return
    }
    self.file = file
    whole = nil
    count = Int(status.st_size)
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Up to `count` bytes from an offset.
  func bytes(at offset: Int, count: Int) throws(TableProblem) -> [UInt8] {
    if let whole { return try MemoryBytes(whole).bytes(at: offset, count: count) }
    guard offset >= 0, count > 0, offset < self.count else { return [] }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: min(count, self.count - offset)) { buffer, filled in
      while filled < buffer.count {
        let read = pread(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(offset + filled))
        if read > 0 {
          filled += read
        } else if read == 0 {
          break
        } else if errno != EINTR {
          code = errno
          break
        }
      }
    }
    guard code == 0 else { throw .unreadable(errno: code) }
    return bytes
  }
}
