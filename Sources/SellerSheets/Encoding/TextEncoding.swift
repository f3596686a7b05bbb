/// The encodings in which sellers' tables come.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without its mark.
  case utf8 = "utf-8"
  /// UTF-16, the lower byte first: Excel's "Unicode text".
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "utf-16be"
  /// GB18030, which holds GBK and GB2312: what Chinese Windows writes.
  case gb18030
  /// Windows-1252, which holds Latin-1: what western Windows writes.
  case windows1252 = "windows-1252"

  /// The encoding by a name that people use for it, in any case and with or without hyphens; nil for an unknown name.
  public init?(name: String) {
    let folded = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch folded {
    case "utf8", "utf8bom", "utf8sig": self = .utf8
    case "utf16le", "utf16", "unicode", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "cp936", "ansi936": self = .gb18030
    case "windows1252", "cp1252", "latin1", "iso88591", "ansi": self = .windows1252
    default: return nil
    }
  }

  /// The bytes that mark a file of this encoding at its beginning.
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .windows1252: []
    }
  }
}
