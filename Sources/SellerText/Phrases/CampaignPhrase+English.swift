import SellerCore

extension CampaignPhrase {
  /// In English.
  public var english: String {
    let language = Language.english
    switch self {
    case .verdict(let verdict, let year, let items):
      let names = items.map(\.english).joined(separator: ", ")
      switch verdict {
      case .pass: return "The store can sign up for the 618 of \(year)"
      case .attention: return "The store can sign up for the 618 of \(year), but look at: \(names)"
      case .unknown: return "It is not known whether the store can sign up for the 618 of \(year): \(names)"
      case .fail: return "The store cannot sign up for the 618 of \(year): \(names)"
      }
    case .basis(let services, let servicesYear, let admission, let admissionYear):
      return "By the service rules of \(servicesYear)\(Self.english(services))"
        + " and the admission rules of \(admissionYear)\(Self.english(admission))."
    case .days(let window, let presale, let aftermath):
      return "From \(Self.short(window.first)) to \(Self.short(window.last)), presale to \(Self.short(presale.last)),"
        + " prices compared to \(Self.short(aftermath.last))."
    case .phase(.ahead(let days)): return days == 1 ? "It begins tomorrow." : "It begins in \(days) days."
    case .phase(.running(let day, let all)): return "Today is day \(day) of \(all)."
    case .phase(.compared(let left)):
      return left == 0
        ? "It is over; prices are compared today for the last time."
        : "It is over; prices are compared for \(left) more \(left == 1 ? "day" : "days")."
    case .phase(.over): return "It is over."
    case .assuredPurchase(let gain, let services):
      return
        "The assured-purchase label (\(services)+ sub-services) brings \(gain) more conversion on average, says JD."
    case .required: return "required"
    case .advised: return "advised"
    case .derived: return "derived"
    case .pickupOn: return "Free door pick-up is there for products in its scope."
    case .productsTab(let count): return "Products \(count)"
    case .storeTab(let count): return "Store \(count)"
    case .noProducts: return "The store has no product on sale, so there is nothing to check."
    case .totals(let item, let totals):
      let parts: [(Int, String)] = [
        (totals.fail, "fail"), (totals.attention, "need attention"), (totals.unknown, "not known"), (totals.pass, "ok"),
      ]
      let words = parts.filter { $0.0 > 0 }.map { "\(language.count($0.0)) \($0.1)" }.joined(separator: ", ")
      return "\(item?.english ?? "all items"): \(words) of \(language.count(totals.all))"
    case .notChecked: return "The product is not on sale, so it is not checked."
    case .prices: return "Prices"
    case .noPriceChanges(let money): return "No price change is on record: \(language.money(money)) counts throughout."
    case .priceWhen(.before): return "before"
    case .priceWhen(.presale): return "presale"
    case .priceWhen(.campaign): return "campaign"
    case .priceWhen(.aftermath): return "compared days"
    case .priceWhen(.after): return "afterwards"
    case .planned: return "planned"
    case .priceTitle: return "Note a price"
    case .priceProduct: return "Product"
    case .price: return "Price"
    case .priceHelp(let currency): return "In \(currency)."
    case .invalidPrice(let currency): return "Write an amount above 0 in \(currency), such as 99 or 99.00."
    case .priceDay: return "From day"
    case .priceTime: return "Time"
    case .priceMomentHelp: return "Beijing time. The price holds from then on until the next one."
    case .invalidDay: return "Write a day such as 2022-06-18."
    case .invalidTime: return "Write a time such as 20:00."
    case .notePrice: return "Note"
    case .replaces(let money): return "It takes the place of \(language.money(money)), noted for the same moment."
    case .keys: return "Tab next field · Enter continue · Esc leave"
    case .nothingSelected: return "Select a product first."
    }
  }

  private static func english(_ basis: RuleSetBasis) -> String {
    switch basis {
    case .own: ""
    case .latestBefore: " (the latest known)"
    case .earliestKnown: " (the earliest known)"
    }
  }
}
