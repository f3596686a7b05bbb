/// Records that an indicator is counted from, said twice side by side: what the program runs over them, and the same in SQL, for
/// databases that read the stores' files themselves.
struct Cohort: Sendable {
  let population: Population
  let queries: [CountingQuery]

  /// Orders, with their cases and their review.
  static func orders(sql queries: CountingQuery..., count: @escaping Population.OrderContribution) -> Cohort {
    Cohort(population: .orders(count), queries: queries)
  }

  /// Buyers by their conversations in one window.
  static func buyers(sql query: CountingQuery, count: @escaping Population.BuyerContribution) -> Cohort {
    Cohort(population: .buyers(count), queries: [query])
  }

  static func tickets(sql query: CountingQuery, count: @escaping Population.Contribution<Ticket>) -> Cohort {
    Cohort(population: .tickets(count), queries: [query])
  }

  /// Days of live-room and short-video counts.
  static func media(sql query: CountingQuery, count: @escaping Population.Contribution<MediaDay>) -> Cohort {
    Cohort(population: .media(count), queries: [query])
  }

  static func counterfeitReviews(
    sql query: CountingQuery, count: @escaping Population.Contribution<Product.CounterfeitReview>
  ) -> Cohort {
    Cohort(population: .counterfeitReviews(count), queries: [query])
  }
}

/// What an indicator counts, in SQL over the columns of the views in `SellerSQL/Indicators.sql`.
public enum CountingQuery: Sendable {
  /// The records of the store that a view has a row for.
  public enum Record: String, Sendable {
    /// Orders, cases, tickets, days of live-room and short-video counts, products.
    case orders, cases, tickets, media, products
  }

  /// What each of these records contributes to the two counts, and at which moment; one without the moment contributes nothing.
  case each(
    Record, at: SQLExpression, numerator: SQLExpression, denominator: SQLExpression = "1", where: SQLExpression = "true"
  )
  /// Whether a buyer counts, and in the numerator: aggregates of the buyer's conversations of a window (`is_asked`, `is_rated` in it).
  case buyers(numerator: SQLExpression, where: SQLExpression)

  /// The numbers of the rules in it.
  public var numbers: [RuleNumber] {
    switch self {
    case .each(_, let at, let numerator, let denominator, let condition):
      [at, numerator, denominator, condition].flatMap(\.numbers)
    case .buyers(let numerator, let condition): numerator.numbers + condition.numbers
    }
  }
}

/// An expression of SQL. A number of the rules stands in it as a column of its name, with the value that the store's rulebook has.
public struct SQLExpression: Sendable, ExpressibleByStringInterpolation {
  /// The expression.
  public private(set) var text: String
  /// The numbers of the rules in it.
  private(set) var numbers: [RuleNumber] = []

  /// An expression without numbers of the rules.
  public init(stringLiteral text: String) { self.text = text }

  /// An expression with some.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.expression }

  /// An expression being put together.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var expression: SQLExpression = ""

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what is written as it is.
    public mutating func appendLiteral(_ text: String) { expression.text += text }

    /// Adds a number of the rules.
    public mutating func appendInterpolation(_ number: RuleNumber) {
      expression.text += number.name
      expression.numbers.append(number)
    }

    /// Adds a value by its name in the store.
    public mutating func appendInterpolation(_ value: some RawRepresentable<String>) {
      expression.text += "'\(value.rawValue)'"
    }

    /// Adds another expression, which stays one.
    public mutating func appendInterpolation(_ other: SQLExpression) {
      expression.text += "(\(other.text))"
      expression.numbers += other.numbers
    }
  }
}
