import SellerCore

/// A plain tar archive (POSIX ustar) of regular files, written and read: any system's `tar` can open a backup.
enum TarArchive {
  private static let block = 512

  /// A file in an archive.
  struct Entry: Sendable, Equatable {
    var name: String
    var permissions: UInt32
    var bytes: [UInt8]
  }

  /// Why bytes are not an archive that we wrote.
  enum Problem: Error, Equatable {
    /// It ends in the middle.
    case cutOff
    /// A header is not one, or not of a regular file.
    case badHeader(at: Int)
  }

  /// A file's header and bytes, filled up to a whole block.
  static func encoded(_ entry: Entry, at moment: Instant) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ text: String, _ offset: Int) {
      header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
    }
    put(entry.name, 0)
    put(octal(UInt64(entry.permissions), digits: 7), 100)
    put(octal(0, digits: 7), 108)
    put(octal(0, digits: 7), 116)
    put(octal(UInt64(entry.bytes.count), digits: 11), 124)
    put(octal(UInt64(max(0, moment.seconds)), digits: 11), 136)
    put("        ", 148)
    put("0", 156)
    put("ustar", 257)
    put("00", 263)
    put(octal(UInt64(header.reduce(0) { $0 + Int($1) }), digits: 6), 148)
    header[154] = 0
    header[155] = 0x20
    let filling = (block - entry.bytes.count % block) % block
    return header + entry.bytes + [UInt8](repeating: 0, count: filling)
  }

  /// What ends an archive.
  static var end: [UInt8] { [UInt8](repeating: 0, count: 2 * block) }

  /// The files of an archive; every header's sum is checked.
  static func entries(in archive: [UInt8]) throws(Problem) -> [Entry] {
    var entries: [Entry] = []
    var offset = 0
    while true {
      guard offset + block <= archive.count else { throw .cutOff }
      let header = Array(archive[offset..<(offset + block)])
      if header.allSatisfy({ $0 == 0 }) { return entries }
      var sum = header
      sum.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
      guard number(header[148..<154]) == sum.reduce(0, { $0 + Int($1) }), header[156] == UInt8(ascii: "0"),
        let size = number(header[124..<135]), let permissions = number(header[100..<107])
      else { throw .badHeader(at: offset) }
      let start = offset + block
      guard size <= archive.count - start else { throw .cutOff }
      let name = String(decoding: header[0..<100].prefix { $0 != 0 }, as: UTF8.self)
      entries.append(
        Entry(name: name, permissions: UInt32(permissions & 0o777), bytes: Array(archive[start..<(start + size)])))
      offset = start + (size + block - 1) / block * block
    }
  }

  private static func octal(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 8 + Int($1 - UInt8(ascii: "0")) }
  }
}
