extension Change {
  /// The change with another id for the record that it makes, where somebody else has taken the id since it was made up.
  public func withFreeIdentifier(in view: ShopView) -> Change {
    let tables = view.snapshot.tables
    switch self {
    case .fileDispute(var dispute) where tables.disputes.contains { $0.id == dispute.id }:
      dispute.id = view.snapshot.freeDisputeID(on: view.calendar.day(of: dispute.submittedAt))
      return .fileDispute(dispute)
    case .createCampaign(var campaign) where tables.boosts.contains { $0.id == campaign.id && $0 != campaign }:
      campaign.id = view.snapshot.freeBoostID(on: view.today)
      return .createCampaign(campaign)
    case .fileDispute, .resolveDispute, .undoResolution, .createCampaign, .editCampaign, .cancelCampaign, .recordPrice,
      .setSpendFactor:
      return self
    }
  }
}

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
