import SellerCore
import SellerTables

/// What pane 4 lists of a shop's Refund Assurance: lines of so many months that no key waits for them.
public struct AssuranceBoard: Sendable {
  /// What it is of.
  let assurance: RefundAssurance
  /// The products of each tab with their months.
  let lines: [AssuranceProduct.Tab: [AssuranceLine]]
  /// How many products are on each.
  let productCounts: [AssuranceProduct.Tab: Int]
  /// What they add up to.
  let totals: [AssuranceProduct.Tab: AssuranceTotals]
  /// All months reconciled, and their lines.
  let reconciliation: CreditReconciliation
  let reconciled: [AssuranceLine]
  /// How many of them were paid too little.
  let shortMonths: Int
  /// The products on A+, of which a campaign has some, in the order of the shop's products.
  let promotable: [PaletteItem]

  init(_ assurance: RefundAssurance, in view: ShopView) {
    let currency = view.shop.currency
    self.assurance = assurance
    func ofTabs<Value>(_ make: (AssuranceProduct.Tab) -> Value) -> [AssuranceProduct.Tab: Value] {
      Dictionary(uniqueKeysWithValues: AssuranceProduct.Tab.allCases.map { ($0, make($0)) })
    }
    lines = ofTabs { AssuranceLine.lines(of: assurance, on: $0, in: view) }
    productCounts = ofTabs { tab in assurance.products.count { $0.tab == tab } }
    totals = ofTabs { AssuranceTotals($0, of: assurance, currency: currency) }
    reconciliation = CreditReconciliation(assurance, currency: currency)
    reconciled = AssuranceLine.lines(of: reconciliation, assurance: assurance, in: view)
    let products = view.products
    promotable = products.indices.filter { products[$0].advancedLogistics == .included }.map { place in
      let id = products[place].id.text
      return PaletteItem(
        id: id, title: products[place].nameOrID, detail: StyledText(id, .dimmed), keywords: id)
    }
    shortMonths = reconciliation.rows.count { $0.creditStanding == .short }
  }
}

extension Fact where Finding == AssuranceBoard {
  /// Refund Assurance with its lines.
  static let assuranceBoard = Fact(from: Fact<RefundAssurance>.assurance) { view, _, assurance in
    AssuranceBoard(assurance, in: view)
  }
}
