import CExpat

/// A name in an XML document, without its namespace; valid only while its event lasts.
struct XMLName {
  fileprivate let text: UnsafePointer<CChar>

  static func == (name: XMLName, text: StaticString) -> Bool {
    var place = 0
    return text.withUTF8Buffer { bytes in
      while place < bytes.count {
        guard UInt8(bitPattern: name.text[place]) == bytes[place] else { return false }
        place += 1
      }
      return name.text[place] == 0
    }
  }
}

/// The attributes of an element; valid only while its event lasts.
struct XMLAttributes {
  fileprivate let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// An attribute's value; its name's namespace does not matter.
  subscript(name: StaticString) -> String? {
    var place = 0
    while let key = list[place], let value = list[place + 1] {
      if XMLStream.local(key) == name { return String(cString: value) }
      place += 2
    }
    return nil
  }
}

/// Takes the events of an XML document.
protocol XMLTaker: AnyObject {
  /// An element begins.
  func begin(_ name: XMLName, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ name: XMLName)
  /// Text; one text may come in pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLTaker {
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads an XML document piece by piece through expat. Documents with a type declaration are refused: no workbook has one, and
/// entities are how XML is made to explode.
final class XMLStream {
  private let part: String
  private let parser: XML_Parser
  private let taker: any XMLTaker
  private var hasDocumentType = false

  /// A document's reader; nil only when there is no memory.
  init?(part: String, taker: any XMLTaker) {
    guard let parser = XML_ParserCreateNS("UTF-8", Self.separator) else { return nil }
    self.part = part
    self.parser = parser
    self.taker = taker
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let stream = XMLStream.of(user), let name, let attributes else { return }
        stream.taker.begin(XMLStream.local(name), XMLAttributes(list: attributes))
      },
      { user, name in
        guard let stream = XMLStream.of(user), let name else { return }
        stream.taker.end(XMLStream.local(name))
      })
    XML_SetCharacterDataHandler(parser) { user, text, length in
      guard let stream = XMLStream.of(user), let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
        stream.taker.text(UnsafeBufferPointer(start: $0, count: Int(length)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      guard let stream = XMLStream.of(user) else { return }
      stream.hasDocumentType = true
      XML_StopParser(stream.parser, 0)
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Between a namespace and a name; it can stand in neither.
  private static let separator = XML_Char(UInt8(ascii: "|"))

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLStream? {
    user.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A name without its namespace.
  fileprivate static func local(_ name: UnsafePointer<CChar>) -> XMLName {
    var start = name
    var place = name
    while place.pointee != 0 {
      if place.pointee == separator { start = place + 1 }
      place += 1
    }
    return XMLName(text: start)
  }

  /// Reads a piece of the document.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(TableProblem) {
    let status = bytes.withMemoryRebound(to: CChar.self) {
      XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if hasDocumentType { throw .workbook(.documentType(part: part)) }
    guard status == XML_STATUS_OK else {
      throw .workbook(
        .notXML(
          part: part, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1))
    }
  }
}

extension ZipArchive {
  /// Reads a whole part as XML; after each piece the taker may have enough.
  func readXML(
    _ part: Part, limit: Int, taker: any XMLTaker, goesOn: () throws(TableProblem) -> Bool = { true }
  ) throws(TableProblem) {
    guard let stream = XMLStream(part: part.name, taker: taker) else { throw .unreadable(errno: 12) }
    var isStopped = false
    try PartReader(part, of: self, limit: limit).forEachPiece { (piece) throws(TableProblem) in
      try stream.read(piece, isLast: false)
      isStopped = try !goesOn()
      return !isStopped
    }
    guard !isStopped else { return }
    try stream.read(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    _ = try goesOn()
  }
}
