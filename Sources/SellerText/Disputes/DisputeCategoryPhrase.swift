import SellerCore

/// What is said about a product's category on its own page and in its orders: since when it is shown, which share it brings,
/// and whether it can be disputed.
package enum DisputeCategoryPhrase {
  package static let notShown = Phrase(
    en: "shown once its first order is released; disputable only then", zh: "首个订单释放后才显示，之后才能申诉")
  package static func shownSince(_ moment: String) -> Phrase { Phrase(en: "since \(moment)", zh: "自 \(moment) 起") }
  /// When the platform's one review is to be expected.
  package static func expectedReview(_ days: String) -> Phrase {
    Phrase(en: "one review may come \(days) (an estimate)", zh: "平台可能再审核一次：\(days)（仅为估计）")
  }
  package static let visibility = Phrase(en: "shown", zh: "显示")
  /// The share of a plain order, and which rule gives it.
  package static func lowestShare(_ share: Percentage, _ basis: ShareBasis) -> Phrase {
    Phrase(en: "\(share) of a plain order (\(basis))", zh: "普通订单 \(share)（\(basis)）")
  }
  package static let disputable = Phrase(en: "can be disputed, once", zh: "可申诉，仅一次")
  /// Title of the list of all products.
  package static func allProducts(_ count: Int) -> Phrase { Phrase(en: "All products \(count)", zh: "全部产品 \(count)") }
  /// Title of the list of products that the EU regulation concerns.
  package static func euProducts(_ count: Int, missing: Int) -> Phrase {
    Phrase(en: "EU compliance \(count), \(missing) without a person", zh: "欧盟合规 \(count)，缺责任人 \(missing)")
  }
  /// The regulations that ask for a Responsible Person at a moment.
  package static func regulations(at moment: Instant) -> Phrase {
    let applying = [PlatformFact.marketSurveillance, .productSafety].filter { $0.set.holds(at: moment) }
    return Phrase(en: "By \(list: applying).", zh: "依据\(list: applying)。")
  }
  package static let noEUProducts = Phrase(en: "No product needs a Responsible Person in the EU.", zh: "没有需要欧盟责任人的产品。")
  package static let basis = Phrase(en: "Basis for revenue share", zh: "收入分成的依据")
  package static let adjustment = Phrase(en: "Revenue share adjustment", zh: "收入分成调整")
  /// How a dispute changed an order's share.
  package static func adjusted(
    from old: Percentage, to new: Percentage, _ money: Money, _ dispute: DisputeID?
  ) -> Phrase {
    Phrase(
      en: "\(old) → \(new), \(signed: money)\(dispute.map { " by dispute \($0.text)" } ?? "")",
      zh: "\(old) → \(new)，\(signed: money)\(dispute.map { "（申诉 \($0.text)）" } ?? "")")
  }
  /// The share of an order and the rule that gave it.
  package static func shareWithBasis(_ share: Percentage, _ basis: ShareBasis, _ set: RuleSetID) -> Phrase {
    Phrase(en: "Revenue share \(share) (\(basis), \(set))", zh: "收入分成 \(share)（\(basis)，\(set)）")
  }
  /// What is kept of an order beside the share.
  package static func fee(_ fee: Money) -> Phrase { Phrase(en: "  and a fee of \(fee)", zh: "  另收每件费用共 \(fee)") }
  /// No rule gives the order's share.
  package static func shareUnknown(_ missing: WishShareTable.MissingRule?) -> Phrase {
    let unknown = RulePhrase.unknown(missing, in: .utc)
    return Phrase(en: "Revenue share not known: \(unknown)", zh: "收入分成未知：\(unknown)")
  }
}

extension EUCompliance.Status: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .missing: Phrase(en: "missing", zh: "缺少")
    case .notStated: Phrase(en: "not stated", zh: "未说明")
    case .linked: Phrase(en: "linked", zh: "已关联")
    }
  }
}

extension ShareBasis: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .beforeEffect: Phrase(en: "released before categories counted", zh: "品类生效前释放")
    case .expressNorthAmerica: Phrase(en: "Wish Express to the US or Canada", zh: "Wish Express 美国或加拿大")
    case .expressElsewhere: Phrase(verbatim: "Wish Express")
    case .category(let name): Phrase(verbatim: name.text)
    case .withinEU: Phrase(en: "within the EU", zh: "欧盟境内")
    case .boundForEU: Phrase(en: "to the EU", zh: "发往欧盟")
    case .standard: Phrase(en: "standard", zh: "标准")
    case .stated: Phrase(en: "as the platform stated", zh: "平台给出")
    }
  }
}
