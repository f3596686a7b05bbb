import FoundationEssentials
import SellerCore
import SellerText

/// Reads one JSON value: Foundation decides whether it is JSON, then strict rules are laid over what Foundation lets pass.
///
/// Foundation accepts commas before closing brackets, lets the first of two equal names win, takes canonically equivalent
/// names for equal, and looks at numbers and escapes only when they are asked for. The store wants none of that, and it
/// wants the text of unknown values back; hence the walk over the text that follows Foundation's verdict.
public enum JSONReader {
  /// Deeper nesting than any record has; a bound on the walk's recursion.
  static let deepest = 64

  public static func read(_ text: [UInt8]) throws(FieldProblem) -> JSONNode {
    guard !text.contains(0) else { throw FieldProblem(.zeroBytes, offset: text.firstIndex(of: 0)) }
    guard String(validating: text, as: UTF8.self) != nil else { throw FieldProblem(.invalidUTF8) }
    guard depth(of: text) <= deepest else { throw FieldProblem(.nestedTooDeeply(limit: deepest)) }
    do {
      _ = try JSONDecoder().decode(AnyJSON.self, from: Data(text))
    } catch {
      throw FieldProblem(JSONEnd(of: text).problem)
    }
    var walk = JSONWalk(text: text)
    return try walk.document()
  }

  /// A text in quotes with its escapes, unescaped by Foundation.
  static func unescape(_ quoted: ArraySlice<UInt8>) throws(FieldProblem) -> String {
    do {
      return try JSONDecoder().decode(String.self, from: Data(quoted))
    } catch {
      // Of well-formed escapes Foundation refuses only those that are half a character.
      throw FieldProblem(hasForeignEscape(quoted) ? .malformedText : .loneSurrogate, offset: quoted.startIndex)
    }
  }

  /// Whether an escape is none of RFC 8259 §7.
  private static func hasForeignEscape(_ quoted: ArraySlice<UInt8>) -> Bool {
    var rest = quoted
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else { continue }
      guard let kind = rest.popFirst() else { return true }
      if kind == UInt8(ascii: "u") {
        let digits = rest.prefix(4)
        let isCode = digits.count == 4 && digits.allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
        if !isCode { return true }
        rest = rest.dropFirst(4)
      } else if !"\"\\/bfnrt".utf8.contains(kind) {
        return true
      }
    }
    return false
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
}
