import SellerCore

/// What is said about a product's category on its own page and in its orders: since when it is shown, which share it brings,
/// and whether it can be disputed.
public enum DisputeCategoryPhrase: PhrasePair, Hashable {
  /// The category is not shown yet.
  case notShown
  /// Since when it is shown.
  case shownSince(String)
  /// When the platform's one review is to be expected.
  case expectedReview(String)
  /// Label of when it is shown.
  case visibility
  /// The share of a plain order, and which rule gives it.
  case lowestShare(Percentage, ShareBasis)
  /// The product can be disputed, once.
  case disputable
  /// Title of the list of all products.
  case allProducts(Int)
  /// Title of the list of products that the EU regulation concerns.
  case euProducts(Int, missing: Int)
  /// No product is relevant to the EU.
  case noEUProducts
  /// Label of an order's basis.
  case basis
  /// Label of an order's adjustment.
  case adjustment
  /// How a dispute changed an order's share.
  case adjusted(from: Percentage, to: Percentage, Money, DisputeID?)
  /// The share of an order and the rule that gave it.
  case shareWithBasis(Percentage, ShareBasis)
}

extension DisputeCategoryPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .notShown: "shown once its first order is released; disputable only then"
    case .shownSince(let moment): "since \(moment)"
    case .expectedReview(let days): "one review may come \(days) (an estimate)"
    case .visibility: "shown"
    case .lowestShare(let share, let basis): "\(Language.english.percent(share)) of a plain order (\(basis.english))"
    case .disputable: "can be disputed, once: f"
    case .allProducts(let count): "All products \(count)"
    case .euProducts(let count, let missing): "EU compliance \(count), \(missing) without a person"
    case .noEUProducts: "No product needs a Responsible Person in the EU."
    case .basis: "Basis for revenue share"
    case .adjustment: "Revenue share adjustment"
    case .adjusted(let old, let new, let money, let dispute):
      "\(Language.english.percent(old)) → \(Language.english.percent(new)), \(Language.english.signedMoney(money))"
        + (dispute.map { " by dispute \($0.text)" } ?? "")
    case .shareWithBasis(let share, let basis): "Revenue share \(Language.english.percent(share)) (\(basis.english))"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .notShown: "首个订单释放后才显示，之后才能申诉"
    case .shownSince(let moment): "自 \(moment) 起"
    case .expectedReview(let days): "平台可能再审核一次：\(days)（仅为估计）"
    case .visibility: "显示"
    case .lowestShare(let share, let basis): "普通订单 \(Language.chinese.percent(share))（\(basis.chinese)）"
    case .disputable: "可申诉，仅一次：按 f"
    case .allProducts(let count): "全部产品 \(count)"
    case .euProducts(let count, let missing): "欧盟合规 \(count)，缺责任人 \(missing)"
    case .noEUProducts: "没有需要欧盟责任人的产品。"
    case .basis: "收入分成的依据"
    case .adjustment: "收入分成调整"
    case .adjusted(let old, let new, let money, let dispute):
      "\(Language.chinese.percent(old)) → \(Language.chinese.percent(new))，\(Language.chinese.signedMoney(money))"
        + (dispute.map { "（申诉 \($0.text)）" } ?? "")
    case .shareWithBasis(let share, let basis): "收入分成 \(Language.chinese.percent(share))（\(basis.chinese)）"
    }
  }
}

extension EUCompliance.Status: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .missing: "missing"
    case .notStated: "not stated"
    case .linked: "linked"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .missing: "缺少"
    case .notStated: "未说明"
    case .linked: "已关联"
    }
  }
}

extension ShareBasis: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .beforeEffect: "released before categories counted"
    case .expressNorthAmerica: "Wish Express to the US or Canada"
    case .expressElsewhere: "Wish Express"
    case .category(let name): name.text
    case .withinEU: "within the EU"
    case .boundForEU: "to the EU"
    case .standard: "standard"
    case .stated: "as the platform stated"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .beforeEffect: "品类生效前释放"
    case .expressNorthAmerica: "Wish Express 美国或加拿大"
    case .expressElsewhere: "Wish Express"
    case .category(let name): name.text
    case .withinEU: "欧盟境内"
    case .boundForEU: "发往欧盟"
    case .standard: "标准"
    case .stated: "平台给出"
    }
  }
}
