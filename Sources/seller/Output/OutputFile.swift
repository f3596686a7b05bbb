import Foundation
import SellerTables
import SellerText

/// A file that a command writes for the user: there entirely, or as it was before.
enum OutputFile {
  /// Writes a file beside its place and moves it there when it is complete and on the disk.
  static func write(_ path: String, _ body: (_ sink: ([UInt8]) throws -> Void) throws -> Void) throws {
    let draft = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(path) }
    do {
      try body { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
          if count < 0, errno != EINTR { throw failure(path) }
          rest = rest.dropFirst(max(0, count))
        }
      }
      guard fsync(file) == 0 else { throw failure(path) }
    } catch {
      close(file)
      unlink(draft)
      throw error
    }
    guard close(file) == 0, rename(draft, path) == 0 else {
      let failure = failure(path)
      unlink(draft)
      throw failure
    }
  }

  private static func failure(_ path: String) -> ProgramFailure {
    ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(path, .number(errno)))
  }
}
