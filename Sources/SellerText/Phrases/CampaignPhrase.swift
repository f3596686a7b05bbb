import SellerCore

/// What the 618 pane says.
public enum CampaignPhrase: PhrasePair, Hashable {
  // Other platforms.

  // The store.
  /// The verdict on signing up.
  case verdict(CampaignVerdict, year: Int, because: [CampaignStoreItem])
  /// Which years' rules the verdict rests on.
  case basis(services: RuleSetBasis, servicesYear: Int, admission: RuleSetBasis, admissionYear: Int)
  /// The days that matter.
  case days(window: DayRange, presale: DayRange, aftermath: DayRange)
  /// Where today lies.
  case phase(Phase)
  /// The label that brings more buyers.
  case assuredPurchase(gain: String, services: Int)
  /// Asked for by the rules.
  case required
  /// Advised by the rules.
  case advised
  /// Comes of itself with other services.
  case derived
  /// Free door pick-up is there.
  case pickupOn

  /// Where today lies in the campaign.
  public enum Phase: Sendable, Hashable {
    /// It begins in so many days.
    case ahead(days: Int)
    /// The so-manyth day of so many.
    case running(day: Int, of: Int)
    /// It is over, and prices are compared for so many days yet.
    case compared(daysLeft: Int)
    /// Prices are not compared any more either.
    case over
  }

  // Tabs and matrix.
  /// The tab of the products.
  case productsTab(Int)
  /// The tab of the store's services.
  case storeTab(Int)
  /// The store has no product on sale.
  case noProducts
  /// How many products have each verdict in one line.
  case totals(CampaignItem?, CampaignTotals)

  // A product.
  /// The product is not checked any more.
  case notChecked
  /// Heading of the prices.
  case prices
  /// No price change is on record.
  case noPriceChanges(Money)
  /// When a price came: before the presale days, in them, and so on.
  case priceWhen(PriceTime)
  /// The price follows from the day shown.
  case planned

  /// Where a price change lies.
  public enum PriceTime: Sendable, Hashable {
    /// Before everything.
    case before
    /// In the presale days.
    case presale
    /// In the rest of the campaign.
    case campaign
    /// In the days that it is compared with.
    case aftermath
    /// After everything.
    case after
  }

  // Noting a price.
  /// The form's title.
  case priceTitle
  /// Field: the product.
  case priceProduct
  /// Field: the price.
  case price
  /// What the price is.
  case priceHelp(currency: Currency)
  /// What was typed is no price.
  case invalidPrice(currency: Currency)
  /// Field: the day from which it is in force.
  case priceDay
  /// Field: the time of day.
  case priceTime
  /// What the moment means.
  case priceMomentHelp
  /// What was typed is no day.
  case invalidDay
  /// What was typed is no time of day.
  case invalidTime
  /// The form's button.
  case notePrice
  /// Another price stands at this moment.
  case replaces(Money)
  /// The keys of the form.
  case keys
  /// Nothing is selected.
  case nothingSelected

  /// A day of the campaign's year: `05-24`.
  static func short(_ day: Day) -> Substring { day.description.dropFirst(5) }
}
