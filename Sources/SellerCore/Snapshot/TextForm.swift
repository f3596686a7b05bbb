/// A text as columns take it and as a canonical line gives it: one of its own, or the bytes where they stand.
package protocol TextForm {
  init(ascii bytes: UnsafeBufferPointer<UInt8>)
  /// A text of any bytes; nil where they are no UTF-8.
  init?(validating bytes: UnsafeBufferPointer<UInt8>)
  /// Hands over the bytes.
  func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer
}

extension String: TextForm {
  /// A text of its own.
  package init(ascii bytes: UnsafeBufferPointer<UInt8>) { self.init(decoding: bytes, as: UTF8.self) }

  /// A text of its own.
  package init?(validating bytes: UnsafeBufferPointer<UInt8>) {
    guard let text = try? UTF8Span(validating: bytes.span) else { return nil }
    self.init(copying: text)
  }

  /// Hands over the bytes.
  package func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    var text = self
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}

extension Key: TextForm {
  /// A key with a text of its own.
  package init(ascii bytes: UnsafeBufferPointer<UInt8>) { self.init(String(ascii: bytes)) }

  /// A key with a text of its own.
  package init?(validating bytes: UnsafeBufferPointer<UInt8>) {
    guard let text = String(validating: bytes) else { return nil }
    self.init(text)
  }

  /// Hands over the bytes of its text.
  package func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer { text.withBytes(body) }
}

/// A text where it stands in a line: as good as the line's bytes, which whoever read it keeps alive.
package struct LineText: TextForm {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The bytes where they stand.
  package init(ascii bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The bytes where they stand.
  package init?(validating bytes: UnsafeBufferPointer<UInt8>) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    self.bytes = bytes
  }

  /// Hands over the bytes.
  @inline(__always)
  package func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    body(UnsafeRawBufferPointer(bytes))
  }
}
