/// Many alerts of one kind, said in one line.
public enum AlertGroup: PhrasePair, Hashable {
  /// Further cases that are due.
  case cases(Int)
  /// Further tickets that are due.
  case tickets(Int)
  /// Further products in breach.
  case productsInBreach(Int)
  /// Further products near it.
  case productsNear(Int)
  /// Products whose category can be disputed.
  case disputable(Int)
  /// Further months of credit that is not paid yet.
  case credits(Int)
  /// Further kinds of violation whose next step is graver.
  case violations(Int)

  /// In English.
  public var english: String {
    switch self {
    case .cases(let count): "and \(count) more \(count == 1 ? "case" : "cases")"
    case .tickets(let count): "and \(count) more \(count == 1 ? "ticket" : "tickets")"
    case .productsInBreach(let count): "and \(count) more \(count == 1 ? "product" : "products") in breach"
    case .productsNear(let count): "and \(count) more \(count == 1 ? "product" : "products") near a breach"
    case .disputable(let count): "\(count) categories can be disputed, once each"
    case .credits(let count): "and \(count) more \(count == 1 ? "month" : "months") of credit pending"
    case .violations(let count): "and \(count) more \(count == 1 ? "ladder" : "ladders") one step from a graver penalty"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .cases(let count): "另有 \(count) 个售后单"
    case .tickets(let count): "另有 \(count) 个工单"
    case .productsInBreach(let count): "另有 \(count) 个产品超标"
    case .productsNear(let count): "另有 \(count) 个产品临近超标"
    case .disputable(let count): "\(count) 个产品的品类可申诉（各一次）"
    case .credits(let count): "另有 \(count) 个月的抵用金待发"
    case .violations(let count): "另有 \(count) 项再违规一次即升级"
    }
  }
}
