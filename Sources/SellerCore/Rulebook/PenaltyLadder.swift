/// A kind of violation with the penalties that rise with its severity (004 §五).
public struct PenaltyLadder: Sendable, Hashable {
  /// Which ladder.
  public var id: ID
  /// What its violations are recorded under: ids of indicators, or the store format's other names.
  public var violations: [String]
  /// The steps, the mildest first.
  public var steps: [PenaltyStep]
  /// How repeating a violation makes it graver; nil where the document does not say that it does.
  public var escalation: PenaltyEscalation?
  /// Days after a penalty by the top step in which the same is not imposed again; nil without such a rule.
  public var cooldownDays: Int?
  /// The goods that the document names for it.
  public var typicalGoods: [GoodsGroup]
  /// What else the document says of how it is applied.
  public var notes: [PenaltyNote]
  /// Where it stands.
  public var source: RuleSource

  /// A ladder.
  public init(
    _ id: ID, violations: [String], steps: [PenaltyStep], escalation: PenaltyEscalation? = nil,
    cooldownDays: Int? = nil, typicalGoods: [GoodsGroup] = [], notes: [PenaltyNote] = [], source: RuleSource
  ) {
    self.id = id
    self.violations = violations
    self.steps = steps
    self.escalation = escalation
    self.cooldownDays = cooldownDays
    self.typicalGoods = typicalGoods
    self.notes = notes
    self.source = source
  }

  /// The ladders of the document.
  public enum ID: String, Sendable, Hashable, CaseIterable {
    /// Business licence: forged or not handed in (商家资质).
    case licence
    /// Physical performance or effect below standard (物理性能品质功效不合格).
    case physicalQuality = "physical_quality"
    /// Quality to the senses below standard (感官质量不合格).
    case sensoryQuality = "sensory_quality"
    /// Quality metric out of line (品质指标异常).
    case abnormalQuality = "abnormal_quality"
    /// Bad reviews (商户差评率不达标).
    case badReviews = "bad_reviews"
    /// Customer service (客服).
    case service
    /// Shipping (发货违规).
    case shipping
    /// Time to completion of refunds (完结时长).
    case completionTime = "completion_time"
    /// Disputes (纠纷).
    case disputes
    /// Live rooms and short videos (内容治理).
    case content
  }

  /// Groups of goods that the document names.
  public enum GoodsGroup: String, Sendable, Hashable, CaseIterable {
    /// Home textiles (家纺).
    case homeTextiles
    /// Clothing (服饰).
    case clothing
    /// Shoes and hats (鞋帽).
    case shoesAndHats
    /// Beauty (美妆).
    case beauty
    /// Household cleaning (家清).
    case householdCleaning
    /// Home furnishing (家居).
    case homeFurnishing
  }

  /// Whether the steps of the ladder count violations.
  public var isCounted: Bool {
    steps.contains { step in
      if case .count = step.trigger { true } else { false }
    }
  }

  /// The step that a number of violations stands for; nil for none and on ladders that do not count.
  public func step(forCount count: Int) -> PenaltyStep? {
    steps.last { step in
      if case .count(let from) = step.trigger { count >= from } else { false }
    }
  }

  /// Whether the document only watches a figure that stands on the ladder, and no penalty rests on it.
  func isOnlyWatched(_ violation: String) -> Bool {
    notes.contains { note in
      if case .watchedOnly(let indicator) = note { indicator.rawValue == violation } else { false }
    }
  }

  /// Whether what is recorded of a violation can be a step of this ladder: its points and its fine.
  func fits(_ violation: Violation) -> Bool {
    guard let step = violation.severity.flatMap(step(of:)) else { return violation.severity == nil }
    let hasPoints = violation.points == 0 || step.points?.contains(violation.points) == true
    guard let paid = violation.fine, case .range(let from, let to)? = step.fine else {
      return hasPoints && (violation.fine == nil || step.fine != nil)
    }
    return hasPoints && paid.currency == from.currency
      && (from.minorUnits...to.minorUnits).contains(paid.minorUnits)
  }

  /// How many violations put a store on a step that counts; without an end on the last one.
  public func count(on step: PenaltyStep) -> (from: Int, to: Int?)? {
    guard case .count(let from) = step.trigger else { return nil }
    let later = steps.compactMap { step in
      if case .count(let other) = step.trigger, other > from { other - 1 } else { nil }
    }
    return (from, later.min())
  }

  /// The step of a severity.
  public func step(of severity: Severity) -> PenaltyStep? {
    steps.first { $0.severity == severity }
  }
}

/// A step of a penalty ladder.
public struct PenaltyStep: Sendable, Hashable {
  /// How severe; nil where the document does not grade.
  public var severity: Severity?
  /// What puts a violation on this step.
  public var trigger: PenaltyTrigger
  /// What the penalty consists of.
  public var measures: [PenaltyMeasure]
  /// Another set of measures that the document prints for the same step; empty where there is one set only.
  public var alternative: [PenaltyMeasure]

  /// A step.
  public init(
    _ severity: Severity?, _ trigger: PenaltyTrigger, _ measures: [PenaltyMeasure],
    or alternative: [PenaltyMeasure] = []
  ) {
    self.severity = severity
    self.trigger = trigger
    self.measures = measures
    self.alternative = alternative
  }

  /// The penalty points, if any.
  public var points: ClosedRange<Int>? {
    for case .points(let points) in measures { return points }
    return nil
  }

  /// The damages to pay, if any.
  public var fine: PenaltyMeasure.Fine? {
    for case .fine(let fine) in measures { return fine }
    return nil
  }
}

/// What puts a violation on a step.
public enum PenaltyTrigger: Sendable, Hashable {
  /// The platform judges each case.
  case judged
  /// The platform judges by how many orders are affected; no numbers are given.
  case judgedByNumber(Amount)
  /// So many violations and more of one indicator, up to the next step's number (Readings, 20).
  case count(from: Int)
  /// The indicator's own figure reaches the step's severity: its multiples of the market and its bounds stand with the
  /// indicator.
  case figure
  /// Several bounds of a month are exceeded at once, whatever the market does.
  case bounds(Assessment.DisputeEscalation)

  /// How many orders, in the document's words.
  public enum Amount: String, Sendable, Hashable, CaseIterable {
    /// 数量较少.
    case few
    /// 数量较大.
    case many
    /// 数量巨大.
    case veryMany = "very_many"
  }

  /// Whether figures decide, and not the number of violations or somebody's judgement.
  var isOfFigures: Bool {
    switch self {
    case .figure, .bounds: true
    case .judged, .judgedByNumber, .count: false
    }
  }
}

/// How repeating a violation makes it graver.
public enum PenaltyEscalation: Sendable, Hashable {
  /// Repeats raise the severity; after how many, where the document says so.
  case repeats(ClosedRange<Int>?)
  /// A repeat at one of these severities counts as the next one.
  case nextSeverity(of: Set<Severity>)
}
