import SellerCore
import SellerRecords

/// What a change makes of a store: records that come or become different, and records that go.
public struct StoreEdits: Sendable {
  /// Records as they become, of any kinds; later ones come upon earlier ones.
  public var records: [Record]
  /// Records as they become, as many as there are; they come upon the others.
  public var lines: RecordLines?
  /// Records that go.
  public var removals: [RecordKey]
  /// The files that the records name by their hashes.
  public var attachments: [StoreAttachment]

  /// Edits.
  public init(_ records: [Record], removing removals: [RecordKey] = [], attachments: [StoreAttachment] = []) {
    self.records = records
    self.attachments = attachments
    self.removals = removals
  }

  /// Edits of any size.
  public init(_ lines: RecordLines, removing removals: [RecordKey] = []) {
    self.init([], removing: removals)
    self.lines = lines
  }

  /// Nothing.
  public static let none = StoreEdits([])
}
