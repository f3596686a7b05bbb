import SellerCore
import SellerRecords
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What was read of each file of a store, so that a file that looks the same is not read again: after one change, or while
/// somebody writes another file.
final class PartCache: Sendable {
  private struct Entry: Sendable {
    let status: FileStatus
    let currency: Currency
    let part: StoreLoader.Part
  }

  private let entries = Mutex<[StoreFile: Entry]>([:])

  /// What a file gave, if it still looks as it did then.
  func part(of file: StoreFile, looking status: FileStatus, currency: Currency) -> StoreLoader.Part? {
    entries.withLock { entries in
      guard let entry = entries[file], entry.status == status, entry.currency == currency else { return nil }
      return entry.part
    }
  }

  /// Remembers what a file gave.
  ///
  /// A file that was written only just now may be written again without looking different, because the system's stamps
  /// are some milliseconds coarse: it is not remembered, and read once more.
  func remember(_ part: StoreLoader.Part, of file: StoreFile, looking status: FileStatus, currency: Currency) {
    let isSettled = Self.now - status.modified > Self.settling
    entries.withLock { entries in
      entries[file] = isSettled ? Entry(status: status, currency: currency, part: part) : nil
    }
  }

  /// One second, in nanoseconds.
  private static let settling: Int64 = 1_000_000_000

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
