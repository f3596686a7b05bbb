import SellerCore
import SellerTables

/// What several panes of a Wish shop know of categories and disputes.
public struct DisputeFacts: Sendable {
  /// Which products can be disputed, and since when their categories are shown.
  let eligibilities: DisputeEligibilities
  /// Every order's share, before and after disputes.
  let shares: OrderShares
  /// The products that can be disputed now, to be chosen from, in the order of the shop's products.
  let disputable: [PaletteItem]
  /// The categories that can be proposed.
  let proposals: CategoryProposals
  /// Which products need a Responsible Person in the EU.
  let compliance: EUCompliance
  /// What a dispute could bring, by product: the longest of these computations, so it is not left to a key.
  let advisor: DisputeAdvisor
  /// What the advisor lists: what could pay, and which products look like goods of another category.
  let (paying, doubts): ([AdviceRow], [AdviceRow])
  private let doubted: [ProductID: AdviceRow]
  private let disputes: [ProductID: DisputeRegister.Entry]
  /// The share of a plain order released now.
  let plainShare: PlainShare

  /// How a product's category stands.
  struct Standing: Sendable {
    /// Whether the category is shown.
    let visibility: CategoryVisibility
    /// The share of a plain order released now, not Wish Express and not EU-bound; nil until the category is shown.
    let share: RevenueShare.Applied?
    /// The product's one dispute.
    let dispute: DisputeRegister.Entry?
  }

  fileprivate init(
    _ view: ShopView, _ rulebook: Rulebook, _ eligibilities: DisputeEligibilities, _ disputable: [ProductID],
    _ disputes: [DisputeRegister.Entry], _ shares: OrderShares, _ proposals: CategoryProposals,
    _ compliance: EUCompliance, _ advisor: DisputeAdvisor
  ) {
    self.eligibilities = eligibilities
    self.disputable = disputable.map { id in
      let product = view.product(id)
      return PaletteItem(
        id: id.text, title: product?.nameOrID ?? id.text,
        detail: StyledText((product?.categories ?? []).shown, .dimmed), keywords: id.text)
    }
    self.shares = shares
    self.proposals = proposals
    self.compliance = compliance
    self.advisor = advisor
    paying = advisor.advice.map { AdviceRow(of: $0, in: view) }
    doubts = advisor.doubts.map { AdviceRow(of: $0, in: view) }
    doubted = Dictionary(firstOfEach: doubts.map { ($0.productID, $0) })
    // The first dispute of a product is its one dispute; the entries begin with the latest.
    self.disputes = Dictionary(disputes.map { ($0.dispute.productID, $0) }, uniquingKeysWith: { $1 })
    plainShare = PlainShare(view, rulebook)
  }

  /// Which category looks like a product more than its own.
  func doubt(of product: ProductID) -> AdviceRow? { doubted[product] }

  /// How a product's category stands.
  func standing(of product: Product) -> Standing {
    let visibility = eligibilities.visibilities[product.id]
    return Standing(
      visibility: visibility,
      share: visibility == .notShown ? nil : plainShare(in: product.categories, at: product.price),
      dispute: disputes[product.id])
  }
}

extension Fact where Finding == [DisputeRegister.Entry] {
  /// The disputes with their effects as the register lists them.
  static let disputesLatestFirst = Fact(from: Fact<[DisputeRegister.Entry]>.disputes) { _, _, disputes in
    disputes.sorted { ($0.dispute.submittedAt, $0.dispute.id) > ($1.dispute.submittedAt, $1.dispute.id) }
  }
}

extension Fact where Finding == DisputeFacts {
  /// Categories, shares and disputes of a Wish shop.
  static let disputeFacts = Fact(
    from: Fact<DisputeEligibilities>.eligibilities, Fact<[ProductID]>.disputable,
    Fact<[DisputeRegister.Entry]>.disputesLatestFirst, Fact<OrderShares>.shares, Fact<CategoryProposals>.proposals,
    Fact<EUCompliance>.compliance, Fact<DisputeAdvisor>.advisor
  ) {
    DisputeFacts($0, $1, $2, $3, $4, $5, $6, $7, $8)
  }
}
