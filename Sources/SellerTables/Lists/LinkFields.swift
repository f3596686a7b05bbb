import SellerCore

/// What a record leads to, field by field.
public enum LinkFields {
  /// The kind and the id of what it leads to.
  public static let all: [RowField<RecordLink>] = [.data("kind") { .text($0.kind) }, .data("id") { .text($0.id) }]
}
