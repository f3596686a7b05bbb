import SellerCore

/// A category with what is sold in it: where products take their names, prices and troubles from.
struct Assortment: Sendable {
  /// The names that Wish shows; one, or several.
  let names: [CategoryName]
  /// First-, second- and third-level category of Kuaishou and JD.
  let path: [CategoryName]
  /// Prices in minor units.
  let prices: ClosedRange<Int>
  /// Quality refunds of the market's orders, per 10,000.
  let qualityPerMyriad: Int
  /// Whether the platform publishes a benchmark for it.
  let benchmark: Published
  /// What kind of goods.
  let kind: Product.Kind
  /// Whether they are standard goods.
  let standard: Bool
  /// Whether goods of it need an EU Responsible Person.
  let needsResponsiblePerson: Bool
  /// Whether 7-day no-reason return applies.
  let returnable: Bool
  /// What products are called.
  let stems: [String]
  /// What tells a product from its sisters.
  let variants: [String]

  /// What the platform publishes about a category.
  enum Published: Sendable {
    case value
    /// A value of zero, which counts as none.
    case zero
    case nothing
  }
}

extension Assortment {
  /// A category of Wish.
  init(
    wish names: [CategoryName], prices: ClosedRange<Int>, responsiblePerson: Bool = false, stems: [String],
    variants: [String]
  ) {
    self.init(
      names: names, path: [], prices: prices, qualityPerMyriad: 0, benchmark: .nothing, kind: .physical,
      standard: false, needsResponsiblePerson: responsiblePerson, returnable: true, stems: stems, variants: variants)
  }

  /// A category of Kuaishou or JD.
  init(
    path: [CategoryName], prices: ClosedRange<Int>, quality: Int, benchmark: Published = .value,
    kind: Product.Kind = .physical, standard: Bool = false, returnable: Bool = true, stems: [String],
    variants: [String]
  ) {
    self.init(
      names: [], path: path, prices: prices, qualityPerMyriad: quality, benchmark: benchmark, kind: kind,
      standard: standard, needsResponsiblePerson: false, returnable: returnable, stems: stems, variants: variants)
  }

  /// A platform's categories.
  static func of(_ platform: Platform) -> [Assortment] {
    switch platform {
    case .wish: wish
    case .jd: jd
    case .kuaishou: kuaishou
    }
  }
}
