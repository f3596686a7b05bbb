/// Many alerts of one kind, said in one line.
public enum AlertGroup: Worded, Hashable {
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

  /// How many more there are.
  public var phrase: Phrase {
    switch self {
    case .cases(let count): Phrase(en: "and \(count, "more case", "more cases")", zh: "另有 \(count) 个售后单")
    case .tickets(let count): Phrase(en: "and \(count, "more ticket", "more tickets")", zh: "另有 \(count) 个工单")
    case .productsInBreach(let count):
      Phrase(en: "and \(count, "more product", "more products") in breach", zh: "另有 \(count) 个商品超标")
    case .productsNear(let count):
      Phrase(en: "and \(count, "more product", "more products") near a breach", zh: "另有 \(count) 个商品临近超标")
    case .disputable(let count):
      Phrase(en: "\(count) categories can be disputed, once each", zh: "\(count) 个产品的品类可申诉（各一次）")
    case .credits(let count):
      Phrase(en: "and \(count, "more month", "more months") of credit pending", zh: "另有 \(count) 个月的抵用金待发")
    case .violations(let count):
      Phrase(
        en: "and \(count, "more ladder", "more ladders") one step from a graver penalty", zh: "另有 \(count) 项再违规一次即升级")
    }
  }
}
