import SellerCore
import SellerText

/// A ProductBoost campaign: `boosts.jsonl`.
extension BoostCampaign: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "ProductBoost campaigns", zh: "ProductBoost 活动") }
  /// The fields, in canonical order.
  public static let schema = Schema<BoostCampaign>(
    blank: { _ in
      BoostCampaign(id: "", productIDs: [], startsOn: Day(number: 0), endsOn: Day(number: 0), state: .draft)
    },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .optional("name", \.name, .text),
      .list("product_ids", \.productIDs, .id()),
      .required("starts_on", \.startsOn, .day),
      .required("ends_on", \.endsOn, .day),
      .optional("budget", \.budget, .money),
      .required("state", \.state, .choice()),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<BoostCampaign>.one("boosts.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<BoostCampaign>.table(\.boosts)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.boost, id.text) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    for (number, id) in productIDs.enumerated() { others.require(id, "product_ids[\(number)]", &notes) }
    if endsOn < startsOn { notes.add(.earlierThan(field: "starts_on"), field: "ends_on") }
    notes.notNegative("budget", budget)
  }
}
