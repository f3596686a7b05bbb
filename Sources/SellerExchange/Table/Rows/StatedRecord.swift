import SellerCore

/// What a row of a table says of a record: its key, and the fields that the table has, as JSON. Other fields stay as they are.
public struct StatedRecord: Sendable, Hashable {
  /// The kind of record.
  public let kind: RecordKind
  /// Whether it is only a case of the order that the key names.
  public let isCase: Bool
  /// The texts of the fields that tell records apart.
  public let key: [String]
  /// The names of fields that are only assumed: a record that exists keeps its own.
  public let assumed: [String]
  /// An object with the stated fields, in the order of the store format.
  public let json: [UInt8]
}
