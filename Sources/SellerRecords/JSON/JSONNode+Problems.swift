import SellerJSON
import SellerText

extension JSONNode {
  /// Reads the text of a record, which must be one object.
  public static func record(_ text: [UInt8]) throws(FieldProblem) -> JSONNode {
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONNode(reading: text)
    } catch {
      throw FieldProblem(error, in: text)
    }
    guard node.kind == .object else { throw node.problem(.notAnObject) }
    return node
  }

  /// A problem of this value.
  func problem(_ problem: RecordProblem) -> FieldProblem { FieldProblem(problem, offset: byte) }

  func wrongType(_ expected: ValueShape) -> FieldProblem {
    let found: JSONType =
      switch kind {
      case .null: .null
      case .bool: .bool
      case .number: .number
      case .text: .text
      case .list: .list
      case .object: .object
      }
    return problem(.wrongType(expected: expected, found: found))
  }
}

extension FieldProblem {
  /// What the reader of JSON says of a record's text.
  init(_ error: JSONError, in text: [UInt8]) {
    let place = error.place.byte
    // A crash leaves zeros wherever it likes: they say more than what they break.
    if place < text.count, text[place] == 0 {
      self.init(.zeroBytes, offset: place)
      return
    }
    let problem: RecordProblem
    var path = error.path
    switch error.problem {
    case .cutOff(let isEmpty):
      problem = .notJSON(cutOff: !isEmpty)
      path = ""
    case .unexpected, .missingComma, .byteOrderMark, .wrongType, .tooLong, .sourceFailed:
      problem = .notJSON(cutOff: false)
      path = ""
    case .nestedTooDeeply(let limit):
      problem = .nestedTooDeeply(limit: limit)
      path = ""
    case .trailingComma: problem = .trailingComma
    case .textAfterEnd: problem = .textAfterEnd
    case .malformedNumber(let digits): problem = .malformedNumber(digits)
    case .malformedEscape: problem = .malformedText
    case .loneSurrogate: problem = .loneSurrogate
    case .controlCharacter: problem = .rawControlCharacter
    case .invalidUTF8:
      problem = .invalidUTF8
      path = ""
    case .duplicateName: problem = .duplicateField
    }
    self.init(problem, path: path, offset: place)
  }
}
