/// A fact that figures need and that no import of their cohorts tells (Readings, 23).
public struct UntoldFact: Sendable, Hashable {
  /// The fact.
  public let fact: ImportSource.Fact
  /// The store's figures that cannot be judged without it, in the order of `IndicatorID`.
  public let indicators: [IndicatorID]
  /// Whether credits of Refund Assurance are unknown without it.
  public let leavesCreditUnknown: Bool
}

extension Fact where Finding == [UntoldFact] {
  /// What the files do not tell, with the figures and credits that cannot be judged for it: what most of them lack comes first.
  public static let untold = Fact("untold", from: Fact<[Figure]>.checked, .on(.wish, .untoldInCredits)) {
    _, _, rows, untold in
    var needs: [ImportSource.Fact: [IndicatorID]] = [:]
    for row in rows where row.scope == .store && row.reported == nil {
      for fact in row.missing where needs[fact]?.last != row.indicator {
        needs[fact, default: []].append(row.indicator)
      }
    }
    let credits = Set(untold ?? [])
    let facts = Set(needs.keys).union(credits).map { fact in
      UntoldFact(fact: fact, indicators: needs[fact] ?? [], leavesCreditUnknown: credits.contains(fact))
    }
    return facts.sorted { left, right in
      left.indicators.count == right.indicators.count
        ? Key<Void>(left.fact.rawValue) < Key<Void>(right.fact.rawValue)
        : left.indicators.count > right.indicators.count
    }
  }
}
