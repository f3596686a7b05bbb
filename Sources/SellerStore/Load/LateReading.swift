import SellerRecords
import Synchronization

/// Reading what was put off when a store was loaded. Somebody may have edited the file by then, in its place: what stands in it now
/// is not what was loaded, so that nothing is answered in its stead, and everything that was asked since has to be asked again.
public final class LateReading: Sendable {
  /// The file of which it failed last in this process, as long as nobody was told.
  private static let untold = Mutex<StoreFile?>(nil)

  private let failures = Mutex<(count: Int, file: StoreFile?)>((0, nil))

  /// Throws when it has failed and nobody was told: what was asked since has to be asked again.
  public static func check() throws(StoreError) {
    let file = untold.withLock { untold in
      defer { untold = nil }
      return untold
    }
    if let file { throw .changedMeanwhile(file: file.path) }
  }

  /// What has failed up to here is nothing more to be told: it was asked again, or somebody was told in other words.
  public static func settle() { untold.withLock { $0 = nil } }

  /// How often it has failed in this store.
  var failureCount: Int { failures.withLock(\.count) }

  /// The file of which it failed last, if it failed since it had done so `count` times.
  func failedFile(since count: Int) -> StoreFile? { failures.withLock { $0.count > count ? $0.file : nil } }

  /// Notes that it has: there are no bytes.
  func failed(_ file: StoreFile) -> [UInt8] {
    failures.withLock { $0 = ($0.count + 1, file) }
    Self.untold.withLock { $0 = file }
    return []
  }
}

/// A store's file that may have to be read later.
struct LateFile: Sendable {
  private let file: StoreFile
  private let directory: StoreDirectory
  private let status: FileStatus

  init(_ file: StoreFile, _ directory: StoreDirectory, _ status: FileStatus) {
    (self.file, self.directory, self.status) = (file, directory, status)
  }

  /// Its bytes; nil when it is no longer what it was.
  func read() -> [UInt8]? {
    if let contents = try? directory.contents(of: file), contents.status == status { return contents.bytes }
    _ = directory.lateReading.failed(file)
    return nil
  }
}
