/// Tells a file's encoding by its mark, by the look of its bytes, or by the choice of the one who knows.
struct EncodingDetection: Sendable, Hashable {
  let encoding: TextEncoding
  /// How many bytes the mark takes.
  let markLength: Int

  /// Looks at a file; a stated encoding is taken as it is.
  static func detect(
    _ source: some SourceBytes, stated: TextEncoding? = nil
  ) throws(TableProblem) -> EncodingDetection {
    let head = try source.bytes(at: 0, count: 4096)
    if let stated {
      let isMarked = !stated.mark.isEmpty && head.starts(with: stated.mark)
      return EncodingDetection(encoding: stated, markLength: isMarked ? stated.mark.count : 0)
    }
    if let source = source as? RememberedBytes {
      return try source.encoding { (bytes) throws(TableProblem) in try detect(bytes) }
    }
    // The mark of UTF-32 begins as that of UTF-16 does; a UTF-16 file with U+0000 first is none that people have.
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { throw .foreign(.utf32) }
    for encoding in TextEncoding.allCases where !encoding.mark.isEmpty && head.starts(with: encoding.mark) {
      return EncodingDetection(encoding: encoding, markLength: encoding.mark.count)
    }
    if let encoding = try wideEncoding(head) { return EncodingDetection(encoding: encoding, markLength: 0) }
    return EncodingDetection(encoding: try narrowEncoding(source), markLength: 0)
  }

  /// UTF-16 without a mark: the zero bytes of its commas, digits and line ends stand all on one side.
  private static func wideEncoding(_ head: [UInt8]) throws(TableProblem) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in head.enumerated() where byte == 0 {
      if offset & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.even + zeros.odd == 0 { return nil }
    // A zero that slipped into another text does not stand beside its commas and line ends.
    let signs = head.indices.filter { [0x0A, 0x2C, 0x09, 0x3B].contains(head[$0]) }
    let wide = signs.count { place in
      place > 0 && head[place - 1] == 0 || place + 1 < head.count && head[place + 1] == 0
    }
    if !signs.isEmpty, wide * 2 < signs.count, (zeros.even + zeros.odd) * 64 < max(head.count, 256) { return nil }
    if zeros.odd > 4 * zeros.even { return .utf16LittleEndian }
    if zeros.even > 4 * zeros.odd { return .utf16BigEndian }
    throw .foreign(.binary)
  }

  /// UTF-8 where nearly everything that is not ASCII reads as it; otherwise what the pairs of high bytes look like.
  private static func narrowEncoding(_ source: some SourceBytes) throws(TableProblem) -> TextEncoding {
    var marks = ByteMarks()
    var offset = 0
    var carried: [UInt8] = []
    while true {
      let piece = try source.bytes(at: offset, count: 1 << 18)
      offset += piece.count
      let isLast = piece.isEmpty || offset >= source.count
      carried += piece
      let used = carried.withUnsafeBufferPointer { marks.count($0, isLast: isLast) }
      carried.removeFirst(used)
      if isLast || marks.isCertainlyUTF8 { break }
    }
    if marks.isUTF8 { return .utf8 }
    return marks.looksChinese ? .gb18030 : .windows1252
  }
}

/// What the bytes above 0x7F of a file look like.
private struct ByteMarks {
  private var valid = 0
  private var invalid = 0
  private var pairs = 0
  private var singles = 0

  /// Whether enough was seen to stop looking.
  var isCertainlyUTF8: Bool { valid > 4096 && invalid == 0 }

  /// A damaged UTF-8 file has some faults among many characters; another encoding has hardly a character that is UTF-8.
  var isUTF8: Bool { invalid == 0 || valid > 4 * invalid }

  /// High bytes come in pairs in Chinese, alone between letters in western texts.
  var looksChinese: Bool { pairs >= singles }

  /// Counts what is whole and tells how many bytes that was.
  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Int {
    var position = 0
    while true {
      let run = UTF8Validation.validPrefix(of: bytes, from: position)
      // Characters, roughly: two or three bytes each.
      valid += highBytes(bytes, position..<run.end) / 2
      position = run.end
      switch run.stop {
      case .end: return position
      case .cutOff where !isLast: return position
      case .cutOff, .invalid:
        invalid += 1
        guard position + 3 < bytes.count || isLast else { return position }
        let length = pairLength(bytes[position...])
        if length > 1 { pairs += 1 } else { singles += 1 }
        position += length
      }
    }
  }

  /// 2 for two high bytes, 4 for the longer codes of GB18030, whose second and fourth bytes are digits, otherwise 1.
  private func pairLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let code = Array(bytes.prefix(4))
    if code.count > 1, code[1] >= 0x80 { return 2 }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return code.count == 4 && digits.contains(code[1]) && code[2] >= 0x81 && digits.contains(code[3]) ? 4 : 1
  }

  private func highBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var count = 0
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
      count += (raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080).nonzeroBitCount
      position += 8
    }
    while position < range.upperBound {
      count += bytes[position] >= 0x80 ? 1 : 0
      position += 1
    }
    return count
  }
}
