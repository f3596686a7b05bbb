import SellerCore

/// A step of a penalty ladder as `rules.json5` has it: what puts a violation there, and the measures, each with its numbers.
struct StatedStep: Sendable {
  var severity: Severity?
  var fromCount: Int?
  var by: By?
  var measures: [Measure] = []
  var alternative: [Measure] = []
  var points: [Int] = []
  var fine: [Money] = []
  var salesShare: Percentage?
  var listingBanDays: [Int] = []
  var promotionLimitDays: [Int] = []
  var adAccountBanDays: [Int] = []

  /// What decides where it is not the number of violations.
  enum By: String, CaseIterable, Sendable {
    case judged, few, many, figure, bounds
    case veryMany = "very_many"
  }

  /// Measures without a number of their own.
  enum Measure: String, CaseIterable, Sendable {
    case warning, study
    case forcedStudy = "forced_study"
    case forcedExam = "forced_exam"
    case delistAll = "delist_all"
    case delistForGood = "delist_for_good"
    case listingBan = "listing_ban"
    case listingBanForGood = "listing_ban_for_good"
    case freezeFunds = "freeze_funds"
    case noPublicExposure = "no_public_exposure"
    case noBoostPurchase = "no_boost_purchase"
    case advertisingThrottle = "advertising_throttle"
  }

  init() {}

  init(_ step: PenaltyStep) {
    severity = step.severity
    switch step.trigger {
    case .judged: by = .judged
    case .judgedByNumber(.few): by = .few
    case .judgedByNumber(.many): by = .many
    case .judgedByNumber(.veryMany): by = .veryMany
    case .figure: by = .figure
    case .bounds: by = .bounds
    case .count(let from): fromCount = from
    }
    for measure in step.measures { add(measure) }
    alternative = step.alternative.compactMap { Self.plain($0) }
  }

  private mutating func add(_ measure: PenaltyMeasure) {
    func range(_ days: ClosedRange<Int>) -> [Int] {
      days.count == 1 ? [days.lowerBound] : [days.lowerBound, days.upperBound]
    }
    switch measure {
    case .points(let points): self.points = range(points)
    case .fine(.range(let from, let to)): fine = from == to ? [from] : [from, to]
    case .fine(.higher(let amount, let share)): (fine, salesShare) = ([amount], share)
    case .listingBan(.days(let days)): listingBanDays = range(days)
    case .promotionLimit(.days(let days)): promotionLimitDays = range(days)
    case .adAccountBan(.days(let days)): adAccountBanDays = range(days)
    default: measures += Self.plain(measure).map { [$0] } ?? []
    }
  }

  private static func plain(_ measure: PenaltyMeasure) -> Measure? { Measure.allCases.first { $0.measure == measure } }

  var step: PenaltyStep {
    func days(_ numbers: [Int]) -> ClosedRange<Int>? {
      numbers.min().flatMap { least in numbers.max().map { least...$0 } }
    }
    var all = measures.map(\.measure)
    if let days = days(adAccountBanDays) { all.append(.adAccountBan(.days(days))) }
    if let days = days(listingBanDays) { all.append(.listingBan(.days(days))) }
    if let days = days(promotionLimitDays) { all.append(.promotionLimit(.days(days))) }
    if let first = fine.first, let last = fine.last {
      all.append(.fine(salesShare.map { .higher(first, shareOfSales: $0) } ?? .range(from: first, to: last)))
    }
    if let points = days(points) { all.append(.points(points)) }
    return PenaltyStep(severity, trigger, all, or: alternative.map(\.measure))
  }

  private var trigger: PenaltyTrigger {
    if let fromCount { return .count(from: fromCount) }
    return switch by {
    case .judged, nil: .judged
    case .few: .judgedByNumber(.few)
    case .many: .judgedByNumber(.many)
    case .veryMany: .judgedByNumber(.veryMany)
    case .figure: .figure
    case .bounds: .bounds(.standard)
    }
  }
}

extension StatedStep.Measure {
  fileprivate var measure: PenaltyMeasure {
    switch self {
    case .warning: .warning
    case .study: .study
    case .forcedStudy: .forcedStudy
    case .forcedExam: .forcedExam
    case .delistAll: .delistAll(.temporary)
    case .delistForGood: .delistAll(.permanent)
    case .listingBan: .listingBan(.unstated)
    case .listingBanForGood: .listingBan(.permanent)
    case .freezeFunds: .freezeFunds
    case .noPublicExposure: .noPublicExposure
    case .noBoostPurchase: .noBoostPurchase
    case .advertisingThrottle: .advertisingThrottle
    }
  }
}

extension Schema<StatedStep> {
  static let penaltyStep = Schema(
    blank: { _ in StatedStep() },
    fields: [
      .optional("severity", \.severity, .choice()), .optional("from_count", \.fromCount, .ruleNumber),
      .optional("by", \.by, .choice()), .list("measures", \.measures, .choice()),
      .list("alternative", \.alternative, .choice()), .list("points", \.points, .ruleNumber),
      .list("fine", \.fine, .money), .optional("share_of_sales", \.salesShare, .share),
      .list("listing_ban_days", \.listingBanDays, .ruleNumber),
      .list("promotion_limit_days", \.promotionLimitDays, .ruleNumber),
      .list("ad_account_ban_days", \.adAccountBanDays, .ruleNumber),
    ])
}
