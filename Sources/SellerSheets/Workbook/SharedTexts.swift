/// The texts that a workbook's cells share, one after the other in one piece of memory.
struct SharedTexts {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Those of a part of a workbook; none where it has none.
  init(_ archive: ZipArchive, part: ZipArchive.Part?) throws(TableProblem) {
    guard let part else { return }
    let taker = SharedTextTaker()
    try archive.readXML(part, limit: WorkbookLimits.sheet, taker: taker) { () throws(TableProblem) in
      guard taker.bytes.count <= WorkbookLimits.sharedText else {
        throw .workbook(.tooLarge(part: part.name, limit: WorkbookLimits.sharedText))
      }
      return true
    }
    bytes = taker.bytes
    ends = taker.ends
  }

  /// A text; nil where there is none of this number.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

private final class SharedTextTaker: XMLTaker {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  private var isInText = false
  private var phonetics = 0

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "t" { isInText = true } else if name == "rPh" { phonetics += 1 }
  }

  func end(_ name: XMLName) {
    if name == "t" {
      isInText = false
    } else if name == "rPh" {
      phonetics -= 1
    } else if name == "si" {
      EscapedText.unescape(&bytes, from: ends.last ?? 0)
      ends.append(bytes.count)
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    // How a word is pronounced is no part of the cell.
    if isInText, phonetics == 0 { bytes.append(contentsOf: piece) }
  }
}

/// Characters that XML cannot hold stand in workbooks as `_x000D_`.
enum EscapedText {
  /// Puts the characters in the place of their escapes, from an offset on; CR LF becomes LF, as a cell has it.
  static func unescape(_ bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= 7, bytes[start...].contains(UInt8(ascii: "_")) else { return }
    var plain: [UInt8] = []
    var place = start
    while place < bytes.count {
      if let code = code(in: bytes, at: place), let scalar = Unicode.Scalar(code) {
        if code != 0x0D { plain.append(contentsOf: String(Character(scalar)).utf8) }
        place += 7
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    bytes.replaceSubrange(start..., with: plain)
  }

  private static func code(in bytes: [UInt8], at place: Int) -> UInt32? {
    guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
      bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    return UInt32(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16)
  }
}
