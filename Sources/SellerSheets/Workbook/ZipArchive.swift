/// The parts of a ZIP archive, by the list at its end. Nothing is written anywhere: names are only looked up, so that names
/// with `..` in them harm nobody.
struct ZipArchive: Sendable {
  struct Part: Sendable, Hashable {
    let name: String
    let isEncrypted: Bool
    /// 0 stored, 8 deflated.
    let method: Int
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let offset: Int
  }

  let source: any SourceBytes
  private let parts: [String: Part]

  /// Reads the list of parts.
  init(_ source: any SourceBytes) throws(TableProblem) {
    self.source = source
    let tailStart = max(0, source.count - Self.longestEnd)
    let tail = try source.bytes(at: tailStart, count: Self.longestEnd)
    guard let end = Self.endRecord(in: tail) else { throw .workbook(.noDirectory) }
    let count = tail.number(at: end + 10, bytes: 2)
    let size = tail.number(at: end + 12, bytes: 4)
    let offset = tail.number(at: end + 16, bytes: 4)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else { throw .workbook(.zip64) }
    guard count <= WorkbookLimits.parts, size <= WorkbookLimits.directory else {
      throw .workbook(.tooManyParts(limit: WorkbookLimits.parts))
    }
    guard offset + size <= tailStart + end else { throw .workbook(.noDirectory) }
    let directory = try source.bytes(at: offset, count: size)
    parts = try Self.parts(count, in: directory)
  }

  /// A part by its name; a slash in front does not matter, nor does the case of ASCII letters.
  func part(_ name: String) -> Part? { parts[Self.folded(name)] }

  func required(_ name: String) throws(TableProblem) -> Part {
    guard let part = part(name) else { throw .workbook(.missing(part: name)) }
    return part
  }

  /// The end record, its comment of at most 65,535 bytes included.
  private static let longestEnd = 22 + 0xFFFF

  private static func folded(_ name: String) -> String {
    String(name.lowercased().drop { $0 == "/" })
  }

  /// Where the end record begins: the last place whose comment ends with the file.
  private static func endRecord(in tail: [UInt8]) -> Int? {
    guard tail.count >= 22 else { return nil }
    return stride(from: tail.count - 22, through: 0, by: -1).first { place in
      tail.number(at: place, bytes: 4) == 0x0605_4B50
        && place + 22 + tail.number(at: place + 20, bytes: 2) == tail.count
    }
  }

  private static func parts(_ count: Int, in directory: [UInt8]) throws(TableProblem) -> [String: Part] {
    var parts: [String: Part] = [:]
    var place = 0
    for _ in 0..<count {
      guard place + 46 <= directory.count, directory.number(at: place, bytes: 4) == 0x0201_4B50 else {
        throw .workbook(.noDirectory)
      }
      let nameLength = directory.number(at: place + 28, bytes: 2)
      let following = directory.number(at: place + 30, bytes: 2) + directory.number(at: place + 32, bytes: 2)
      let end = place + 46 + nameLength + following
      guard end <= directory.count else { throw .workbook(.noDirectory) }
      let name = String(decoding: directory[place + 46..<place + 46 + nameLength], as: UTF8.self)
      let part = Part(
        name: name, isEncrypted: directory.number(at: place + 8, bytes: 2) & 1 == 1,
        method: directory.number(at: place + 10, bytes: 2),
        checksum: UInt32(truncatingIfNeeded: directory.number(at: place + 16, bytes: 4)),
        packedSize: directory.number(at: place + 20, bytes: 4), size: directory.number(at: place + 24, bytes: 4),
        offset: directory.number(at: place + 42, bytes: 4))
      let isLarge = [part.packedSize, part.size, part.offset].contains(0xFFFF_FFFF)
      if isLarge { throw .workbook(.zip64) }
      // Of two parts with one name the first counts.
      if parts[folded(name)] == nil { parts[folded(name)] = part }
      place = end
    }
    return parts
  }
}

extension [UInt8] {
  /// A number, the lowest byte first; 0 beyond the end.
  func number(at place: Int, bytes count: Int) -> Int {
    guard place >= 0, place + count <= self.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
