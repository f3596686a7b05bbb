/// One line of a checklist: its verdict, why, and what to do about it.
public struct CampaignFinding: Sendable, Hashable {
  /// What it comes to.
  public let verdict: CampaignVerdict
  /// Why.
  public let reason: Reason
  /// What would help; nil where there is nothing to do.
  public let fix: Fix?

  init(_ verdict: CampaignVerdict, _ reason: Reason, _ fix: Fix? = nil) {
    self.verdict = verdict
    self.reason = reason
    self.fix = fix
  }

  /// Why a line has its verdict.
  public enum Reason: Sendable, Hashable {
    /// Goods of this kind need no grade.
    case gradeNotNeeded(Product.Kind)
    /// No grade is on record.
    case gradeMissing
    /// The grade, as it came, keeps the product out.
    case gradeFails(String)
    /// The grade, as it came, is good enough.
    case gradeSuffices(String)

    /// The service is on through the whole campaign.
    case serviceOn(Service)
    /// The service is off in at least this stretch of the campaign, the first such one.
    case serviceOff(Service, gap: ClosedRange<Instant>)
    /// No file tells whether the service is on, and nobody has noted it.
    case serviceNotStated(Service)
    /// The service does not apply to the product.
    case outOfScope(Service)
    /// Whether the service applies to the product is not stated.
    case scopeNotStated(Service)
    /// Derived from services that are off.
    case dependsOn([Service])

    /// 7-day no-reason return is offered.
    case sevenDayReturnOffered
    /// 7-day no-reason return does not apply to such goods.
    case sevenDayReturnNotApplicable
    /// 7-day no-reason return applies and is not offered.
    case sevenDayReturnRefused
    /// Nothing is stated about 7-day no-reason return.
    case sevenDayReturnNotStated

    /// Without late-delivery compensation no template is needed.
    case templateNotNeeded
    /// A Promise template is bound.
    case templateBound
    /// No Promise template is bound.
    case templateMissing
    /// Nothing is stated about a Promise template.
    case templateNotStated

    /// No price is known at the beginning of the period.
    case priceUnknown(since: Instant)
    /// A later price lies below one of the campaign.
    indirect case promiseBroken(PromiseBreach)
    /// Unbroken so far; the days of the promise end at `until`. `floor` is the campaign's highest price so far, which no price
    /// until then may fall below; nil before the campaign.
    indirect case promiseRunning(floor: PriceInForce?, until: Instant)
    /// The days of the promise have ended, and it was kept; the campaign's highest price.
    indirect case promiseKept(highest: PriceInForce)

    /// No presale days are known for the year; since when, where there were any.
    case presaleNotKnown(since: Instant?)
    /// The presale days begin at this moment.
    case presaleAhead(Instant)
    /// A raise followed by a cut in the presale days.
    indirect case raisedThenCut(RaiseThenCut)
    /// No raise followed by a cut in the presale days so far.
    case presaleQuiet

    /// The platform restricts the store until then.
    case restricted(until: Instant)
    /// Violations on record not long before the as-of: how many, and the latest.
    indirect case recentViolations(count: Int, latest: ViolationID, at: Instant)
    /// Neither restricted nor recently in violation.
    case compliant
  }

  /// A product whose grade does not keep it out.
  public struct BetterProduct: Sendable, Hashable {
    /// The product.
    public let id: ProductID
    /// Its name.
    public let name: String
    /// Its grade as it came.
    public let grade: String
  }

  /// What to do about a line.
  public enum Fix: Sendable, Hashable {
    /// Propose another product of the category, with a better grade: those that the shop has, the best first.
    case chooseBetterProduct([BetterProduct])
    /// Note the product's grade.
    case recordGrade
    /// Switch a service on for all of these moments.
    case switchOn(Service, ClosedRange<Instant>)
    /// Note since when a service is on, or that it is off.
    case recordService(Service)
    /// Switch several services on for all of these moments.
    case switchOnAll([Service], ClosedRange<Instant>)
    /// Note whether a service applies to the product.
    case recordScope(Service)
    /// Offer 7-day no-reason return.
    case offerSevenDayReturn
    /// Note whether 7-day no-reason return is offered.
    case recordSevenDayReturn
    /// Bind a Promise template.
    case bindTemplate
    /// Note whether a Promise template is bound.
    case recordTemplate
    /// Note a price in force at this moment.
    case recordPrice(at: Instant)
    /// Raise the price back to at least this until then; what was sold in between costs the difference.
    case raisePrice(to: Money, until: Instant)
    /// Hold the price at or above this until then.
    case holdPrice(atLeast: Money, until: Instant)
    /// Be ready to pay buyers the difference a piece.
    case bearDifference(Money)
    /// Leave the price alone until then, and keep proof of why it moved.
    case leavePrice(until: Instant)
    /// Enter the rule of this name, if it is known.
    case enterRule(String)
    /// Wait for the restriction's end.
    case waitUntil(Instant)
    /// Settle what the violations are about before signing up.
    case settleViolations
  }
}
