extension CommandSummary {
  /// In English.
  public var english: String {
    switch self {
    case .seller:
      "A console for marketplace sellers: shop health, category disputes, refund-assurance credit, after-sales."
    case .console: "Open the console on a store (what \"seller\" alone does)."
    case .demo: "Open the console on a made-up shop."
    case .generate: "Write a made-up store of any size; the same arguments give the same bytes."
    case .makeStore: "Make an empty store."
    case .health: "Store health at a glance."
    case .indicators: "Every indicator of the shop's platform: value, target, window, verdict."
    case .explain: "Open one figure up: formula, window, counts, thresholds, source, and the records behind it."
    case .products: "Products: categories, sales, quality; one product's details; the revenue share of its orders."
    case .listProducts: "Every product, by id."
    case .showProduct: "One product: its figures, why buyers send it back, and what they say."
    case .productOrders: "The revenue share of released orders, before and after disputes."
    case .disputes: "The register of category disputes: list, show, file, record answers, advise."
    case .listDisputes: "Every dispute, by id."
    case .showDispute: "One dispute with all its fields and what it brought."
    case .fileDispute: "File a category dispute: once per product, ever."
    case .resolveDispute: "Record the platform's answer to a dispute."
    case .undoResolution: "Take a wrongly recorded answer back; the audit trail keeps both."
    case .adviseDisputes: "Rank products by what their one dispute could bring."
    case .importFiles: "Read a platform's files into the store."
    case .assurance: "ProductBoost Refund Assurance: months, estimates, what-if."
    case .listAssurance: "Every product's months: refunds, spend, credit estimated and received."
    case .simulateAssurance: "What a product's month would be credited at another spend."
    case .campaign: "JD Worldwide's 618 campaign."
    case .checkCampaign: "The 618 admission check: exit status 1 when anything fails."
    case .cases: "Open after-sales cases, the most pressing first; on Wish also the open tickets."
    case .check: "Exit status 1 on any breach, one line each: for cron."
    case .export: "Write any table as CSV or JSON, safe to open in a spreadsheet, or as aligned text."
    case .doctor: "Verify a store's files; exit status 1 when there is damage."
    case .backup: "Copy a store into one dated archive, which is read again before it gets its name."
    case .restore: "Bring a store back from an archive; what is there is kept as an archive first."
    }
  }
}
