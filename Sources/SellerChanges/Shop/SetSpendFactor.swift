import SellerCore
import SellerRecords
import SellerText

/// Sets or clears the factor that caps the credit (Rules §2).
public struct SetSpendFactor: Deed {
  /// The factor; nil clears it.
  public let factor: DecimalNumber?
  /// What it was before, as far as the user knows.
  public let seen: DecimalNumber?

  /// What was done.
  public var what: Phrase {
    Phrase(
      en: "set spend factor to \(factor.map(\.description) ?? "unset")",
      zh: "花费系数：\(factor.map(\.description) ?? "未设置")")
  }

  /// The shop.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds { .shop }

  /// The records that it writes.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    guard view.shop.platform == .wish else { throw .otherPlatform(view.shop.platform) }
    if let factor, factor.mantissa < 0 { throw .negativeSpendFactor(factor) }
    var shop = view.shop
    // A file that does not speak of Refund Assurance counts as not enrolled, and stays so.
    var setting = shop.refundAssurance ?? Shop.Enrolment(enrolled: false)
    if setting.spendFactor == factor { return [] }
    if setting.spendFactor != seen { throw .spendFactorChanged(in: shop) }
    setting.spendFactor = factor
    shop.refundAssurance = setting
    return [Record(shop)]
  }
}

extension Change {
  /// Sets or clears the factor that caps the credit, which was the second one before.
  public static func setSpendFactor(_ factor: DecimalNumber?, from seen: DecimalNumber?) -> Change {
    Change(SetSpendFactor(factor: factor, seen: seen))
  }
}

extension ChangeRefusal {
  /// Somebody else changed the factor meanwhile: the shop as it is now.
  public static func spendFactorChanged(in shop: Shop) -> ChangeRefusal {
    let now = shop.refundAssurance?.spendFactor
    let english = now.map { Language.english.trimmed($0) } ?? "none"
    let chinese = now.map { Language.chinese.trimmed($0) } ?? "未设置"
    return ChangeRefusal(
      en: "Somebody else set the factor to \(english) meanwhile. Save again to put yours in its place.",
      zh: "系数已被他人改为 \(chinese)。再次保存将以您的版本替换。", current: Record(shop))
  }

  /// The factor that caps the credit is not below 0.
  public static func negativeSpendFactor(_ factor: DecimalNumber) -> ChangeRefusal {
    ChangeRefusal(en: "A spend factor is not below 0; \(factor) is.", zh: "花费系数不能小于 0，\(factor) 不行。")
  }
}
