/// One record of a store, of whichever kind: what a change or an import writes.
public struct Record: Sendable, Hashable {
  /// The record itself: a `Shop`, a `Product`, an `Order`, …
  public let content: any ShopRecord

  /// A record of any kind.
  public init(_ content: any ShopRecord) { self.content = content }

  /// Which kind of record it is.
  public var kind: RecordKind { type(of: content).kind }

  /// Whether both are of one kind and say the same.
  public static func == (left: Record, right: Record) -> Bool {
    func equals<Content: ShopRecord>(_ content: Content) -> Bool { content == right.content as? Content }
    return equals(left.content)
  }

  /// Feeds the record to a hasher.
  public func hash(into hasher: inout Hasher) { content.hash(into: &hasher) }
}
