/// A value with everything in it, in one pass and without recursion.
extension JSONReader {
  /// Reads the next value onto the tape.
  mutating func readTree() throws(JSONError) {
    frames.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    repeat {
      guard try beginsValue() else { continue }
      // A value is complete; so may be what it stands in.
      while let frame = frames.last {
        frames[frames.count - 1].count += 1
        expectsValue = false
        input.skipBlanks()
        let closing = UInt8(ascii: frame.isObject ? "}" : "]")
        guard let byte = input.current else { throw failure(.cutOff(empty: false)) }
        guard byte == closing else {
          try passComma(byte, closing: closing)
          try beginPart(isObject: frame.isObject)
          break
        }
        input.position += 1
        try closeFrame()
      }
    } while !frames.isEmpty
  }

  /// Reads a value, or the beginning of one that has parts; tells whether it is complete.
  private mutating func beginsValue() throws(JSONError) -> Bool {
    input.skipBlanks()
    if !isKept { input.mark() }
    let start = input.distance
    guard start <= limits.valueBytes else { throw failure(.tooLong(limit: limits.valueBytes)) }
    guard let byte = input.current else { throw failure(.cutOff(empty: levels.isEmpty && frames.isEmpty)) }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isObject = byte == UInt8(ascii: "{")
      guard levels.count + frames.count < limits.depth else { throw failure(.nestedTooDeeply(limit: limits.depth)) }
      input.position += 1
      frames.append(Frame(isObject: isObject, entry: entries.count))
      append(isObject ? .object : .list, from: start)
      expectsValue = false
      input.skipBlanks()
      guard let first = input.current else { throw failure(.cutOff(empty: false)) }
      guard first == UInt8(ascii: isObject ? "}" : "]") else {
        try beginPart(isObject: isObject)
        return false
      }
      input.position += 1
      try closeFrame()
    case UInt8(ascii: "\""): append(.text, from: start, hasEscape: try passText())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try passNumber()
      append(.number, from: start)
    case UInt8(ascii: "t"):
      try pass("true")
      append(.bool, from: start)
    case UInt8(ascii: "f"):
      try pass("false")
      append(.bool, from: start)
    case UInt8(ascii: "n"):
      try pass("null")
      append(.null, from: start)
    default: throw unexpected()
    }
    return true
  }

  /// Goes to where a member's or element's value stands.
  private mutating func beginPart(isObject: Bool) throws(JSONError) {
    if isObject {
      if !isKept { input.mark() }
      frames[frames.count - 1].name = entries.count
      let entry = try readName()
      if isKept { entries.append(entry) }
    }
    expectsValue = true
  }

  /// Reads a name and the colon behind it.
  mutating func readName() throws(JSONError) -> JSONTape.Entry {
    let start = input.distance
    guard input.current == UInt8(ascii: "\"") else { throw unexpected() }
    var entry = JSONTape.Entry(kind: .text, start: Int32(start))
    entry.hasEscape = try passText()
    entry.end = Int32(input.distance)
    input.skipBlanks()
    guard input.current == UInt8(ascii: ":") else { throw unexpected() }
    input.position += 1
    return entry
  }

  /// Ends the innermost object or list, whose names must differ.
  private mutating func closeFrame() throws(JSONError) {
    let frame = frames.removeLast()
    expectsValue = true
    guard isKept else { return }
    entries[frame.entry].end = Int32(input.distance)
    entries[frame.entry].next = Int32(entries.count)
    guard frame.isObject, let repeated = repeatedName(in: frame) else { return }
    let name = text(of: repeated)
    throw failure(.duplicateName(name), at: Int(repeated.start), name: name)
  }

  private mutating func append(_ kind: JSONNode.Kind, from start: Int, hasEscape: Bool = false) {
    guard isKept else { return }
    entries.append(
      JSONTape.Entry(
        kind: kind, hasEscape: hasEscape, start: Int32(start), end: Int32(input.distance),
        next: Int32(entries.count + 1)))
  }

  /// Goes past a text with its quotes; tells whether escapes stand in it.
  private mutating func passText() throws(JSONError) -> Bool {
    input.position += 1
    isInText = true
    do throws(JSONProblem) {
      let hasEscape = try input.skipText()
      isInText = false
      guard input.distance <= limits.valueBytes else { throw JSONProblem.tooLong(limit: limits.valueBytes) }
      return hasEscape
    } catch {
      throw failure(error)
    }
  }

  /// Goes past a number.
  private mutating func passNumber() throws(JSONError) {
    let start = input.distance
    var form = JSONNumber.Form()
    var isNumber = true
    while let byte = input.current, !Self.endsWord(byte) {
      isNumber = isNumber && form.take(byte)
      input.position += 1
    }
    if isNumber && form.isComplete { return }
    let end = input.distance
    input.position -= end - start
    // What does not even look like the beginning of a number may be long.
    let written = input.bytes(start..<min(end, start + 64))
    throw failure(.malformedNumber(String(decoding: written, as: UTF8.self)))
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Goes past a word.
  private mutating func pass(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard input.current == word.utf8Start[index] else { throw unexpected() }
      input.position += 1
    }
  }

  /// Goes past the comma before another member or element.
  mutating func passComma(_ byte: UInt8, closing: UInt8) throws(JSONError) {
    guard byte == UInt8(ascii: ",") else { throw unexpected(inPlaceOfComma: true) }
    let comma = input.distance
    input.position += 1
    input.skipBlanks()
    guard input.current != closing else {
      input.position -= input.distance - comma
      throw failure(.trailingComma)
    }
  }
}

/// Names that stand in one object twice.
extension JSONReader {
  /// With so few members all pairs are compared, which needs no memory.
  private static let fewMembers = 24

  /// The first name of an object that one before it equals.
  private func repeatedName(in frame: Frame) -> JSONTape.Entry? {
    guard frame.count > 1 else { return nil }
    if frame.count > Self.fewMembers {
      var names = Set<JSONName>(minimumCapacity: frame.count)
      return first(in: frame) { !names.insert(JSONName(text(of: entries[$0]))).inserted }
    }
    return first(in: frame) { later in
      first(in: frame, before: later) { hasSameName(entries[$0], entries[later]) } != nil
    }
  }

  /// The first of an object's names for which something is true.
  private func first(in frame: Frame, before end: Int? = nil, where isWanted: (Int) -> Bool) -> JSONTape.Entry? {
    var index = frame.entry + 1
    let end = end ?? entries.count
    while index < end {
      if isWanted(index) { return entries[index] }
      index = Int(entries[index + 1].next)
    }
    return nil
  }

  private func hasSameName(_ left: JSONTape.Entry, _ right: JSONTape.Entry) -> Bool {
    if left.hasEscape || right.hasEscape { return text(of: left).utf8.elementsEqual(text(of: right).utf8) }
    return left.end - left.start == right.end - right.start && written(left).elementsEqual(written(right))
  }

  private func written(_ entry: JSONTape.Entry) -> ArraySlice<UInt8> {
    input.bytes(Int(entry.start + 1)..<Int(entry.end - 1))
  }

  /// A text or name.
  func text(of entry: JSONTape.Entry) -> String {
    String(decoding: entry.hasEscape ? JSONEscape.unescaped(written(entry))[...] : written(entry), as: UTF8.self)
  }
}
