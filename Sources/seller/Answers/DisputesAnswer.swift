import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// The register of category disputes with what each brought.
struct DisputesAnswer: ListAnswer {
  let view: ShopView
  /// By id.
  let entries: [DisputeRegister.Entry]

  var listName: String { "disputes" }
  var elements: [DisputeRegister.Entry] { entries }

  func json(of entry: DisputeRegister.Entry) -> JSONValue {
    .object(
      [
        ("id", .key(entry.dispute.id)), ("product_id", .key(entry.dispute.productID)),
        ("status", .name(entry.dispute.status)),
      ] + entry.effectMembers)
  }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] {
    let rows = entries.map { entry -> [OutputTable.Cell] in
      let dispute = entry.dispute
      let updated = dispute.updatedCategory
      return [
        .init(dispute.id.text, .accent), .init(view.calendar.day(of: dispute.submittedAt).description),
        .init(view.name(of: dispute.productID)),
        .init(Self.names(dispute.disputedCategories)), .init(dispute.proposedCategory?.text ?? "–"),
        .init(language.say(dispute.status), Self.role(dispute.status)), .init(updated?.text ?? "–"),
        .init(language.say(DisputePhrase.businessDays(entry.ageBusinessDays)), .dimmed),
        .init(
          updated == nil ? "–" : language.signedMoney(entry.total), entry.total.minorUnits < 0 ? .danger : .text),
      ]
    }
    return [
      OutputTable(
        columns: [
          .init("id", Heading.id), .init("submitted_at", Heading.submitted), .init("product_id", Heading.product),
          .init("disputed_categories", DisputePhrase.disputed), .init("proposed_category", DisputePhrase.proposed),
          .init("status", Heading.status), .init("updated_category", DisputePhrase.updated),
          .init("age_business_days", Heading.age, .right), .init("total", DisputePhrase.adjustment, .right),
        ],
        rows: rows)
    ]
  }

  func spreadsheet() -> ExportTable {
    ExportTable(columns: Self.exportFields.map(\.0)) { [entries] body in
      for entry in entries { try body(Self.exportFields.map { $0.1(entry) }) }
    }
  }

  private static let exportFields: [(String, @Sendable (DisputeRegister.Entry) -> ExportCell)] = [
    ("id", { .key($0.dispute.id) }),
    ("product_id", { .key($0.dispute.productID) }),
    ("form", { .name($0.dispute.form) }),
    ("submitted_at", { .instant($0.dispute.submittedAt) }),
    ("disputed_categories", { .keys($0.dispute.disputedCategories) }),
    ("proposed_category", { .key($0.dispute.proposedCategory) }),
    ("status", { .name($0.dispute.status) }),
    ("resolved_at", { .instant($0.dispute.resolvedAt) }),
    ("updated_category", { .key($0.dispute.updatedCategory) }),
    ("age_business_days", { .integer($0.ageBusinessDays) }),
    ("first", { .day($0.window.first) }),
    ("last", { .day($0.window.last) }),
    ("total", { .money($0.total) }),
    ("adjusted_orders", { .integer($0.adjustments.count) }),
    ("orders_between", { .integer($0.between.count) }),
  ]

  static func names(_ categories: [CategoryName]) -> String {
    categories.isEmpty ? "--" : categories.map(\.text).joined(separator: ", ")
  }

  static func role(_ status: Dispute.Status) -> Role {
    switch status {
    case .pendingReview: .warning
    case .resolvedUnchanged: .dimmed
    case .resolvedUpdated: .good
    }
  }
}

extension DisputeRegister.Entry {
  /// Age, days and money of the contract.
  var effectMembers: [(String, JSONValue)] {
    [
      ("age_business_days", .count(ageBusinessDays)), ("first", .text(window.first)), ("last", .text(window.last)),
      ("total", .text(total)),
      (
        "adjustments",
        .array(
          adjustments.map {
            .object([
              ("order_id", .key($0.orderID)), ("old", .text($0.old)), ("new", .text($0.new)),
              ("amount", .text($0.amount)),
            ])
          })
      ),
      ("between", .keys(between)),
    ]
  }
}
