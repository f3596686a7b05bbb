extension Change {
  /// The records that the change writes, each whole; the store puts them in the place of those with their ids.
  ///
  /// The view's moment is now: pass the store as it is on disk, as of the moment of the deed. Records are made from the
  /// store's own, not from the view's, so that nothing dated later is lost. An empty list means that nothing changes.
  public func edits(in view: ShopView, rulebook: Rulebook = .standard) throws(ChangeRefusal) -> [Record] {
    switch self {
    case .fileDispute(let dispute):
      try DisputeEdits(view, rulebook: rulebook).filing(dispute)
    case .resolveDispute(let id, let outcome):
      try DisputeEdits(view, rulebook: rulebook).resolving(id, as: outcome)
    case .undoResolution(let id):
      try DisputeEdits(view, rulebook: rulebook).undoing(id)
    case .createCampaign(let campaign):
      try CampaignEdits(view, rulebook: rulebook).creating(campaign)
    case .editCampaign(let campaign, let seen):
      try CampaignEdits(view, rulebook: rulebook).editing(campaign, from: seen)
    case .cancelCampaign(let id):
      try CampaignEdits(view, rulebook: rulebook).cancelling(id)
    case .recordPrice(let change):
      try PriceEdits(view).recording(change)
    case .setSpendFactor(let factor, let seen):
      try Self.settingSpendFactor(factor, from: seen, in: view)
    }
  }

  private static func settingSpendFactor(
    _ factor: DecimalNumber?, from seen: DecimalNumber?, in view: ShopView
  ) throws(ChangeRefusal) -> [Record] {
    guard view.shop.platform == .wish else { throw .otherPlatform(view.shop.platform) }
    if let factor, factor.mantissa < 0 { throw .negativeSpendFactor(factor) }
    var shop = view.shop
    // A file that does not speak of Refund Assurance counts as not enrolled, and stays so.
    var setting = shop.refundAssurance ?? Shop.Enrolment(enrolled: false)
    if setting.spendFactor == factor { return [] }
    if setting.spendFactor != seen { throw .spendFactorChanged(now: setting.spendFactor) }
    setting.spendFactor = factor
    shop.refundAssurance = setting
    return [Record(shop)]
  }
}
