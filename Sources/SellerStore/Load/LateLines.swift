import SellerCore
import SellerRecords
import Synchronization

/// The lines of a file that is read when somebody looks at it: a few of them one by one, and for whoever wants many all at once.
final class LateLines: Sendable {
  private struct State {
    /// How many lines were looked at, and how much was taken of all bytes.
    var (looked, taken) = (0, 0)
    /// All bytes, while many lines are looked at.
    var bytes: [UInt8]?
  }

  private let file: StoreFile
  private let held: HeldFile
  private let state = Mutex(State())

  /// After so many lines the file is read and kept, until most of it was taken: whoever went through all lines is done then.
  private let few: Int

  /// To look at one line costs about as much as two thousand bytes of a whole file do.
  private static let bytesPerLook = 2_048

  init(_ file: StoreFile, in held: HeldFile) {
    (self.file, self.held) = (file, held)
    few = max(256, Int(held.status.size) / Self.bytesPerLook)
  }

  /// All bytes.
  func read() -> [UInt8] { held.read(0..<Int(held.status.size)) ?? LateReading.failed(file) }

  /// Some of the bytes; none where the file is no longer what it was.
  func bytes(in range: Range<Int>) -> [UInt8] {
    let isAmongFew = state.withLock { state in
      state.looked += 1
      return state.looked <= few
    }
    guard !isAmongFew else { return held.read(range) ?? LateReading.failed(file) }
    let bytes = state.withLock { state in
      let bytes = state.bytes ?? read()
      state.taken += range.count
      if state.taken < bytes.count / 10 * 9 { state.bytes = bytes } else { state = State() }
      return bytes
    }
    return range.upperBound <= bytes.count ? Array(bytes[range]) : []
  }
}
