import SellerCore
import SellerText

/// The panes, by the digit that opens them.
public enum PaneID: Int, Sendable, Hashable, CaseIterable {
  /// What needs me in all stores.
  case stores = 0
  /// What needs me today.
  case health
  /// Products.
  case products
  /// Category disputes.
  case disputes
  /// ProductBoost Refund Assurance.
  case assurance
  /// After-sales indicators.
  case afterSales
  /// The 618 campaign.
  case campaign
}

/// What a pane is: its title, what it is for, the platforms that have it, and the page that it begins with.
struct Pane: Sendable {
  let title: Phrase
  let help: Phrase
  let platforms: [Platform]
  let firstPage: @Sendable (PageContext) -> any Page

  init(
    _ title: Phrase, _ help: Phrase, on platforms: [Platform] = Platform.allCases,
    firstPage: @escaping @Sendable (PageContext) -> any Page
  ) {
    self.title = title
    self.help = help
    self.platforms = platforms
    self.firstPage = firstPage
  }
}

extension PaneID {
  var pane: Pane {
    switch self {
    case .stores: Pane(StorePhrase.title, StorePhrase.help, firstPage: { StoresPage(in: $0) })
    case .health:
      Pane(
        Phrase(en: "Health", zh: "健康"),
        Phrase(en: "What needs you today", zh: "今天需要处理的事"),
        firstPage: { HealthPage(in: $0) })
    case .products:
      Pane(
        Phrase(en: "Products", zh: "商品"),
        Phrase(en: "Products, their categories and their quality", zh: "商品、类目与质量"),
        firstPage: { ProductsPage(in: $0) })
    case .disputes:
      Pane(
        Phrase(en: "Disputes", zh: "申诉"),
        Phrase(en: "Category disputes: register, outcomes, advisor", zh: "品类申诉：登记、结果、顾问"), on: [.wish],
        firstPage: { DisputesPage(in: $0) })
    case .assurance:
      Pane(
        Phrase(en: "Assurance", zh: "退款保障"),
        Phrase(en: "ProductBoost Refund Assurance: credit by product and month", zh: "ProductBoost 退款保障：按产品与月份的抵用金"),
        on: [.wish],
        firstPage: { AssurancePage(in: $0) })
    case .afterSales:
      Pane(
        Phrase(en: "After-sales", zh: "售后"),
        Phrase(en: "After-sales indicators, penalties, cases and tickets", zh: "售后指标、处罚、售后单与工单"),
        firstPage: { AfterSalesPage(in: $0) })
    case .campaign:
      Pane(
        Phrase(en: "Campaign", zh: "大促"),
        Phrase(en: "618 admission: services and the checklist of each product", zh: "618 准入：服务与逐个商品的检查表"), on: [.jd],
        firstPage: { CampaignPage(in: $0) })
    }
  }

  /// What settings call the pane. (As the code calls it; but to ask the program for that takes longer than reading the settings.)
  var name: String {
    switch self {
    case .stores: "stores"
    case .health: "health"
    case .products: "products"
    case .disputes: "disputes"
    case .assurance: "assurance"
    case .afterSales: "afterSales"
    case .campaign: "campaign"
    }
  }

  /// The pane of a name.
  init?(name: String) {
    guard let pane = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = pane
  }

  /// What the pane is called where no platform is known.
  var title: Phrase { pane.title }

  /// What the pane is called on a platform.
  func title(on platform: Platform?) -> Phrase {
    guard let platform else { return pane.title }
    return self == .products
      ? Phrase { $0 == .chinese ? $0.say(Term.product.on(platform)) : $0.say(pane.title) } : pane.title
  }

  /// Going there, by the pane's digit.
  var action: Action {
    let pane = pane
    return Action(
      id: "pane\(rawValue)", keys: "\(rawValue)".map { .character($0) }, hint: pane.title, help: pane.help)
  }

  func exists(on platform: Platform) -> Bool { pane.platforms.contains(platform) }
}
