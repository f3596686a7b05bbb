import SellerCore

extension DisputePhrase {
  /// In English.
  public var english: String {
    switch self {
    case .tab(let status, let count): (status.map { Self.short($0).english } ?? "all") + " \(count)"
    case .short(.pendingReview): "pending"
    case .short(.resolvedUnchanged): "unchanged"
    case .short(.resolvedUpdated): "updated"
    case .ageTitle: "age bd"
    case .businessDays(let days): "\(days) bd"
    case .shareUnchanged: "no share changed"
    case .noneYet(let count):
      "No category dispute has been filed yet. "
        + (count == 0
          ? "No product can be disputed now: a category must be shown first, and each product has one dispute."
          : (count == 1
            ? "1 product can be disputed, once"
            : "\(Language.english.count(count)) products can be disputed, each once")
            + ": f files one, a says where it could pay.")
    case .noneOfStatus(let status): "No dispute is \(Self.short(status).english). t shows the others."
    case .tabForm: "Dispute"
    case .tabAdjustment(let count): "Adjustment \(count)"
    case .tabBetween(let count): "In between \(count)"
    case .form: "form"
    case .explanation: "explanation"
    case .disputed: "disputed"
    case .proposed: "proposed"
    case .confirmations: "confirmed"
    case .pictures: "pictures"
    case .answered: "answered"
    case .whyUnchanged: "why unchanged"
    case .updated: "updated to"
    case .adjustment: "adjustment"
    case .between: "in between"
    case .fromNowOn: "from now on"
    case .empty: "–"
    case .windowDays(let days): "released \(days)"
    case .adjusted(let orders, let total):
      "\(Language.english.signedMoney(total)) on \(orders == 1 ? "1 order" : "\(orders) orders")"
    case .blankTable: "The table is blank: no share of these orders changes."
    case .notAnswered: "The platform has not answered yet; it takes several business days."
    case .ifAsProposed(let orders, let total):
      orders == 0
        ? "If updated as proposed: no share of these orders would change."
        : "If updated as proposed: \(Self.adjusted(orders: orders, total: total).english)."
    case .nothingChanges: "Nothing changes: the category stays, and so does every share."
    case .betweenKeep(let count):
      count == 0
        ? "No order was released between submission and answer."
        : "\(count == 1 ? "1 order" : "\(count) orders") released from the submission day to the answer: "
          + "the old share stays."
    case .future(let category, let after): "Orders released after \(after) go by \(category.text)."
    case .gone(let id): "The store no longer holds the dispute \(id.text)."
    case .total(let money): "total \(Language.english.signedMoney(money))"
    case .best(let products, let name, let now, let per30Days):
      "\(products == 1 ? "1 dispute" : "\(products) disputes") could pay; best: "
        + "\(Language.english.signedMoney(now)) now, \(Language.english.signedMoney(per30Days)) / 30 d: \(name)"
    case .noneCouldPay: "At present no dispute would bring anything."
    }
  }
}
