import CLibrary
import SellerStore
import SellerText

/// A file that a command writes for the user: there entirely, or as it was before. Never one of a store's own, which are
/// written through the store alone.
enum OutputFile {
  /// Writes a file beside its place and moves it there when it is complete and on the disk.
  static func write(_ path: String, mode: mode_t = 0o666, _ body: (_ sink: ([UInt8]) throws -> Void) throws -> Void)
    throws
  {
    try checkOutside(path, path)
    let draft = path + ".\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure(path) }
    // What is replaced was as open as its owner wanted it.
    var present = stat()
    if stat(path, &present) == 0, present.st_mode & S_IFMT == S_IFREG { fchmod(file, present.st_mode & 0o777) }
    do {
      try body { bytes in
        if let code = writeAll(bytes, to: file) { throw failure(path, code) }
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

  /// Refuses a place in a store's folder, by its name.
  static func checkOutside(_ name: String, _ place: String) throws {
    if Store.isInside(place) { throw ProgramFailure(StoreError.insideStore(path: name)) }
  }

  private static func failure(_ path: String, _ code: Int32 = errno) -> ProgramFailure {
    ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(path, .number(code)))
  }
}
