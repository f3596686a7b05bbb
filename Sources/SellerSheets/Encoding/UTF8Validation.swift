/// Finds where UTF-8 stops being UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Validation {
  /// Why a run of valid bytes ended; the payload is how many bytes belong to the fault.
  enum Stop: Equatable {
    case end
    case cutOff(Int)
    case invalid(Int)
  }

  /// The end of the valid bytes that begin at `start`, and why they end there.
  static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, stop: Stop) {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: rest.span)
      return (bytes.count, .end)
    } catch {
      let fault = error.byteOffsets
      let isCut = error.kind == .truncatedScalar && fault.upperBound == rest.count
      return (start + fault.lowerBound, isCut ? .cutOff(fault.count) : .invalid(fault.count))
    }
  }
}
