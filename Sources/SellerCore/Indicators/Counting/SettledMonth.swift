/// What a month whose orders have nothing more to come contributes to measures: counted once, and the same for any window and as-of.
struct SettledMonth: Sendable {
  private let days: MonthCounts
  /// Where days do not say enough, by the places of the requests.
  private let lists: [Int: Contributions]
  /// The indexes in `ShopSnapshot.productIDs` of the products by their numbers in the lists.
  private let products: [UInt32]

  /// What is wanted of a month by some requests; what nobody has counted yet is counted now. Nil where something is still to happen to
  /// its orders, where it is unknown when, or where orders are wanted one by one.
  init?(_ month: SnapshotMonth, for tallies: OrderTallies, in view: ShopView, _ kinds: [Product.Kind]) {
    let wanted = tallies.places(reaching: month.orders)
    guard tallies.isOfAll, !wanted.isEmpty, month.orders.isSettled(at: view.asOf),
      let range = Self.days(of: month.orders, in: view.calendar)
    else { return nil }
    let basis = "\(view.calendar) \(tallies.context.rules.corrections) \(tallies.told.ofOrders)"
    let products = month.productIndexes
    self.products = products
    var (days, lists) = (month.counts.counts(on: basis), [Int: Contributions]())
    var missing: Set<Int> = []
    for place in wanted {
      let measure = tallies.measures[place].id
      if tallies.placesByDay.contains(place) {
        if days[measure] == nil { missing.insert(place) }
      } else if let list = month.counts.contributions(to: measure, on: basis), list.fits(products.count) {
        lists[place] = list
      } else {
        missing.insert(place)
      }
    }
    if !missing.isEmpty {
      let counted = Self.counted(missing, by: tallies, of: month, in: range, view, kinds)
      // Columns that could not be read are told elsewhere; what was counted of none of them is nothing to keep.
      let isRead = month.read.columns.count == month.orders.count
      lazy var numbers = Dictionary(zip(products, UInt32(0)...), uniquingKeysWith: { first, _ in first })
      for place in missing {
        let measure = tallies.measures[place].id
        guard let record = counted[place].record else {
          days[measure] = DayCounts(counted[place])
          continue
        }
        guard record.isWhole, let list = record.renumbered(numbers) else { continue }
        lists[place] = list
        if isRead { month.counts.keep(list, to: measure, on: basis) }
      }
      if isRead, !missing.isDisjoint(with: tallies.placesByDay) { month.counts.keep(days) }
    }
    (self.days, self.lists) = (days, lists)
  }

  /// Counts by day, or takes down, what a month's orders contribute for some requests.
  private static func counted(
    _ places: Set<Int>, by tallies: OrderTallies, of month: SnapshotMonth, in days: DayRange, _ view: ShopView,
    _ kinds: [Product.Kind]
  ) -> [Tally] {
    let (byDay, record) = (Tally(days: days, in: view.calendar), Tally(recording: Contributions()))
    var counted = tallies.counting(
      tallies.measures.indices.map { tallies.placesByDay.contains($0) ? byDay : record })
    counted.turn(to: places)
    view.forEachOrder(in: month) { counted.count(OrderFacts($0, kinds: kinds)) }
    return counted.tallies
  }

  /// The days that a month's moments fall on; nil where nobody knows, or they are very many.
  private static func days(of month: MonthOrders, in calendar: ShopCalendar) -> DayRange? {
    guard let span = month.summary.span else { return nil }
    let days = DayRange(first: calendar.day(of: span.lowerBound), last: calendar.day(of: span.upperBound))
    return days.count <= mostDays ? days : nil
  }

  /// Five years: what is further away from a month is a mistake, and would take too much room.
  private static let mostDays = 1_826

  /// Whether it tells what the month contributes for a request.
  func tells(_ place: Int, of tallies: OrderTallies) -> Bool {
    tallies.placesByDay.contains(place) ? days[tallies.measures[place].id] != nil : lists[place] != nil
  }

  /// Adds to the counts of a request what the month contributes, if it is told here.
  func add(to tally: inout Tally, _ place: Int, of tallies: OrderTallies) {
    if tallies.placesByDay.contains(place) {
      if let days = days[tallies.measures[place].id] { tally.add(days) }
    } else {
      lists[place]?.add(to: &tally, slots: products)
    }
  }
}
