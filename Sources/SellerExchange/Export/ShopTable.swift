import SellerCore
import SellerTables

extension ExportTables {
  /// The shop itself, one row; a service is its name and its time, `from/to`.
  public static func store(_ view: ShopView) -> DataTable {
    table(of: [view.shop], shopFields)
  }

  private static let shopFields: [(String, @Sendable (Shop) -> CellValue)] = [
    ("format", { .integer($0.format) }),
    ("id", { .key($0.id) }),
    ("name", { .text($0.name) }),
    ("platform", { .name($0.platform) }),
    ("currency", { .text($0.currency.code) }),
    ("refund_assurance.enrolled", { .flag($0.refundAssurance?.enrolled) }),
    ("refund_assurance.spend_factor", { $0.refundAssurance?.spendFactor.map { CellValue.decimal($0) } ?? .empty }),
    ("merchant_region", { .name($0.merchantRegion) }),
    ("main_category", { .key($0.mainCategory) }),
    ("services", { .services($0.services) }),
    ("contacts.manager", { .text($0.contacts.manager) }),
    ("contacts.service", { .text($0.contacts.service) }),
    ("contacts.shipping", { .text($0.contacts.shipping) }),
    ("contacts.returns", { .text($0.contacts.returns) }),
    ("deposit.required", { .money($0.deposit?.required) }),
    ("deposit.balance", { .money($0.deposit?.balance) }),
    ("restricted_until", { .instant($0.restrictedUntil) }),
    ("as_of", { .instant($0.asOf) }),
  ]
}

extension CellValue {
  fileprivate static func services(_ periods: [Shop.ServicePeriod]) -> CellValue {
    if periods.isEmpty { return .empty }
    return .list(
      periods.map { period in
        "\(period.service.rawValue) \(period.from)/" + (period.to.map(\.description) ?? "")
      })
  }
}
