import SellerCore
import SellerRecords

/// What a row of a table says of a record: its key, and the fields that the table has, as JSON. Other fields stay as they are.
public struct StatedRecord: Sendable, Hashable {
  /// Which record.
  public let key: RecordKey
  /// The id of the case that is all that the row has of an order; nil where it has a record by itself.
  public let caseID: String?
  /// The names of fields that are only assumed: a record that exists keeps its own.
  public let assumed: [String]
  /// Whether the row has everything that there is of the record: what it does not say is not.
  public let isWhole: Bool
  /// An object with the stated fields, in the order of the store format.
  public let json: [UInt8]

  /// What a row says of a record; `key` has the texts of the fields that tell records apart.
  init(
    kind: RecordKind, key: [String], isCase: Bool = false, assumed: [String] = [], isWhole: Bool = false, json: [UInt8]
  ) {
    self.init(
      RecordKey(kind, parts: key), caseID: isCase ? key.last ?? "" : nil, assumed: assumed, isWhole: isWhole, json: json
    )
  }

  init(_ key: RecordKey, caseID: String?, assumed: [String], isWhole: Bool, json: [UInt8]) {
    self.key = key
    self.caseID = caseID
    self.assumed = assumed
    self.isWhole = isWhole
    self.json = json
  }

  /// What a report counts it as.
  var kind: ImportKind { ImportKind(key.kind, isCase: caseID != nil) }
}

/// What a row says, and where it stands.
public struct PlacedStatement: Sendable, Hashable {
  /// What it says.
  public let stated: StatedRecord
  /// Where it stands.
  public let position: SourcePosition
}

extension ImportKind {
  /// What a report counts a record as.
  init(_ kind: RecordKind, isCase: Bool) { self = isCase ? .afterSalesCase : .record(kind) }
}

extension RecordKey {
  /// The key of a record whose key fields have these texts.
  fileprivate init(_ kind: RecordKind, parts: [String]) {
    func part(_ place: Int) -> String { parts.indices.contains(place) ? parts[place] : "" }
    switch kind {
    case .shop: self.init(.shop, "")
    // The last one of a case's texts is its own id.
    case .order: self.init(.order, part(0))
    case .benchmark: self.init(.benchmark, part(0), part(1), "\(part(2)) \(part(3))")
    case .reported:
      let scope = part(2).isEmpty ? part(1).isEmpty ? "store" : "category \(part(1))" : "product \(part(2))"
      self.init(.reported, part(0), scope, "\(part(3)) \(part(4))")
    default: self.init(kind, part(0), part(1), part(2))
    }
  }
}
