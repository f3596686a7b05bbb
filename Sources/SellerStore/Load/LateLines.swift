import SellerCore
import SellerRecords
import Synchronization

/// The lines of a file that is read when somebody looks at it: a few of them one by one, and for whoever wants many all at once.
final class LateLines: Sendable {
  private let file: StoreFile
  private let held: HeldFile
  private let whole: Deferred<[UInt8]>
  private let looked = Atomic<Int>(0)

  /// After so many lines the file is read and kept.
  private static let few = 256

  init(_ file: StoreFile, in held: HeldFile) {
    (self.file, self.held) = (file, held)
    whole = Deferred { held.read(limit: SystemFiles.largestFile) ?? LateReading.failed(file) }
  }

  /// All bytes.
  func read() -> [UInt8] { whole.known ?? held.read(limit: SystemFiles.largestFile) ?? LateReading.failed(file) }

  /// Some of the bytes; none where the file is no longer what it was.
  func bytes(in range: Range<Int>) -> [UInt8] {
    if whole.known == nil, looked.wrappingAdd(1, ordering: .relaxed).oldValue < Self.few {
      return held.read(range) ?? LateReading.failed(file)
    }
    let bytes = whole.value
    return range.upperBound <= bytes.count ? Array(bytes[range]) : []
  }
}
