import SellerCore

/// A ProductBoost campaign of the interface.
enum WishBoost {
  /// What the interface's states mean to the store. `NEW` and `PENDING` are submitted and wait for their first day.
  static let states: [(name: String, state: BoostCampaign.State)] = [
    ("NEW", .running), ("SAVED", .draft), ("PENDING", .running), ("STARTED", .running), ("ENDED", .ended),
    ("CANCELLED", .cancelled),
  ]

  /// Reads a campaign.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .boost
    let state = try record.state(of: states)
    var products: [ProductID] = []
    for product in try record.objects("products") ?? [] { products.append(try product.textID("product_id")) }
    var campaign = BoostCampaign(
      id: try record.textID("id"), productIDs: products, startsOn: try day(record, "start_at"),
      endsOn: try day(record, "end_at"), state: state)
    campaign.name = try record.stated("campaign_name")
    campaign.budget = try record.wishMoney("merchant_budget", shop: context.currency)
    let updated = intake.optional(try record.offsetInstant("updated_at"))
    return .row(.boost(campaign), updatedAt: updated)
  }

  /// A campaign's day: days are Pacific ones. A moment at midnight UTC is a day that was written as a moment.
  private static func day(_ record: ReplyObject, _ name: String) throws(ForeignFieldProblem) -> Day {
    let text = try record.requiredText(name)
    if let day = Day(text) { return day }
    let moment = try FieldReading.instant(text, field: name)
    return moment.seconds % 86_400 == 0 ? ShopCalendar.utc.day(of: moment) : PacificTime.day(of: moment)
  }
}

/// The days of the west coast of the United States, by the rule that holds since 2007: an hour ahead from the second Sunday of
/// March, 10:00 UTC, to the first Sunday of November, 09:00 UTC.
enum PacificTime {
  static func day(of moment: Instant) -> Day {
    let year = ShopCalendar.utc.day(of: moment).civil.year
    let isSummer = summer(of: year).map { $0.contains(moment.seconds) } ?? false
    return ShopCalendar.utc.day(of: Instant(seconds: moment.seconds - (isSummer ? 7 : 8) * 3600))
  }

  private static func summer(of year: Int) -> Range<Int64>? {
    guard let march = Day(year: year, month: 3, day: 8), let november = Day(year: year, month: 11, day: 1) else {
      return nil
    }
    let first = ShopCalendar.utc.start(of: march + (7 - march.weekday)).seconds + 10 * 3600
    return first..<(ShopCalendar.utc.start(of: november + (7 - november.weekday)).seconds + 9 * 3600)
  }
}
