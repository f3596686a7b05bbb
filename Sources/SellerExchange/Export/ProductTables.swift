import SellerCore
import SellerTables

extension ExportTables {
  /// The products.
  public static func products(_ view: ShopView) -> DataTable {
    table(
      of: view.products,
      [
        ("id", { .key($0.id) }),
        ("sku", { .text($0.sku) }),
        ("name", { .text($0.name) }),
        ("categories", { .keys($0.categories) }),
        ("category_path", { .keys($0.categoryPath) }),
        ("price", { .money($0.price) }),
        ("kind", { .name($0.kind) }),
        ("standard", { .flag($0.standard) }),
        ("listed_at", { .instant($0.listedAt) }),
        ("state", { .name($0.state) }),
        ("advanced_logistics", { .name($0.advancedLogistics) }),
        ("responsible_person", { .name($0.responsiblePerson) }),
        ("quality_grade", { .text($0.qualityGrade) }),
        ("counterfeit_review.at", { .instant($0.counterfeitReview?.at) }),
        ("counterfeit_review.found", { .flag($0.counterfeitReview?.found) }),
        ("promise_template", { .flag($0.promiseTemplate) }),
        ("seven_day_return", { .name($0.sevenDayReturn) }),
        ("flash_refund_scope", { .flag($0.flashRefundScope) }),
        ("pickup_scope", { .flag($0.pickupScope) }),
        ("freight_insurance_scope", { .flag($0.freightInsuranceScope) }),
        ("price_protection_scope", { .flag($0.priceProtectionScope) }),
      ])
  }

  /// The price changes.
  public static func prices(_ view: ShopView) -> DataTable {
    table(
      of: view.prices,
      [
        ("product_id", { .key($0.productID) }),
        ("at", { .instant($0.at) }),
        ("price", { .money($0.price) }),
      ])
  }

  /// The category disputes.
  public static func disputes(_ view: ShopView) -> DataTable {
    table(
      of: view.disputes,
      [
        ("id", { .key($0.id) }),
        ("product_id", { .key($0.productID) }),
        ("form", { .name($0.form) }),
        ("submitted_at", { .instant($0.submittedAt) }),
        ("reason", { .text($0.reason) }),
        ("explanation", { .text($0.explanation) }),
        ("disputed_categories", { .keys($0.disputedCategories) }),
        ("proposed_category", { .key($0.proposedCategory) }),
        ("confirmations", { $0.confirmations.isEmpty ? .empty : .list($0.confirmations) }),
        ("attachments", { $0.attachments.isEmpty ? .empty : .list($0.attachments.map(\.name)) }),
        ("status", { .name($0.status) }),
        ("resolved_at", { .instant($0.resolvedAt) }),
        ("resolution_reason", { .text($0.resolutionReason) }),
        ("updated_category", { .key($0.updatedCategory) }),
      ])
  }

  /// The ProductBoost campaigns.
  public static func boosts(_ view: ShopView) -> DataTable {
    table(
      of: view.boosts,
      [
        ("id", { .key($0.id) }),
        ("name", { .text($0.name) }),
        ("product_ids", { .keys($0.productIDs) }),
        ("starts_on", { .day($0.startsOn) }),
        ("ends_on", { .day($0.endsOn) }),
        ("budget", { .money($0.budget) }),
        ("state", { .name($0.state) }),
      ])
  }

  /// The products' ProductBoost months.
  public static func boostMonths(_ view: ShopView) -> DataTable {
    table(
      of: view.boostMonths,
      [
        ("product_id", { .key($0.productID) }),
        ("month", { .month($0.month) }),
        ("spend", { .money($0.spend) }),
        ("credit_received", { .money($0.creditReceived) }),
      ])
  }
}
