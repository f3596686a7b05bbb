import SellerCore
import SellerRecords
import Synchronization

/// What was read of each file of a store, so that a file that looks the same is not read again: after one change, or while
/// somebody writes another file.
final class PartCache: Sendable {
  private struct Entry: Sendable {
    let status: FileStatus
    let currency: Currency
    let part: StoreLoader.Part
    /// How often something had failed that was put off: what failed is tried again.
    let failures: Int
  }

  private let lateReading: LateReading
  private let entries = Mutex<[StoreFile: Entry]>([:])

  init(_ lateReading: LateReading) { self.lateReading = lateReading }

  /// What a file gave, if it still looks as it did then.
  func part(of file: StoreFile, looking status: FileStatus, currency: Currency) -> StoreLoader.Part? {
    entries.withLock { entries in
      guard let entry = entries[file], entry.status == status, entry.currency == currency,
        entry.failures == lateReading.failureCount
      else { return nil }
      return entry.part
    }
  }

  /// Remembers what a file gave, or forgets what it gave before where it may be written again without looking different.
  func remember(
    _ part: StoreLoader.Part, of file: StoreFile, looking status: FileStatus, isSettled: Bool, currency: Currency
  ) {
    entries.withLock { entries in
      let entry = Entry(status: status, currency: currency, part: part, failures: lateReading.failureCount)
      entries[file] = isSettled ? entry : nil
    }
  }
}
