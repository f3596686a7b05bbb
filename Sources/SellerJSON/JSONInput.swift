/// What comes of asking for the next piece of a text.
public enum JSONPiece: Sendable {
  /// The bytes that follow; an empty piece is no end.
  case bytes([UInt8])
  /// Nothing follows.
  case end
  /// The bytes cannot be read; whoever gave the source knows why.
  case failed
}

/// The bytes of a text, of which only a window is held: from what is still being read to what has come so far.
struct JSONInput {
  /// The window.
  private(set) var buffer: [UInt8]
  /// The next byte, as an index of the window.
  var position = 0
  /// The place of the byte that `marked` points at, from which other places are counted.
  private var anchor = JSONPlace.start
  /// The first byte that is still needed, as an index of the window.
  private var marked = 0
  private var source: (() -> JSONPiece)?
  /// Whether the source failed.
  private(set) var hasFailed = false
  /// Whether more bytes were wanted behind the mark than may be held.
  private(set) var isTooLong = false
  private let limit: Int

  /// A window over bytes that are there.
  init(_ bytes: [UInt8], limit: Int) {
    buffer = bytes
    self.limit = limit
  }

  /// A window over what a source gives; no more than `limit` bytes behind the mark are held.
  init(limit: Int, source: @escaping () -> JSONPiece) {
    buffer = []
    self.limit = limit
    self.source = source
  }

  /// The next byte; nil at the end of the text.
  var current: UInt8? {
    mutating get {
      if position < buffer.count { return buffer[position] }
      return fill(1) ? buffer[position] : nil
    }
  }

  /// The place of the next byte.
  var place: JSONPlace { place(at: distance) }

  func place(at distance: Int) -> JSONPlace { anchor.after(buffer[marked..<(marked + distance)]) }

  /// Forgets what was read: from here on indices of the window count from the present byte.
  ///
  /// Returns the place; indices that were taken before mean nothing any more.
  @discardableResult
  mutating func mark() -> JSONPlace {
    anchor = place
    marked = position
    isTooLong = false
    return anchor
  }

  /// The bytes from the mark to the present one.
  var taken: [UInt8] {
    marked == 0 && position == buffer.count ? buffer : Array(buffer[marked..<position])
  }

  /// How many bytes lie between the mark and the present one.
  var distance: Int { position - marked }

  /// The bytes at a distance from the mark.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    buffer[(marked + range.lowerBound)..<(marked + range.upperBound)]
  }

  /// The last byte before the present one that is no blank, back to the mark.
  var previous: UInt8? { buffer[marked..<position].last { !JSONReader.isBlank($0) } }

  /// Whether the text begins with a byte order mark, and nothing of it was read.
  var isAtByteOrderMark: Bool {
    mutating get { place.byte == 0 && fill(3) && buffer[position..<(position + 3)].elementsEqual([0xEF, 0xBB, 0xBF]) }
  }

  /// Sees to it that so many bytes have come; false where the text ends before.
  mutating func fill(_ count: Int) -> Bool {
    while buffer.count - position < count {
      guard let source else { return false }
      guard position + count - marked <= limit else {
        isTooLong = true
        return false
      }
      switch source() {
      case .bytes(let piece):
        // Bytes that are no longer needed go once they are most of the window, so that moving the rest stays linear.
        if marked > buffer.count / 2 {
          buffer.removeFirst(marked)
          position -= marked
          marked = 0
        }
        if buffer.isEmpty { buffer = piece } else { buffer.append(contentsOf: piece) }
      case .end:
        self.source = nil
      case .failed:
        hasFailed = true
        self.source = nil
      }
    }
    return true
  }

  /// Goes past blanks.
  mutating func skipBlanks() {
    repeat {
      while position < buffer.count {
        guard JSONReader.isBlank(buffer[position]) else { return }
        position += 1
      }
    } while fill(1)
  }

  /// Goes past the bytes of a text that stand for themselves: printable ASCII but quotes and backslashes.
  mutating func skipPlain() {
    position = buffer.withUnsafeBufferPointer { buffer in
      var index = position
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte >= 0x80 { break }
        index += 1
      }
      return index
    }
  }
}
