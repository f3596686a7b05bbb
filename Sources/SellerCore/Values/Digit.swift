extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  @inlinable
  public var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
