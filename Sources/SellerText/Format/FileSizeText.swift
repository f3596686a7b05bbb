/// File sizes for the eye.
extension Language {
  /// `812 KB`, `4.6 MB`: in units of 1,024, as the platform's limits are counted.
  public func fileSize(_ bytes: Int) -> String {
    let mega = 1024 * 1024
    return bytes < mega
      ? quotient(Int128(bytes), over: 1024, digits: 0) + " KB"
      : quotient(Int128(bytes), over: Int128(mega), digits: 1) + " MB"
  }

  /// A size that is shown beside another one: in bytes where rounded they would look the same.
  func fileSize(_ bytes: Int, besides other: Int) -> String {
    guard bytes != other, fileSize(bytes) == fileSize(other) else { return fileSize(bytes) }
    return switch self {
    case .english: count(bytes) + " bytes"
    case .chinese: count(bytes) + " 字节"
    }
  }
}
