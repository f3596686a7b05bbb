import SellerCore
import SellerText

/// A product of the campaign check, field by field.
public struct CampaignFields: Sendable {
  private let view: ShopView

  /// The fields for the products of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// The product.
  public var product: RowField<CampaignProductCheck> { .id("product_id", Heading.id) { $0.productID } }
  /// The product's name.
  public var name: RowField<CampaignProductCheck> {
    .text("product", Term.product.on(view.shop.platform)) { [view] in view.name(of: $0.productID) }
  }
  /// A line of the checklist, in words.
  public func item(_ item: CampaignItem) -> RowField<CampaignProductCheck> {
    .name(item.rawValue, item, { Role($0) }) { $0[item].verdict }
  }
  /// The lines of the checklist, in words.
  public var items: [RowField<CampaignProductCheck>] { CampaignItem.allCases.map { item($0) } }
  /// The worst of them.
  public var verdict: RowField<CampaignProductCheck> {
    .name("verdict", Heading.verdict, { Role($0) }) { $0.verdict }
  }

  /// What programs get of a product.
  public var answer: [RowField<CampaignProductCheck>] {
    [product] + CampaignItem.allCases.map { item($0).at("items", $0.rawValue) }
  }
  /// What spreadsheets get of a product.
  public var export: [RowField<CampaignProductCheck>] { [product] + items + [verdict] }
  /// What a command shows of a product.
  public var table: [RowField<CampaignProductCheck>] { [product, name] + items }
}

extension StyledText {
  /// The sign of a verdict in its colour.
  public init(_ verdict: CampaignVerdict) {
    let sign: Sign =
      switch verdict {
      case .pass: .good
      case .unknown: .unknown
      case .attention: .near
      case .fail: .bad
      }
    self.init(sign, Role(verdict))
  }
}

extension Role {
  /// The meaning of a verdict of the campaign check.
  public init(_ verdict: CampaignVerdict) {
    self =
      switch verdict {
      case .pass: .good
      case .unknown: .dimmed
      case .attention: .warning
      case .fail: .danger
      }
  }
}
