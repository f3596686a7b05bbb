import SellerJSON

/// What came of reading a text in one of the ways that must agree.
enum JSONOutcome: Equatable {
  /// The value in its canonical form.
  case value(String)
  case error(JSONError)

  init(_ body: () throws(JSONError) -> String) {
    do throws(JSONError) {
      self = .value(try body())
    } catch {
      self = .error(error)
    }
  }

  /// Reads a text that is there.
  static func whole(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONOutcome {
    JSONOutcome { () throws(JSONError) in try JSONNode(reading: bytes, limits: limits).compact }
  }

  /// Reads a text that comes in pieces of so many bytes.
  static func pieces(of size: Int, _ bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONOutcome {
    JSONOutcome { () throws(JSONError) in
      var reader = JSONReader(limits: limits, source: source(bytes, size))
      let node = try reader.value()
      try reader.finish()
      return node.compact
    }
  }

  /// Reads a text in steps, as deep as it goes.
  static func steps(_ bytes: [UInt8], size: Int = 7, limits: JSONLimits = JSONLimits()) -> JSONOutcome {
    JSONOutcome { () throws(JSONError) in
      var reader = JSONReader(limits: limits, source: source(bytes, size))
      var writer = JSONWriter()
      try copy(&reader, &writer)
      try reader.finish()
      return String(decoding: writer.bytes, as: UTF8.self)
    }
  }

  /// Skips a text; nil if it is sound.
  static func skipping(_ bytes: [UInt8], size: Int = 7, limits: JSONLimits = JSONLimits()) -> JSONError? {
    do throws(JSONError) {
      var reader = JSONReader(limits: limits, source: source(bytes, size))
      try reader.skip()
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }

  private static func copy(_ reader: inout JSONReader, _ writer: inout JSONWriter) throws(JSONError) {
    switch try reader.kind() {
    case .object:
      try reader.beginObject()
      writer.beginObject()
      while let name = try reader.nextName() {
        writer.name(name)
        try copy(&reader, &writer)
      }
      writer.endObject()
    case .list:
      try reader.beginList()
      writer.beginList()
      while try reader.nextElement() { try copy(&reader, &writer) }
      writer.endList()
    default: writer.write(try reader.value())
    }
  }
}

/// Gives a text in pieces of so many bytes, with an empty one now and then.
func source(_ bytes: [UInt8], _ size: Int, failsAtEnd: Bool = false) -> () -> JSONPiece {
  var rest = bytes[...]
  var isEmptyTurn = true
  return {
    isEmptyTurn.toggle()
    if isEmptyTurn { return .bytes([]) }
    guard !rest.isEmpty else { return failsAtEnd ? .failed : .end }
    defer { rest = rest.dropFirst(size) }
    return .bytes(Array(rest.prefix(size)))
  }
}
