extension ShopSnapshot {
  /// An id for a dispute filed on a day that no dispute of the store has: `dispute-2021-11-15-1`, counting up.
  public func freeDisputeID(on day: Day) -> DisputeID {
    Self.free("dispute-\(day)", taken: Set(tables.disputes.map(\.id)))
  }

  /// An id for a campaign created on a day that no campaign of the store has: `boost-2021-11-15-1`, counting up.
  public func freeBoostID(on day: Day) -> BoostID {
    Self.free("boost-\(day)", taken: Set(tables.boosts.map(\.id)))
  }

  private static func free<Subject>(_ stem: String, taken: Set<Key<Subject>>) -> Key<Subject> {
    var number = 1
    while taken.contains(Key("\(stem)-\(number)")) { number += 1 }
    return Key("\(stem)-\(number)")
  }
}
