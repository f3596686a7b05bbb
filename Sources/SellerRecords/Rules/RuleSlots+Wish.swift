import SellerCore
import SellerText

extension RuleSlot {
  /// Revenue share, disputes, Refund Assurance, campaigns.
  static let wish: [RuleSlot] = [
    shares, tier,
    RuleSlot(
      "wish.categories", "category names to propose", "可提议的品类名称", on: [.wish],
      source: RuleSource("001", "", isPublicMaterial: true),
      \.wish.categories, .list(.name())),
    RuleSlot(
      "wish.adjustment_days", "days that a dispute adjusts", "申诉调整的天数", on: [.wish], source: RuleSource("001", "§5"),
      \.wish.disputes.adjustmentDays.value, .ruleNumber),
    threshold,
    RuleSlot(
      "wish.on_time_hours", "hours until the A+ warehouse's scan", "A+ 仓扫描时限（小时）", on: [.wish],
      source: RuleSource("000", "", isPublicMaterial: true), \.wish.assurance.onTimeHours.value, .hours),
    RuleSlot(
      "wish.moving_months", "months in which refunds move", "退款仍会变动的月数", on: [.wish],
      source: RuleSource("000", "", isPublicMaterial: true), \.wish.assurance.movingMonths.value, .ruleNumber),
    RuleSlot(
      "wish.campaign_days", "longest ProductBoost campaign, days", "ProductBoost 活动最长天数", on: [.wish],
      source: RuleSource("000", "", isPublicMaterial: true), \.wish.campaigns.maximumDays.value, .ruleNumber),
    .number(.lateScanDays, "days until a shipment is late", "视为延迟发货的天数", .wish, [.lateShipmentRate]),
    .number(.uploadDays, "days until the tracking number", "上传单号的天数", .wish, [.trackingUpload2d]),
    .number(.trackableDays, "days until the first scan", "可追踪的天数", .wish, [.trackable3d]),
    .number(.deliveredDays, "days until delivery", "送达的天数", .wish, [.delivered14d]),
    .number(.ticketHours, "hours until a ticket is resolved", "工单解决时限（小时）", .wish, [.tickets48h]),
    .number(.lowStars, "stars of a low rating", "低评分的星数", .wish, [.lowRatingsAnswered]),
  ]

  /// The refunds that the seller bears: every entry for the months of its own time.
  private static let threshold = RuleSlot(
    name: "wish.assurance_threshold", title: Phrase(en: "refunds that the seller bears, percent", zh: "商家自担的退款比例（%）"),
    platforms: [.wish],
    builtIn: { rulebook in
      let rule = rulebook.wish.assurance.threshold
      return [
        StatedRule(
          set: RuleSet("wish.assurance", source: rule.source.description),
          value: ValueCodec<Percentage>.share.text(rule.value))
      ]
    },
    put: { rulebook, _, set, value throws(FieldProblem) in
      guard let value else { throw FieldProblem(.missingField, path: "value") }
      let share = try ValueCodec<Percentage>.share.read(value, .usd)
      rulebook.wish.assurance.ownThresholds.append(WishAssuranceRules.OwnThreshold(set, share))
    }, moment: .always)

  /// A number of an indicator's definition.
  static func number(
    _ number: RuleNumber, _ en: String, _ zh: String, _ platform: Platform, _ figures: [IndicatorID]
  ) -> RuleSlot {
    RuleSlot(
      "\(platform.rawValue).\(number.name)", en, zh, on: [platform], source: number.source, \.indicators[number],
      .ruleNumber, figures: figures)
  }

  /// The shop's tier of Wish Standards: every entry for its own time.
  private static let tier = RuleSlot(
    name: "wish.tier", title: Phrase(en: "the shop's tier of Wish Standards", zh: "店铺的 Wish Standards 等级"),
    platforms: [.wish],
    builtIn: { _ in [] },
    put: { rulebook, _, set, value throws(FieldProblem) in
      let name = try value.map { node throws(FieldProblem) in try ValueCodec<String>.text.read(node, .usd) }
      rulebook.wish.shares.tiers.append(WishShareTable.Tier(set, name))
    }, moment: .always)

  /// The table of revenue shares: every entry for its own time.
  private static let shares = RuleSlot(
    name: "wish.shares", title: Phrase(en: "table of revenue shares", zh: "分成比例表"), platforms: [.wish],
    builtIn: { rulebook in
      rulebook.wish.shares.tables.map { table in
        StatedRule(set: table.set, value: table.rows.map { ValueCodec.list(.object(.shareRow)).text($0) })
      }
    },
    put: { rulebook, _, set, value throws(FieldProblem) in
      let rows = try value.map { node throws(FieldProblem) in
        try ValueCodec.list(.object(.shareRow)).read(node, .usd).map(\.named)
      }
      rulebook.wish.shares.tables.append(WishShareTable.Table(set, rows: rows))
    }, moment: .always)
}

extension Schema<WishShareTable.Row> {
  /// A share and the circumstances that it asks for; a row without any is for all other orders.
  static let shareRow = Schema(
    blank: { _ in WishShareTable.Row(.standard, share: Percentage(0), source: RuleSource("")) },
    fields: [
      .required("share", \.share, .share),
      .optional("category", \.category, .name()),
      .optional("express", \.express, .bool),
      .optional("to", \.destination, .zone),
      .optional("from", \.origin, .zone),
      .optional("merchant", \.merchantRegion, .choice()), .optional("tier", \.tier, .text),
      .optional("above", \.above, .amount), .optional("up_to", \.upTo, .amount),
      .optional("fee", \.fee, .amount),
    ])
}

extension WishShareTable.Row {
  /// The row with the name that follows from what it asks.
  fileprivate var named: WishShareTable.Row {
    var row = self
    row.basis =
      switch (category, express, destination) {
      case (let category?, _, _): .category(category)
      case (nil, true?, .northAmerica?): .expressNorthAmerica
      case (nil, true?, _): .expressElsewhere
      case (nil, _, .europeanUnion?): origin == .europeanUnion ? .withinEU : .boundForEU
      default: .standard
      }
    return row
  }
}

extension ValueCodec<WishShareTable.Zones> {
  /// Where a country lies, by the words `us_ca`, `outside_us_ca` and `eu`.
  fileprivate static let zone = ValueCodec<Zone>.choice().mapped(\.zones) { zones in
    Zone.allCases.first { $0.zones == zones } ?? .eu
  }

  fileprivate enum Zone: String, CaseIterable, Sendable {
    case northAmerica = "us_ca"
    case elsewhere = "outside_us_ca"
    case eu

    var zones: WishShareTable.Zones {
      switch self {
      case .northAmerica: .northAmerica
      case .elsewhere: .outsideNorthAmerica
      case .eu: .europeanUnion
      }
    }
  }
}
