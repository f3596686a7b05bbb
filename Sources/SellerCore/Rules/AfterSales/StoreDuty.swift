/// Something that a Kuaishou store has to keep in order and has not (004 §六).
public enum StoreDuty: Sendable, Hashable {
  /// The deposit is below what is required, by this much.
  case depositShort(by: Money)
  /// Telephone numbers are not set; listing and money due may be restricted.
  case contactsMissing([Contact])

  /// The duties that a shop neglects; none on other platforms.
  public static func neglected(by shop: Shop, rulebook: KuaishouRulebook) -> [StoreDuty] {
    guard shop.platform == .kuaishou else { return [] }
    var duties: [StoreDuty] = []
    if let deposit = shop.deposit, deposit.balance.minorUnits < deposit.required.minorUnits {
      duties.append(.depositShort(by: deposit.required.less(deposit.balance)))
    }
    let missing = rulebook.afterSales.requiredContacts.filter { shop.contacts[$0] == nil }
    if !missing.isEmpty { duties.append(.contactsMissing(missing)) }
    return duties
  }
}
