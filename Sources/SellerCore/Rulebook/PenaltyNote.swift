/// What the document says of how a ladder is applied, beside its steps: shown, not computed with.
public enum PenaltyNote: Sendable, Hashable {
  /// A product's case is also held against how the store's own rate stands to the market, by this much: it decides whether the
  /// penalty moves up or down, and whether measures come at once.
  case storeRateMoves(Percentage)
  /// Each week the worst share of stores is penalised without more ado, whatever the category.
  case worstOfTheWeek(Percentage)
  /// A second, weekly assessment penalises again, up to this severity.
  case weeklyAgain(upTo: Severity)
  /// The reviews themselves are read by people.
  case readByPeople
  /// The rules for this figure are still being written.
  case rulesPending(IndicatorID)
  /// This figure is watched, and no penalty rests on it.
  case watchedOnly(IndicatorID)
  /// In practice penalised only from so many times the market, this figure excepted.
  case enforcedFrom(ClosedRange<Int>, except: IndicatorID)
  /// Late shipments are ranked by number and dealt with by hand, at most so many a day.
  case rankedByHand(perDay: Int)
  /// The document says "over" this number beside a step that ends one below it; taken as from it on (Rules §5.3).
  case readsOverAsFrom(Int)
  /// The shop's side of the platform imposes nothing; others do.
  case shopSideImposesNothing
  /// Shipments that never were are found through reports.
  case foundByReports
}
