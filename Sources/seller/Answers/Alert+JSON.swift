import SellerCore
import SellerJSON
import SellerTables
import SellerText

extension Alert {
  /// The alert for programs: what kind, how urgent, until when, what it is about, and the same in words.
  func json(asOf: Instant) -> JSONValue {
    var members: [(String, JSONValue)] = [("urgency", .name(urgency)), ("kind", .string(kind.name))]
    members.add("due", at: due)
    members += place.jsonMembers
    members.append(("text", .string(AlertSentence(kind, asOf: asOf).english)))
    return .object(members)
  }
}

extension Alert.Kind {
  /// The kind's name for programs.
  fileprivate var name: String {
    switch self {
    case .caseDue: "case_due"
    case .casesWaiting: "cases_waiting"
    case .ticketDue: "ticket_due"
    case .points: "points"
    case .automaticRefund: "automatic_refund"
    case .nextViolation: "next_violation"
    case .duty: "duty"
    case .campaignStore: "campaign_store"
    case .campaignProducts: "campaign_products"
    case .indicator: "indicator"
    case .disputable: "disputable"
    case .creditPending: "credit_pending"
    }
  }
}

extension AlertPlace {
  /// What it is about.
  fileprivate var jsonMembers: [(String, JSONValue)] {
    switch self {
    case .indicator(let indicator, let scope): [("indicator", .name(indicator)), ("scope", scope.json)]
    case .product(let id): [("product_id", .key(id))]
    case .aftersalesCase(let id, of: let order): [("case_id", .key(id)), ("order_id", .key(order))]
    case .ticket(let id): [("ticket_id", .key(id))]
    case .campaignStore(let item): [("item", .name(item))]
    case .campaign(let item): [("item", .name(item))]
    case .penalties, .cases, .shop, .refundAssurance: []
    }
  }
}

extension Scope {
  /// The scope of the contract.
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [("kind", .name(kind))]
    switch self {
    case .store: break
    case .category(let name, let level):
      members.append(("category", .key(name)))
      members.add("level", level.map { .count($0) })
    case .product(let id):
      members.append(("product_id", .key(id)))
    }
    return .object(members)
  }
}
