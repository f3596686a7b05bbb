import SellerCore

extension Schema<BoostCampaign> {
  /// A ProductBoost campaign.
  static let boost = Schema(
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
}

extension Schema<BoostMonth> {
  /// A product's ProductBoost month.
  static let boostMonth = Schema(
    blank: { currency in BoostMonth(productID: "", month: Month(index: 0), spend: .zero(currency)) },
    extra: \.extra,
    fields: [
      .required("product_id", \.productID, .id()),
      .required("month", \.month, .month),
      .required("spend", \.spend, .money),
      .optional("credit_received", \.creditReceived, .money),
    ])
}
