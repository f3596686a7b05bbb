/// The shop itself: `store.json`. One store is one shop on one platform, in one currency.
public struct Shop: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.shop

  /// Version of the store's format; this program writes 1.
  public var format = 1
  /// The oldest format whose programs may read, though not write, this store; nil when only its own may.
  public var oldestReader: Int?
  /// The store's id.
  public var id: Key<Shop>
  /// The shop's name as its owner writes it.
  public var name: String
  /// Which marketplace.
  public var platform: Platform
  /// The currency of every amount in the store.
  public var currency: Currency
  /// ProductBoost Refund Assurance; nil when the file does not speak of it, which counts as not enrolled.
  public var refundAssurance: Enrolment?
  /// What of the sales is left after the goods are paid for, in percent: what more advertising has to sell to pay for itself
  /// follows from it. Only the seller knows it.
  public var grossMargin: Percentage?
  /// Where the merchant is established: decides the EU share (Rules §1).
  public var merchantRegion: MerchantRegion?
  /// The main category, for the phone's preset query (004 §三.2).
  public var mainCategory: CategoryName?
  /// Services switched on or off over time (003).
  public var services: [ServicePeriod] = []
  /// Phone numbers that the platform requires (004 §六).
  public var contacts = Contacts()
  /// The deposit.
  public var deposit: Deposit?
  /// Until when the platform restricts the shop, if it does.
  public var restrictedUntil: Instant?
  /// The default as-of of a made-up or archived shop; nil means now.
  public var asOf: Instant?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A shop with nothing but what every shop has.
  public init(id: Key<Shop>, name: String, platform: Platform, currency: Currency) {
    self.id = id
    self.name = name
    self.platform = platform
    self.currency = currency
  }

  /// Enrolment in Refund Assurance.
  public struct Enrolment: Sendable, Hashable {
    /// Whether the store was selected.
    public var enrolled: Bool
    /// Credit is capped at this factor × the month's spend; not public, so a setting without default (Rules §2).
    public var spendFactor: DecimalNumber?
    /// Unknown fields.
    public var extra: ExtraFields

    /// An enrolment.
    public init(enrolled: Bool, spendFactor: DecimalNumber? = nil, extra: ExtraFields = .none) {
      self.enrolled = enrolled
      self.spendFactor = spendFactor
      self.extra = extra
    }
  }

  /// Where a merchant is established.
  public enum MerchantRegion: String, Sendable, Hashable, CaseIterable {
    /// In a member state of the EU.
    case eu = "EU"
    /// Anywhere else.
    case other = "OTHER"
  }

  /// A service that was on for a time, both ends in.
  public struct ServicePeriod: Sendable, Hashable {
    /// Which service.
    public var service: Service
    /// From when.
    public var from: Instant
    /// Until when; nil while it is on.
    public var to: Instant?
    /// Unknown fields.
    public var extra: ExtraFields

    /// A service's period.
    public init(service: Service, from: Instant, to: Instant? = nil, extra: ExtraFields = .none) {
      self.service = service
      self.from = from
      self.to = to
      self.extra = extra
    }
  }

  /// The phone numbers of the store's back office.
  public struct Contacts: Sendable, Hashable {
    /// The store's manager.
    public var manager: String?
    /// Customer service.
    public var service: String?
    /// Shipping.
    public var shipping: String?
    /// Returns.
    public var returns: String?
    /// Unknown fields.
    public var extra: ExtraFields

    /// Contacts, none by default.
    public init(
      manager: String? = nil, service: String? = nil, shipping: String? = nil, returns: String? = nil,
      extra: ExtraFields = .none
    ) {
      self.manager = manager
      self.service = service
      self.shipping = shipping
      self.returns = returns
      self.extra = extra
    }
  }

  /// What the platform holds and what it asks to hold.
  public struct Deposit: Sendable, Hashable {
    /// The amount that must be there.
    public var required: Money
    /// The amount that is there.
    public var balance: Money
    /// Unknown fields.
    public var extra: ExtraFields

    /// A deposit.
    public init(required: Money, balance: Money, extra: ExtraFields = .none) {
      self.required = required
      self.balance = balance
      self.extra = extra
    }
  }
}

/// A service a shop can switch on; the list is open, the platforms add to it.
public struct Service: Sendable, Hashable, RawRepresentable {
  /// The name in the store.
  public let rawValue: String

  /// A service by its name in the store.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Freight insurance (运费险).
  public static let freightInsurance = Service(rawValue: "freight_insurance")
  /// Late-delivery compensation (晚必赔).
  public static let lateCompensation = Service(rawValue: "late_compensation")
  /// Flash refund (闪电退款).
  public static let flashRefund = Service(rawValue: "flash_refund")
  /// Door pick-up (上门取退).
  public static let pickup = Service(rawValue: "pickup")
  /// 7-day no-reason return.
  public static let sevenDayReturn = Service(rawValue: "seven_day_return")
  /// Price protection (价保).
  public static let priceProtection = Service(rawValue: "price_protection")
  /// Instant refund (极速退款).
  public static let instantRefund = Service(rawValue: "instant_refund")
}
