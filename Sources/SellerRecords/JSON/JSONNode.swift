import SellerText

/// A JSON value with the text it was read from.
public struct JSONNode {
  /// What the value is.
  public enum Content {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    /// A text, unescaped.
    case text(String)
    case list([JSONNode])
    /// The members in the order of the text; no name twice.
    case object([Member])
  }

  /// A member of an object.
  public struct Member {
    public let name: String
    public let value: JSONNode
  }

  public let content: Content
  /// The value's own text; its first index is the place in the line or file.
  public let text: ArraySlice<UInt8>

  var type: JSONType {
    switch content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .text: .text
    case .list: .list
    case .object: .object
    }
  }
}
