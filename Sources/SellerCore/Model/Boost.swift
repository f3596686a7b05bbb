/// A ProductBoost campaign: a line of `boosts.jsonl`.
public struct BoostCampaign: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.boost

  /// The campaign's id.
  public var id: BoostID
  /// Its name.
  public var name: String?
  /// The products it advertises.
  public var productIDs: [ProductID]
  /// First day.
  public var startsOn: Day
  /// Last day.
  public var endsOn: Day
  /// What it may spend.
  public var budget: Money?
  /// Where it stands.
  public var state: State
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A campaign with nothing but what every campaign has.
  public init(id: BoostID, productIDs: [ProductID], startsOn: Day, endsOn: Day, state: State) {
    self.id = id
    self.productIDs = productIDs
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.state = state
  }

  /// Where a campaign stands.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Not submitted yet.
    case draft
    /// Submitted: runs on its days.
    case running
    /// Over.
    case ended
    /// Called off.
    case cancelled
  }
}

/// A product's ProductBoost month: a line of `boost-months.jsonl`, unique by product and month.
public struct BoostMonth: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.boostMonth

  /// Which product.
  public var productID: ProductID
  /// Which month.
  public var month: Month
  /// What was spent on ProductBoost.
  public var spend: Money
  /// The credit that Refund Assurance paid; nil = pending.
  public var creditReceived: Money?
  /// Unknown fields.
  public var extra: ExtraFields

  /// A product's month.
  public init(
    productID: ProductID, month: Month, spend: Money, creditReceived: Money? = nil, extra: ExtraFields = .none
  ) {
    self.productID = productID
    self.month = month
    self.spend = spend
    self.creditReceived = creditReceived
    self.extra = extra
  }
}
