import SellerCore
import SellerRecords
import Testing

@testable import SellerStore

/// Lines of a file that are read when somebody looks at them: each is the right one, and whoever goes through them reads blocks.
struct LateLinesTests {
  private static let count = 6000
  private static func text(_ number: Int) -> String { "line \(number) " + String(repeating: "x", count: number % 90) }

  /// A file of lines, where each stands, and what counts the reads of it.
  private func made() throws -> (lines: LateLines, places: [Range<Int>], files: FaultyFiles, scratch: Scratch) {
    let scratch = try Scratch()
    var (bytes, places) = ([UInt8](), [Range<Int>]())
    for number in 0..<Self.count {
      let start = bytes.count
      bytes += Array(Self.text(number).utf8)
      places.append(start..<bytes.count)
      bytes.append(0x0A)
    }
    try scratch.write("products.jsonl", bytes)
    let files = FaultyFiles(failing: .max, .once, counting: { $0 == .read })
    let held = try #require(HeldFile(DiskPath(scratch.path("products.jsonl")), files))
    return (LateLines(StoreFile(Product.self), in: held, LateReading()), places, files, scratch)
  }

  private func read(_ number: Int, _ lines: LateLines, _ places: [Range<Int>]) -> String {
    String(decoding: lines.bytes(in: places[number]), as: UTF8.self)
  }

  @Test func eachLineIsReadAlone() throws {
    let (lines, places, files, scratch) = try made()
    defer { _ = scratch }
    for number in [5000, 12, 3000, 999, 5999, 0] { #expect(read(number, lines, places) == Self.text(number)) }
    #expect(files.callCount == 6)
  }

  @Test func goingThroughThemReadsBlocks() throws {
    let (lines, places, files, scratch) = try made()
    defer { _ = scratch }
    // Two at the same time, each through a half.
    for number in 0..<Self.count / 2 {
      #expect(read(number, lines, places) == Self.text(number))
      #expect(read(Self.count / 2 + number, lines, places) == Self.text(Self.count / 2 + number))
    }
    let size = try #require(places.last).upperBound
    #expect(files.callCount <= 2 * (size / 65_536 + 2))
  }

  @Test func theSameLineAgainAndLinesOutOfOrderAreRight() throws {
    let (lines, places, _, scratch) = try made()
    defer { _ = scratch }
    var made = MadeUp(seed: 3)
    var number = 0
    for _ in 0..<4000 {
      number = made.below(4) == 0 ? made.below(Self.count) : min(Self.count - 1, number + made.below(3))
      #expect(read(number, lines, places) == Self.text(number))
    }
    #expect(lines.read().count == (places.last?.upperBound ?? 0) + 1)
  }
}
