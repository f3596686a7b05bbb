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
  /// What has to be read before it can be said what the edits are.
  private var asked = StoreNeeds.shop

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

  /// Not known before more of the store is read; then the edits are asked for again.
  public static func after(reading needs: StoreNeeds) -> StoreEdits {
    var edits = none
    edits.asked = needs
    return edits
  }
}

extension StoreEdits {
  /// What has to be read before these are written: what was asked for, and where the records stand that are kept by months.
  var needs: StoreNeeds {
    if lines != nil { return .everything }
    return asked + .together(removals.lazy.map { .place(of: $0) }) + .together(records.lazy.map { .place(of: $0) })
  }
}

extension StoreNeeds {
  /// Where a record stands.
  static func place(of key: RecordKey) -> StoreNeeds {
    switch key.kind {
    case .order: .record(.order, key.id)
    default: key.kind.lineType?.folder == nil ? .shop : .all(key.kind)
    }
  }

  /// Where a record stands, and the cases of an order, which no other may have.
  static func place(of record: Record) -> StoreNeeds {
    .place(of: record.key) + .cases((record.content as? Order)?.cases.map(\.id) ?? [])
  }
}
