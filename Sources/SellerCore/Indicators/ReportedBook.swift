/// The figures that the platform's page shows, found by row (Readings, 24).
struct ReportedBook: Sendable {
  private struct Place: Hashable {
    let indicator: String
    let category: CategoryName?
    let product: ProductID?
    let last: Day
  }

  private let records: [Place: [ReportedFigure]]
  /// Whether the page shows any figure.
  var hasReports: Bool { !records.isEmpty }
  /// Whether there is anything that gates on orders could be counted from.
  let hasOrders: Bool
  /// The same of conversations, which are not looked at before somebody asks.
  var hasConsultations: Bool { !consultations.isEmpty }
  private let consultations: ConsultationTable

  init(_ view: ShopView) {
    records = Dictionary(grouping: view.reported) {
      Place(indicator: $0.indicator, category: $0.category, product: $0.productID, last: $0.to)
    }
    hasOrders = view.snapshot.orderCount > 0
    consultations = view.tables.consultationTable
  }

  /// The one for exactly the days of a row, which for a figure without a first day is the one of the same last day. A category
  /// of the page is that of any level; formulas beside an indicator's own stand on no page.
  func record(of formula: Formula, scope: Scope, window: Window) -> ReportedFigure? {
    guard !records.isEmpty, case .own(let indicator) = formula else { return nil }
    let (category, product): (CategoryName?, ProductID?) =
      switch scope {
      case .store: (nil, nil)
      case .category(let name, _): (name, nil)
      case .product(let id): (nil, id)
      }
    let place = Place(indicator: indicator.rawValue, category: category, product: product, last: window.last)
    return records[place]?.filter { window.first == nil || $0.from == window.first }.max { $0.at < $1.at }
  }
}

extension ReportedFigure {
  /// The two counts, or else the value as a fraction; nil where neither is a figure.
  func ratio(in unit: Indicator.Unit) -> Ratio? {
    if let numerator, let denominator {
      return denominator > 0 ? Ratio(Int64(numerator), Int64(denominator)) : nil
    }
    guard let value, value.mantissa >= 0,
      let numerator = Int64(exactly: value.mantissa * Int128(unit.numeratorUnits)),
      let denominator = Int64(exactly: PowersOfTen.power(value.scale))
    else { return nil }
    return Ratio(numerator, denominator)
  }
}
