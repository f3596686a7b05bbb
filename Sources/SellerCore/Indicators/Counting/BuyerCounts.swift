/// What the buyers of a shop contribute to measures once everything that is known of their conversations has happened.
///
/// A buyer counts once in a window, so that days do not add up. But most do all that they do on one day: what they contribute to any
/// window with that day is what they contribute to the day. Only the others have to be looked at for each window.
public struct BuyerCounts: Sendable {
  typealias Counting = (id: Measure.ID, contribute: Population.BuyerContribution)

  /// The last moment of any conversation.
  private(set) var settledAt: Instant
  /// The counts of those who do everything on one day.
  private var days: DaysByMeasure
  /// The conversations of the others.
  private(set) var others: ConversationColumns

  /// No measures yet.
  private init(on basis: String, settledAt: Instant, others: ConversationColumns) {
    (days, self.settledAt, self.others) = (DaysByMeasure(on: basis), settledAt, others)
  }

  /// What the counts depend on beside the conversations, in words.
  var basis: String { days.basis }

  subscript(measure: Measure.ID) -> DayCounts? { days[measure] }

  /// Counts for some measures; nil where the conversations are very many days apart.
  init?(
    _ columns: ConversationColumns, on basis: String, for measures: [Counting], told: FactSet,
    _ context: CountingContext
  ) {
    let calendar = context.calendar
    var (onOneDay, others) = ([(day: Day, conversations: ArraySlice<Conversation>)](), [Bool]())
    var settledAt = Instant(seconds: .min)
    BuyerConversations(columns, seenAt: .endOfTime, of: Int64.min...Int64.max).forEachBuyer { conversations in
      var day: Day?
      var isOneDay = true
      for conversation in conversations {
        for moment in [conversation.askedAt, conversation.ratedAt ?? conversation.askedAt] {
          settledAt = max(settledAt, moment)
          let its = calendar.day(of: moment)
          isOneDay = isOneDay && its == day ?? its
          day = its
        }
      }
      if let day, isOneDay { onOneDay.append((day, conversations)) }
      others.append(!isOneDay)
    }
    self.init(on: basis, settledAt: settledAt, others: columns.only(of: others))
    let days = onOneDay.map(\.day)
    let range = days.min().flatMap { first in days.max().map { DayRange(first: first, last: $0) } }
    guard range?.count ?? 0 <= DayCounts.mostDays else { return nil }
    for measure in measures {
      guard let range else {
        self.days[measure.id] = DayCounts()
        continue
      }
      var tally = Tally(days: range, in: calendar)
      tally.told = told
      for (day, conversations) in onOneDay {
        let (start, end) = (calendar.start(of: day), calendar.end(of: day))
        if let standing = measure.contribute(conversations, start.seconds...end.seconds, context) {
          tally.count(at: start, inNumerator: standing.isInNumerator)
        }
      }
      self.days[measure.id] = DayCounts(tally)
    }
  }

  func have(_ measures: [Counting]) -> Bool { measures.allSatisfy { self[$0.id] != nil } }

  /// These, and those that others have more, on the same basis.
  func and(_ others: BuyerCounts?) -> BuyerCounts {
    var all = self
    if let others { all.days = days.and(others.days) }
    return all
  }

  /// The counts in an image.
  public init(from image: inout ColumnReader) throws(UnfitImage) {
    self.init(on: "", settledAt: .endOfTime, others: ConversationColumns([]))
    try pass(through: &image)
    others = try ConversationColumns(from: &image)
  }

  /// Adds them to an image.
  public func write(to image: inout ColumnWriter) throws(UnfitImage) {
    var counts = self
    try counts.pass(through: &image)
    try others.write(to: &image)
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try days.pass(through: &image)
    var seconds = [settledAt.seconds]
    try image.pass(&seconds)
    guard seconds.count == 1 else { throw UnfitImage() }
    settledAt = Instant(seconds: seconds[0])
  }
}
