import SystemPackage
import Testing

@testable import SellerStore

/// An audit of whatever length is looked at from its end.
struct AuditEndTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 9000], [0, 1, 4095, 4096, 4097, 9000])
  func theEndIsFound(written: Int, zeros: Int) throws {
    let scratch = try Scratch()
    let path = DiskPath(scratch.path("audit.jsonl"))
    let bytes = (0..<written).map { UInt8(1 + $0 % 251) }
    try SystemFiles().writeNew(path, bytes + [UInt8](repeating: 0, count: zeros))
    let files = FaultyFiles(failing: .max, .once)
    for place in Set([0, written / 2, max(0, written - 1), written, written + 5]) {
      let end = try files.auditEnd(of: path, from: place, count: 300)
      #expect(end.size == written + zeros && end.written == written && end.last == bytes.last)
      #expect(end.text == Array(bytes.dropFirst(place).prefix(300)))
    }
  }

  @Test func whereNoneIsNothingWasWritten() throws {
    let scratch = try Scratch()
    let end = try SystemFiles().auditEnd(of: DiskPath(scratch.path("audit.jsonl")))
    #expect(end.size == 0 && end.written == 0 && end.last == nil && end.text.isEmpty)
  }
}
