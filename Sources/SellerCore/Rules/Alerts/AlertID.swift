/// The id of an alert: words that say what it is about, such as `ticket/T1/unanswered`.
public typealias AlertID = Key<Alert>

extension Alert.Kind {
  /// What tells it from others; whatever changes by itself from day to day is left out.
  var words: [String] {
    switch self {
    case .caseDue(let id, let step, _): ["case", id.text, step.rawValue]
    case .ticketDue(let id, let isAnswered, _): ["ticket", id.text, isAnswered ? "unresolved" : "unanswered"]
    case .taskDue(let id, _, _): ["task", id.text]
    case .appealDue(let id, _): ["appeal", id.text]
    case .points(_, let limit): ["points", "\(limit)"]
    case .automaticRefund(.points): ["refunds", "points"]
    case .automaticRefund(.penalty(let ladder, let violation, _)): ["refunds", ladder.rawValue, violation.text]
    case .automaticRefund(.liableDisputes): ["refunds", "disputes"]
    case .nextViolation(let ladder, let violation, let severity):
      ["next", ladder.rawValue, violation, severity.rawValue]
    case .lowestTenth: ["tenth"]
    case .duty(.depositShort): ["duty", "deposit"]
    case .duty(.contactsMissing(let contacts)): ["duty"] + contacts.map(\.rawValue)
    case .campaignStore(let item, let verdict): ["campaign", item.rawValue, verdict.rawValue]
    case .campaignProducts(let item, let verdict, _): ["campaign", "products", item.rawValue, verdict.rawValue]
    case .indicator(let id, .store, let nearness): [id.rawValue, nearness.rawValue]
    case .indicator(let id, .product(let product), let nearness): [id.rawValue, product.text, nearness.rawValue]
    case .indicator(let id, .category(let name, let level), let nearness):
      [id.rawValue, name.text, level.map { "\($0)" } ?? "", nearness.rawValue]
    case .disputable(let id): ["disputable", id.text]
    case .creditShort: ["credit", "short"]
    case .creditPending(let month, _): ["credit", "\(month)"]
    }
  }
}
