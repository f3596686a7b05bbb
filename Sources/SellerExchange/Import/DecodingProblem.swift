import FoundationEssentials
import SellerCore
import SellerText

/// Foundation's decoding errors as field problems.
extension FieldProblem {
  /// The problem, with a path that begins at the record `depth` steps into the text.
  init(_ error: DecodingError, recordDepth depth: Int) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(field: Self.path(context.codingPath + [key], from: depth), problem: .missing)
    case .valueNotFound(_, let context):
      self.init(field: Self.path(context.codingPath, from: depth), problem: .missing)
    case .typeMismatch(let type, let context):
      self.init(field: Self.path(context.codingPath, from: depth), problem: .wrongShape(expected: Self.shape(of: type)))
    case .dataCorrupted(let context):
      self.init(
        field: Self.path(context.codingPath, from: depth),
        problem: .malformed(text: context.debugDescription, expected: .exactValue))
    @unknown default:
      self.init(field: nil, problem: .notJSON(.decoder("\(error)")))
    }
  }

  /// `refunds[0].refund_amount` for the keys after the first `depth`; nil when none is left.
  static func path(_ keys: [any CodingKey], from depth: Int) -> String? {
    let path = keys.dropFirst(depth).reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return path.isEmpty ? nil : path
  }

  private static func shape(of type: any Any.Type) -> JSONType {
    if type == String.self { return .text }
    if type == Bool.self { return .bool }
    if type == Int.self || type == Int64.self { return .wholeNumber }
    if type == Decimal.self { return .number }
    if type == [Any].self { return .list }
    return .object
  }
}
