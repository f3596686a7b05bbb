/// Objects and lists in steps.
extension JSONReader {
  /// Begins the object that comes next.
  public mutating func beginObject() throws(JSONError) { try begin(.object) }

  /// Begins the list that comes next.
  public mutating func beginList() throws(JSONError) { try begin(.list) }

  private mutating func begin(_ wanted: JSONNode.Kind) throws(JSONError) {
    let found = try kind()
    guard found == wanted else { throw failure(.wrongType(expected: wanted, found: found)) }
    guard levels.count < limits.depth else { throw failure(.nestedTooDeeply(limit: limits.depth)) }
    input.position += 1
    input.mark()
    levels.append(Level(isObject: wanted == .object))
    expectsValue = false
  }

  /// The name of the next member, whose value comes next; nil at the end of the object, which is then behind the reader.
  ///
  /// A member whose value was not read is skipped.
  public mutating func nextName() throws(JSONError) -> String? {
    if expectsValue { try skip() }
    guard try !separate(closing: UInt8(ascii: "}")) else { return nil }
    let start = input.distance
    entries.removeAll(keepingCapacity: true)
    let entry = try readName()
    let name = text(of: entry)
    guard levels[levels.count - 1].names.insert(JSONName(name)).inserted else {
      throw failure(.duplicateName(name), at: start, name: name)
    }
    levels[levels.count - 1].name = name
    expectsValue = true
    return name
  }

  /// Whether another element follows, which then comes next; if not, the list is behind the reader.
  ///
  /// An element that was not read is skipped.
  public mutating func nextElement() throws(JSONError) -> Bool {
    if expectsValue { try skip() }
    guard try !separate(closing: UInt8(ascii: "]")) else { return false }
    expectsValue = true
    return true
  }

  /// Goes past the comma before the next member or element, or past the closing bracket; tells whether it was that.
  private mutating func separate(closing: UInt8) throws(JSONError) -> Bool {
    input.skipBlanks()
    input.mark()
    guard let level = levels.last, let byte = input.current else { throw failure(.cutOff(empty: false)) }
    if byte == closing {
      input.position += 1
      levels.removeLast()
      endValue()
      return true
    }
    if level.count > 0, !level.lacksComma { try passComma(byte, closing: closing) }
    levels[levels.count - 1].lacksComma = false
    return false
  }

  /// Notes that a value was read.
  mutating func endValue() {
    expectsValue = false
    if !levels.isEmpty { levels[levels.count - 1].count += 1 }
  }
}
