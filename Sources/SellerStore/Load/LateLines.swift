import SellerRecords
import Synchronization

/// The lines of a file that is read when somebody looks at it. A line is read alone; whoever goes through the lines, in several
/// places at the same time, has those that follow read with it.
final class LateLines: Sendable {
  /// Some of the file's bytes.
  private struct Block {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  private let file: StoreFile
  private let held: HeldFile
  private let lateReading: LateReading
  /// What was looked at last, the latest at the end.
  private let blocks = Mutex<[Block]>([])

  private static let blockSize = 65_536
  private static let mostBlocks = 4

  init(_ file: StoreFile, in held: HeldFile, _ lateReading: LateReading) {
    (self.file, self.held, self.lateReading) = (file, held, lateReading)
  }

  /// All bytes.
  func read() -> [UInt8] { read(0..<Int(held.status.size)) }

  /// Some of the bytes; none where the file is no longer what it was.
  func bytes(in range: Range<Int>) -> [UInt8] {
    blocks.withLock { blocks in
      if let block = blocks.last(where: { range.clamped(to: $0.range) == range }) {
        let start = range.lowerBound - block.range.lowerBound
        return Array(block.bytes[start..<start + range.count])
      }
      var wanted = range
      if let place = blocks.lastIndex(where: { Self.follows(range, $0.range) }) {
        blocks.remove(at: place)
        wanted = range.lowerBound..<max(range.upperBound, min(Int(held.status.size), range.lowerBound + Self.blockSize))
      } else if blocks.count == Self.mostBlocks {
        blocks.removeFirst()
      }
      let bytes = read(wanted)
      guard bytes.count == wanted.count else { return [] }
      blocks.append(Block(range: wanted, bytes: bytes))
      return Array(bytes.prefix(range.count))
    }
  }

  private static func follows(_ range: Range<Int>, _ block: Range<Int>) -> Bool {
    (block.upperBound...block.upperBound + blockSize).contains(range.lowerBound)
  }

  private func read(_ range: Range<Int>) -> [UInt8] { held.read(range) ?? lateReading.failed(file) }
}
