import SellerCore
import SellerJSON
import SellerText

/// A product as it is listed, field by field.
public struct ProductFields: Sendable {
  private let view: ShopView
  private var platform: Platform { view.shop.platform }

  /// The fields for the products of a shop.
  public init(_ view: ShopView) { self.view = view }

  // MARK: The product

  /// Its id.
  public var id: RowField<ProductRow> { .id("product_id", Heading.id) { $0.id } }
  /// The seller's own number.
  public var sku: RowField<ProductRow> { .text("sku", Heading.sku) { $0.product.sku } }
  /// Its name, or its id where it has none.
  public var name: RowField<ProductRow> {
    RowField(
      "name", Term.product.on(platform), order: { .text($0.product.nameOrID) },
      look: { row, _ in
        StyledText(row.product.nameOrID)
      }, value: { .text($0.product.name) })
  }
  /// Its categories; people see them once the platform shows them.
  public var categories: RowField<ProductRow> {
    let shown = RowField<ProductRow>.names("categories", Heading.categories) {
      $0.standing?.isShown == false ? [] : $0.product.categories
    }
    return RowField(shown.key, shown.heading, order: shown.order, look: { shown.cell($0, $1) }) {
      .keys($0.product.categories)
    }
  }
  /// Its category of the third level, which the platform judges by; for programs with the levels above it.
  public var category: RowField<ProductRow> {
    RowField(
      "category_path", Term.category.on(platform),
      order: { $0.product.categoryPath.last.map { .text($0.text) } ?? .none },
      look: { row, _ in row.product.categoryPath.last.map { StyledText($0.text) } ?? .missing },
      value: { .keys($0.product.categoryPath) })
  }
  /// What it costs.
  public var price: RowField<ProductRow> { RowField.money("price", Heading.price) { $0.product.price }.single }
  /// Whether it is on sale.
  public var state: RowField<ProductRow> {
    .name("state", Heading.state, { $0 == .active ? .text : .dimmed }) { $0.product.state }
  }
  /// Whether it takes part in A+.
  public var membership: RowField<ProductRow> {
    .name("advanced_logistics", Heading.advancedLogistics, { $0 == .included ? .text : .dimmed }) {
      $0.product.advancedLogistics
    }
  }
  /// Whether a Responsible Person is linked.
  public var person: RowField<ProductRow> {
    .name("responsible_person", Heading.responsiblePerson, { $0.role }) { $0.product.responsiblePerson }
  }
  /// Its grade in the quality index.
  public var grade: RowField<ProductRow> {
    let grade = RowField<ProductRow>.text("quality_grade", Heading.qualityGrade) { $0.product.qualityGrade }
    // A file may tell it by nothing between quotes.
    let isBlank: RowField<ProductRow>.Of<Bool> = { $0.product.qualityGrade?.allSatisfy(\.isWhitespace) ?? false }
    return grade.sorted { isBlank($0) ? .none : grade.order($0) }
      .with { isBlank($0) ? .missing : grade.cell($0, $1) }
  }

  // MARK: What it does

  /// Its orders of the last thirty days.
  public var orders: RowField<ProductRow> { .count("orders_30_days", Heading.ordersIn30Days) { $0.orders } }
  /// Its refunds on Wish.
  public var refundRate: RowField<ProductRow> { figure(.refundRate63to93, Heading.refundRate) }
  /// Its stars on Wish.
  public var rating: RowField<ProductRow> { figure(.averageRating, Heading.rating).worstLeast }
  /// Its quality refunds on Kuaishou.
  public var qualityRefundRate: RowField<ProductRow> { figure(.qualityRefundRate, Heading.qualityRefundRate) }
  /// Its bad reviews on Kuaishou.
  public var badReviewRate: RowField<ProductRow> { figure(.badReviewRate, Heading.badReviewRate) }
  private func figure(_ indicator: IndicatorID, _ heading: some Worded) -> RowField<ProductRow> {
    let value = FigureFields(view).value.of { (row: ProductRow) in row.figure(indicator) }.titled(heading)
    return RowField(
      indicator.rawValue, value.heading, alignment: value.alignment, order: value.order,
      look: { value.cell($0, $1) }, value: value.value)
  }
  /// What the platform makes of its quality refunds, in short: the row has other columns.
  public var verdict: RowField<ProductRow> {
    FigureFields(view).verdict.with { .verdict(of: $0, isShort: true, $1) }.of { $0.figure(.qualityRefundRate) }
  }
  /// The share of a plain order released now.
  public var share: RowField<ProductRow> { .percentage("share", Heading.share) { $0.standing?.share } }
  /// The same for programs: null where no rule is known.
  private var plainShare: RowField<ProductRow> {
    .data("share") { $0.standing.map { $0.share.map { .percentage($0) } ?? .null } ?? .empty }
  }
  private var plainShareSet: RowField<ProductRow> {
    .data("rule_set") { $0.standing.map { $0.ruleSet.map { .key($0) } ?? .null } ?? .empty }
  }
  /// How its one dispute stands; programs get its id, or that it can be disputed.
  public var dispute: RowField<ProductRow> {
    RowField(
      "dispute", Heading.dispute,
      order: { ($0.standing?.dispute?.status).map { .number(Double($0.place)) } ?? .none },
      look: { row, language in row.standing?.dispute.map { .status($0.status, language) } ?? .missing },
      value: { row in
        switch row.standing?.eligibility {
        case .disputable: .text("disputable")
        case .refused(.alreadyDisputed(let id, _)): .key(id)
        case .refused, nil: .empty
        }
      })
  }
  /// How it stands with the EU's Responsible Person, the most urgent first.
  public var compliance: RowField<ProductRow> {
    RowField(
      "responsible_person", Heading.responsiblePerson,
      order: { ($0.standing?.compliance?.status).map { .number(Double($0.rawValue)) } ?? .none },
      look: { row, language in (row.standing?.compliance?.status).map { .mark($0, language) } ?? .missing },
      value: { .name($0.product.responsiblePerson) }
    ).worstLeast
  }

  /// What of it was sold to the EU.
  public var euSales: RowField<ProductRow> {
    .amount("eu_sales", Heading.euSales) { $0.standing?.compliance?.sales.gross }
  }

  // MARK: Lists

  /// The figures that the platform's products are listed with.
  private var figures: [RowField<ProductRow>] {
    switch platform {
    case .wish: [refundRate, rating]
    case .kuaishou: [qualityRefundRate, badReviewRate]
    case .jd: []
    }
  }

  /// What a command shows of a product, and what spreadsheets get.
  public var table: [RowField<ProductRow>] {
    let (categories, last) =
      switch platform {
      case .wish: (self.categories, dispute)
      case .kuaishou: (category, verdict)
      case .jd: (category, grade)
      }
    return [id, name, categories, orders] + figures + [last, state, price]
  }

  /// A product's own fields, as programs get them.
  public var record: [RowField<ProductRow>] {
    [
      id, sku, name,
      .data("categories") { .list($0.product.categories.map(\.text)) },
      .data("category_path") { .list($0.product.categoryPath.map(\.text)) }, price,
      .data("kind") { .name($0.product.kind) }, .data("standard") { .flag($0.product.standard) },
      .data("listed_at") { .instant($0.product.listedAt) }, state, membership,
      .data("responsible_person") { .name($0.product.responsiblePerson) }, grade,
    ]
  }

  /// What programs get of a product in the list.
  public var answer: [RowField<ProductRow>] {
    let figures = ElementWriter(FigureFields(view).answer)
    return record + [
      orders, Self.eligibility, plainShare, plainShareSet,
      .data("figures") { .json(figures.list(of: $0.figures)) },
    ]
  }

  /// Whether a product can be disputed, and if not, why.
  public static var eligibility: RowField<ProductRow> {
    .data("dispute") { $0.standing.map { .json($0.eligibility.json.compact) } ?? .empty }
  }
}

extension Product.ResponsiblePerson {
  fileprivate var role: Role { self == .missing ? .danger : .text }
}

extension StyledText {
  fileprivate static func mark(_ status: EUCompliance.Status, _ language: Language) -> StyledText {
    let (sign, role): (Sign, Role) =
      switch status {
      case .missing: (.bad, .danger)
      case .notStated: (.unknown, .warning)
      case .linked: (.good, .good)
      }
    return StyledText(sign, role) + StyledText(" " + language.say(status), role)
  }
}
