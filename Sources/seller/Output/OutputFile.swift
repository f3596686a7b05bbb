import CLibrary
import SellerStore
import SellerText

/// A file that a command writes for the user: there entirely, or as it was before. Never one of a store's own, which are
/// written through the store alone.
enum OutputFile {
  /// Writes a file beside its place, which is where links lead, and moves it there when it is complete and on the disk. A device
  /// or a pipe is written into.
  static func write(_ path: String, mode: mode_t = 0o666, _ body: (_ sink: ([UInt8]) throws -> Void) throws -> Void)
    throws
  {
    let place = DiskPath(path).whole.string
    try checkOutside(path, place)
    var present = stat()
    let kind = stat(path, &present) == 0 ? present.st_mode & S_IFMT : nil
    // What stands in /dev may be a file that somebody else writes, too: /dev/stdout.
    let isOthers = ["/dev/", "/proc/"].contains { path.hasPrefix($0) }
    if let kind, kind != S_IFREG && kind != S_IFDIR || isOthers {
      return try fill(open(path, O_WRONLY | O_APPEND | O_CLOEXEC), path, syncs: false, body)
    }
    let draft = place + ".\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    // What is replaced was as open as its owner wanted it.
    if file >= 0, kind == S_IFREG { fchmod(file, present.st_mode & 0o777) }
    do {
      try fill(file, path, syncs: true, body)
      guard rename(draft, place) == 0 else { throw failure(path) }
    } catch {
      if file >= 0 { unlink(draft) }
      throw error
    }
  }

  /// Writes into a file that was opened, waits until it is on the disk if it is to be there, and closes it.
  private static func fill(
    _ file: Int32, _ path: String, syncs: Bool, _ body: (_ sink: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard file >= 0 else { throw failure(path) }
    do {
      try body { bytes in
        if let code = writeAll(bytes, to: file) { throw failure(path, code) }
      }
      guard !syncs || fsync(file) == 0 else { throw failure(path) }
    } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw failure(path) }
  }

  /// Refuses a place in a store's folder, by its name.
  static func checkOutside(_ name: String, _ place: String) throws {
    if Store.isInside(place) { throw ProgramFailure(StoreError.insideStore(path: name)) }
  }

  private static func failure(_ path: String, _ code: Int32 = errno) -> ProgramFailure {
    ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(path, .number(code)))
  }
}
