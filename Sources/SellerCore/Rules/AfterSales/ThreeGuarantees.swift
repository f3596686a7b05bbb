/// What a product's buyers are owed by the rules of repair, replacement and refund (三包, 004 §六.1): by the state's, else by those of
/// places, of which the stricter counts where they differ.
public struct ThreeGuarantees: Sendable, Hashable {
  /// The rules that count.
  public let rules: [ThreeGuaranteesRule]
  /// Days of refund, of exchange and of repair: the longest that one of the rules has.
  public let refundDays, exchangeDays, repairDays: Int?

  /// What a product is under; nil where no rule names its goods. Used goods, virtual ones and services are under none.
  public init?(_ product: Product, rules: [ThreeGuaranteesRule]) {
    guard product.kind == .physical else { return nil }
    let names = Set(product.categoryPath + product.categories)
    let fitting = rules.filter { !names.isDisjoint(with: $0.categories) }
    let national = fitting.filter { $0.level == .national }
    self.rules = national.isEmpty ? fitting : national
    if self.rules.isEmpty { return nil }
    refundDays = self.rules.compactMap(\.refundDays).max()
    exchangeDays = self.rules.compactMap(\.exchangeDays).max()
    repairDays = self.rules.compactMap(\.repairDays).max()
  }

  /// How many days a kind of case is owed.
  public func days(_ kind: AfterSalesCase.Kind) -> Int? {
    switch kind {
    case .refundOnly, .returnRefund: refundDays
    case .exchange: exchangeDays
    case .repair: repairDays
    }
  }
}

/// What the rules owe in one case.
public struct GuaranteeClaim: Sendable, Hashable {
  /// What the product is under.
  public let guarantees: ThreeGuarantees
  /// The last moments of refund, exchange and repair: days begin with the day after signing, as those of the return without
  /// reason do, and the last one counts to its last second.
  public let until: [AfterSalesCase.Kind: Instant]
  /// Whether the buyer is owed what the case asks for: goods that fail, asked for in time.
  public let isOwed: Bool

  /// Whether a case is of a kind that may be owed, whatever its product is under: goods that fail.
  static func isAbout(_ record: AfterSalesCase) -> Bool { record.reason.isQuality }

  /// The claim of a case of a signed order; nil where the product is under no rule.
  public init?(_ record: AfterSalesCase, signedAt: Instant?, guarantees: ThreeGuarantees?) {
    guard let signedAt, let guarantees else { return nil }
    let calendar = Platform.kuaishou.calendar
    let signed = calendar.day(of: signedAt)
    self.guarantees = guarantees
    until = AfterSalesCase.Kind.allCases.reduce(into: [:]) { until, kind in
      until[kind] = guarantees.days(kind).map { calendar.end(of: signed + $0) }
    }
    isOwed = Self.isAbout(record) && until[record.kind].map { record.appliedAt <= $0 } ?? false
  }
}
