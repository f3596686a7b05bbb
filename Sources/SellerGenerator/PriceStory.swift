import SellerCore

/// How a product's price moved, and how much of it stands in the store's price history.
struct PriceStory: Sendable {
  /// The prices by time; the first is in force from ever. None lies after the as-of.
  let steps: [Item.PriceStep]
  /// How many of the first steps the history does not know.
  let unrecorded: Int

  /// The steps that the history knows.
  var recorded: ArraySlice<Item.PriceStep> { steps.dropFirst(unrecorded) }

  /// The price at the as-of.
  var present: Int64 { steps[steps.count - 1].units }

  init(rank: Int, units: Int64, listedAt: Int64, premises: Premises, dice: inout Dice) {
    let first = Item.PriceStep(from: listedAt, units: units)
    switch premises.plan.platform {
    case .jd:
      let told = Self.campaign(rank: rank, units: units, premises: premises)
      steps = [first] + told.steps.filter { $0.from <= premises.end && $0.from > listedAt }
      unrecorded = told.knowsListing ? 0 : 1
    case .wish, .kuaishou:
      let at = premises.daysBeforeEnd(20 + dice.below(120))
      let changes = dice.chance(1200) && at > listedAt
      steps =
        changes ? [first, Item.PriceStep(from: at, units: Self.percent(85 + dice.below(25), of: units))] : [first]
      unrecorded = changes ? 0 : 1
    }
  }

  /// What JD's 618 campaign of the as-of's year made of the price (003): a raise and a cut in the presale, a promise broken after
  /// the window, one kept, a price unknown before the window, and plain sales.
  private static func campaign(
    rank: Int, units: Int64, premises: Premises
  ) -> (steps: [Item.PriceStep], knowsListing: Bool) {
    let year = premises.today.civil.year
    func step(_ month: Int, _ day: Int, hour: Int64, _ percent: Int) -> Item.PriceStep {
      let day = Day(year: year, month: month, day: day) ?? premises.today
      return Item.PriceStep(
        from: premises.calendar.start(of: day).adding(hours: hour).seconds, units: Self.percent(percent, of: units))
    }
    switch rank % 12 {
    case 0: return ([step(5, 25, hour: 10, 125), step(5, 30, hour: 20, 90)], true)
    case 1: return ([step(5, 24, hour: 0, 85), step(6, 22, hour: 9, 75)], true)
    case 2, 8: return ([step(5, 24, hour: 0, 85), step(6, 21, hour: 0, 100)], true)
    case 3: return ([step(5, 28, hour: 12, 95)], false)
    case 4: return ([step(6, 1, hour: 0, 80), step(6, 4, hour: 0, 90), step(6, 21, hour: 0, 100)], true)
    case 5: return ([step(6, 5, hour: 8, 108)], true)
    case 6: return ([], true)
    default: return ([], false)
    }
  }

  private static func percent(_ percent: Int, of units: Int64) -> Int64 {
    max(1, units * Int64(percent) / 100)
  }
}
