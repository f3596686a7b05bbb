import FoundationEssentials
import SellerCore
import SellerText

/// Reads one JSON value: Foundation decides whether it is JSON, then strict rules are laid over what Foundation lets pass.
///
/// Foundation accepts commas before closing brackets, lets the first of two equal names win, takes canonically equivalent
/// names for equal, and looks at numbers and escapes only when they are asked for. The store wants none of that, and it
/// wants the text of unknown values back; hence the walk over the text that follows Foundation's verdict.
enum JSONReader {
  /// Deeper nesting than any record has; a bound on the walk's recursion.
  static let deepest = 64

  static func read(_ text: [UInt8]) throws(FieldProblem) -> JSONNode {
    guard !text.contains(0) else { throw FieldProblem(.zeroBytes, offset: text.firstIndex(of: 0)) }
    guard String(validating: text, as: UTF8.self) != nil else { throw FieldProblem(.invalidUTF8) }
    guard depth(of: text) <= deepest else { throw FieldProblem(.nestedTooDeeply(limit: deepest)) }
    do {
      _ = try JSONDecoder().decode(AnyJSON.self, from: Data(text))
    } catch {
      throw FieldProblem(.notJSON(cutOff: isCutOff(text)))
    }
    var walk = JSONWalk(text: text)
    return try walk.document()
  }

  /// A text in quotes with its escapes, unescaped by Foundation; nil when an escape is none.
  static func unescape(_ quoted: ArraySlice<UInt8>) -> String? {
    try? JSONDecoder().decode(String.self, from: Data(quoted))
  }

  /// Decodes nothing: Foundation checks the structure of the whole text before it asks.
  private struct AnyJSON: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  private static func depth(of text: [UInt8]) -> Int {
    var depth = 0
    var deepest = 0
    var isInText = false
    var isEscaped = false
    for byte in text {
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
    return deepest
  }

  /// Whether a text that is no JSON begins like an object and does not end like one.
  private static func isCutOff(_ text: [UInt8]) -> Bool {
    let first = text.first { !JSONWalk.isBlank($0) }
    let last = text.last { !JSONWalk.isBlank($0) }
    return first == UInt8(ascii: "{") && last != UInt8(ascii: "}")
  }
}
