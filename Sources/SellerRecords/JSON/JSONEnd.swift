import SellerText

/// How a text ends that is no JSON: what tells one that was cut off from one that something was added to.
public struct JSONEnd {
  let problem: RecordProblem

  /// Follows the brackets to where the first value is closed, or to the end.
  init(of text: [UInt8]) {
    var open: [UInt8] = []
    var isInText = false
    var isEscaped = false
    for (position, byte) in text.enumerated() {
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
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.popLast() == byte else {
          problem = .notJSON(cutOff: false)
          return
        }
        guard open.isEmpty else { continue }
        let isLast = text[(position + 1)...].allSatisfy(JSONWalk.isBlank)
        problem = isLast ? .notJSON(cutOff: false) : .textAfterEnd
        return
      case UInt8(ascii: "\"") where !open.isEmpty: isInText = true
      default:
        guard !open.isEmpty || JSONWalk.isBlank(byte) else {
          problem = .notJSON(cutOff: false)
          return
        }
      }
    }
    problem = .notJSON(cutOff: !open.isEmpty)
  }
}
