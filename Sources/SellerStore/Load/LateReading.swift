import SellerRecords
import Synchronization

/// Reading what was put off when a store was loaded. Somebody may have edited the file by then, in its place: what stands in it now
/// is not what was loaded, so that nothing is answered in its stead, and everything that was asked since has to be asked again.
public enum LateReading {
  private static let failures = Mutex<(count: Int, file: String)>((0, ""))

  /// How often it has failed in this process.
  static var failureCount: Int { failures.withLock(\.count) }

  /// Throws when it has failed.
  public static func check() throws(StoreError) {
    let (count, file) = failures.withLock(\.self)
    if count > 0 { throw .changedMeanwhile(file: file) }
  }

  /// Notes that it has: there are no bytes.
  static func failed(_ file: StoreFile) -> [UInt8] {
    failures.withLock { $0 = ($0.count + 1, file.path) }
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
    _ = LateReading.failed(file)
    return nil
  }
}
