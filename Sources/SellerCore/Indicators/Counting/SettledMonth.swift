/// What a month whose orders have nothing more to come contributes to measures: counted once, and the same for any window and as-of.
struct SettledMonth: Sendable {
  private let days: DaysByMeasure
  /// Where days do not say enough, or not of all of them, by the places of the requests.
  private let lists: [Int: [DayContributions]]
  /// The indexes in `ShopSnapshot.productIDs` of the products by their numbers in the lists.
  private let products: [UInt32]

  /// What is wanted of a month by some requests; what nobody has counted yet is counted now. Nil where something is still to happen to
  /// its orders, where it is unknown when, or where orders are wanted one by one.
  init?(_ month: SnapshotMonth, for tallies: OrderTallies, in view: ShopView) {
    let wanted = tallies.places(reaching: month.orders)
    guard tallies.isOfAll, !wanted.isEmpty, month.orders.isSettled(at: view.asOf), let span = month.orders.summary.span,
      let range = Self.days(from: span, in: view.calendar)
    else { return nil }
    let basis = "\(view.calendar.offset) \(tallies.context.rules.corrections) \(tallies.told.ofOrders)"
    var (days, lists) = (month.counts.counts(on: basis), [Int: [DayContributions]]())
    var missing: Set<Int> = []
    for place in wanted {
      let measure = tallies.measures[place].id
      let isByDay = tallies.placesByDay.contains(place)
      if isByDay, days[measure] == nil {
        missing.insert(place)
      } else if let seconds = tallies.listed(place), seconds.overlaps(span.lowerBound.seconds...span.upperBound.seconds)
      {
        if let kept = month.counts.contributions(to: measure, on: basis, within: seconds) {
          lists[place] = kept
        } else {
          missing.insert(place)
        }
      }
    }
    var products = lists.isEmpty ? [] : month.productIndexes
    missing.formUnion(lists.filter { !$0.value.allSatisfy { $0.list.fits(products.count) } }.keys)
    if !missing.isEmpty {
      let counted = Self.counted(missing, by: tallies, of: month, in: range, view)
      let isRead = month.hasItsColumns
      products = month.productIndexes
      lazy var numbers = month.productNumbers
      for place in missing {
        let measure = tallies.measures[place].id
        (days[measure], lists[place]) = (nil, nil)
        guard let record = counted[place].record else {
          days[measure] = DayCounts(counted[place])
          continue
        }
        guard record.isWhole, let list = record.renumbered(numbers) else { continue }
        let contributions = MonthContributions(on: basis, list, in: view.calendar)
        let all = contributions.days(within: Int64.min...Int64.max)
        lists[place] = all
        if tallies.placesByDay.contains(place) { days[measure] = DayCounts(all) }
        if isRead { month.counts.keep(contributions, to: measure) }
      }
      if isRead, !missing.isDisjoint(with: tallies.placesByDay) { month.counts.keep(days) }
    }
    (self.days, self.lists, self.products) = (days, lists, products)
  }

  /// Counts by day, or takes down, what a month's orders contribute for some requests.
  private static func counted(
    _ places: Set<Int>, by tallies: OrderTallies, of month: SnapshotMonth, in days: DayRange, _ view: ShopView
  ) -> [Tally] {
    let (byDay, record) = (Tally(days: days, in: view.calendar), Tally(recording: Contributions()))
    var counted = tallies.counting(
      tallies.measures.indices.map { tallies.isDayEnough(for: $0) ? byDay : record })
    counted.turn(to: places)
    let kinds = view.productKinds
    view.forEachOrder(in: month) { counted.count(OrderFacts($0, kinds: kinds)) }
    return counted.tallies
  }

  /// The days that moments fall on; nil where they are very many.
  private static func days(from span: ClosedRange<Instant>, in calendar: ShopCalendar) -> DayRange? {
    let days = DayRange(first: calendar.day(of: span.lowerBound), last: calendar.day(of: span.upperBound))
    return days.count <= DayCounts.mostDays ? days : nil
  }

  /// Whether it tells what the month contributes for a request.
  func tells(_ place: Int, of tallies: OrderTallies) -> Bool {
    tallies.placesByDay.contains(place) ? days[tallies.measures[place].id] != nil : lists[place] != nil
  }

  /// Adds to the counts of a request what the month contributes, if it is told here.
  func add(to tally: inout Tally, _ place: Int, of tallies: OrderTallies) {
    let isByDay = tallies.placesByDay.contains(place)
    let broken = isByDay ? tally.brokenDay(in: tallies.context.calendar) : nil
    if isByDay, let days = days[tallies.measures[place].id] { tally.add(days, but: broken) }
    guard let seconds = isByDay ? broken : tally.span else { return }
    for day in lists[place] ?? []
    where day.start <= seconds.upperBound && day.start + ShopCalendar.secondsOfDay > seconds.lowerBound {
      tally.add(day, within: seconds, slots: products)
    }
  }
}
