/// What came of reading an element of a list in which damage is not the end.
public enum JSONElement: Sendable {
  /// The element.
  case value(JSONNode)
  /// The element, or what stands between two, is damaged; the next one is looked for from `end` on.
  case damaged(JSONError, end: JSONPlace)
}

/// Going on behind a damaged element.
extension JSONReader {
  /// The next element of the list; nil at its end, which is then behind the reader.
  ///
  /// Where an element is damaged, the error names it, and the reader goes to the comma or bracket behind it, as far as the
  /// brackets tell where that is (`DamageSearch`). An error is thrown only where the text ends before the list does, or
  /// cannot be read.
  public mutating func element() throws(JSONError) -> JSONElement? {
    do throws(JSONError) {
      guard try nextElement() else { return nil }
      return .value(try value())
    } catch {
      guard passDamage(error) else { throw error }
      return .damaged(error, end: place)
    }
  }

  /// Goes to the comma or bracket behind a damaged element; false where nothing can follow.
  private mutating func passDamage(_ error: JSONError) -> Bool {
    let followsComma = input.previous == UInt8(ascii: ",")
    input.mark()
    switch error.problem {
    case .sourceFailed: return false
    case .missingComma where frames.isEmpty:
      levels[levels.count - 1].lacksComma = true
      return true
    case .trailingComma where frames.isEmpty:
      input.position += 1
      return true
    default: break
    }
    var search = DamageSearch(open: frames.map(\.isObject), isInText: isInText, followsComma: followsComma)
    let mostHeld = min(limits.valueBytes / 2, 1 << 16)
    frames.removeAll()
    isInText = false
    endValue()
    while let byte = input.current {
      switch search.step(byte) {
      case .onward:
        input.position += 1
        if input.distance > mostHeld { input.mark() }
      case .end: return true
      case .anotherObject:
        levels[levels.count - 1].lacksComma = true
        return true
      case .lost: return false
      }
    }
    // Where the element itself is cut off there is no more to tell; else the next step finds that the list is.
    if case .cutOff = error.problem { return false }
    return true
  }
}

/// Looks for the end of a damaged element, byte by byte.
///
/// Brackets are counted from those on that were open where the damage was found. What is taken for granted: a text does not
/// go on over lines; a word that JSON does not have, with a quote behind it, is the rest of a text whose first quote is
/// missing or came too early; an object that lacks its bracket ends where another one follows behind a comma; a bracket
/// closes everything inside of what it closes.
private struct DamageSearch {
  enum Step {
    /// Not yet.
    case onward
    /// The comma or bracket behind the element stands here.
    case end
    /// The next element begins here, behind a comma that was passed.
    case anotherObject
    /// No element nests as deeply.
    case lost
  }

  enum Word { case none, known, unknown }

  /// Deeper nesting is not followed.
  private static let deepest = 10_000

  /// Whether each open bracket is an object's.
  var open: [Bool]
  var isInText: Bool
  var isEscaped = false
  var word = Word.none
  var followsComma: Bool

  mutating func step(_ byte: UInt8) -> Step {
    if isInText {
      passText(byte)
      return .onward
    }
    let last = (word: word, comma: followsComma)
    switch byte {
    case _ where JSONReader.isBlank(byte): word = .none
    case UInt8(ascii: "\""):
      isInText = last.word != .unknown
      (word, followsComma) = (.none, false)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","),
      UInt8(ascii: ":"):
      (word, followsComma) = (.none, byte == UInt8(ascii: ","))
      return bracket(byte, followsComma: last.comma)
    default:
      let isKnown = last.word != .unknown && "0123456789+-.eEtrufalsn".utf8.contains(byte)
      (word, followsComma) = (isKnown ? .known : .unknown, false)
    }
    return .onward
  }

  private mutating func passText(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") || byte == 0x0A {
      isInText = false
    }
  }

  private mutating func bracket(_ byte: UInt8, followsComma: Bool) -> Step {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isObject = byte == UInt8(ascii: "{")
      if isObject, followsComma, open.last == true {
        open.removeLast()
        if open.isEmpty { return .anotherObject }
      }
      open.append(isObject)
      return open.count > Self.deepest ? .lost : .onward
    case UInt8(ascii: "}"):
      if let index = open.lastIndex(of: true) { open.removeSubrange(index...) }
    case UInt8(ascii: "]"):
      guard let index = open.lastIndex(of: false) else { return .end }
      open.removeSubrange(index...)
    case UInt8(ascii: ",") where open.isEmpty: return .end
    default: break
    }
    return .onward
  }
}
