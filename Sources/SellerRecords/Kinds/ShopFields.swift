import SellerCore
import SellerText

/// The shop: `store.json`.
extension Shop: DescribedRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "shop", zh: "店铺") }
  /// The fields, in canonical order.
  public static let schema = Schema<Shop>(
    blank: { currency in Shop(id: "", name: "", platform: .wish, currency: currency) },
    extra: \.extra,
    fields: [
      .required("format", \.format, .whole(1...Int(Int32.max))),
      .optional("oldest_reader", \.oldestReader, .whole(1...Int(Int32.max))),
      .required("id", \.id, .id()),
      .required("name", \.name, .text),
      .required("platform", \.platform, .choice()),
      .required("currency", \.currency, .currency),
      .optional("refund_assurance", \.refundAssurance, .object(.enrolment)),
      .optional("gross_margin", \.grossMargin, .percentage),
      .optional("merchant_region", \.merchantRegion, .choice()),
      .optional("main_category", \.mainCategory, .name()),
      .list("services", \.services, .object(.servicePeriod)),
      .defaulted("contacts", \.contacts, .object(.contacts), unless: { $0 == Shop.Contacts() }),
      .optional("deposit", \.deposit, .object(.deposit)),
      .optional("restricted_until", \.restrictedUntil, .instant),
      .optional("as_of", \.asOf, .instant),
    ])
}

extension Schema<Shop.Enrolment> {
  /// Enrolment in Refund Assurance; an absent `enrolled` is false, as any absent flag.
  static let enrolment = Schema(
    blank: { _ in Shop.Enrolment(enrolled: false) },
    extra: \.extra,
    fields: [
      .defaulted("enrolled", \.enrolled, .bool, unless: { _ in false }),
      .optional("spend_factor", \.spendFactor, .decimal),
    ])
}

extension Schema<Shop.ServicePeriod> {
  /// A time in which a service was on.
  static let servicePeriod = Schema(
    blank: { _ in Shop.ServicePeriod(service: .pickup, from: .epoch) },
    extra: \.extra,
    fields: [
      .required("service", \.service, .service),
      .required("from", \.from, .instant),
      .optional("to", \.to, .instant),
    ])
}

extension Schema<Shop.Contacts> {
  /// The phone numbers.
  static let contacts = Schema(
    blank: { _ in Shop.Contacts() },
    extra: \.extra,
    fields: [
      .optional("manager", \.manager, .text),
      .optional("service", \.service, .text),
      .optional("shipping", \.shipping, .text),
      .optional("returns", \.returns, .text),
    ])
}

extension Schema<Shop.Deposit> {
  static let deposit = Schema(
    blank: { currency in Shop.Deposit(required: .zero(currency), balance: .zero(currency)) },
    extra: \.extra,
    fields: [
      .required("required", \.required, .money),
      .required("balance", \.balance, .money),
    ])
}
