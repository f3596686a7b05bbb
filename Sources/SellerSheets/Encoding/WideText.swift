/// A text in UTF-16, as some programs save what a platform answers.
public struct WideText {
  private let source: any SourceBytes
  private let found: EncodingDetection

  /// The text of bytes that begin as UTF-16 does; nil of others.
  public init?(_ source: any SourceBytes) {
    guard let head = try? source.bytes(at: 0, count: 4096), head.contains(0) || head.first ?? 0 >= 0xFE,
      let found = try? EncodingDetection.detect(MemoryBytes(head)),
      found.encoding == .utf16LittleEndian || found.encoding == .utf16BigEndian
    else { return nil }
    (self.source, self.found) = (source, found)
  }

  /// The text in UTF-8; nil where its first sign is not one of those that are wanted, or where it is no text throughout.
  public func decoded(beginningWith isWanted: (UInt8) -> Bool) -> MemoryBytes? {
    var text = DecodedText()
    var rest: [UInt8] = []
    var offset = found.markLength
    repeat {
      guard let piece = try? source.bytes(at: offset, count: 1 << 18) else { return nil }
      offset += piece.count
      rest += piece
      let used = rest.withUnsafeBufferPointer {
        TextDecoding.decode($0, as: found.encoding, isLast: offset >= source.count, into: &text)
      }
      rest.removeFirst(used)
      guard text.damages.isEmpty, text.bytes.first(where: { $0 > 0x20 }).map(isWanted) != false else { return nil }
      if piece.isEmpty { break }
    } while offset < source.count
    return MemoryBytes(text.bytes)
  }
}
