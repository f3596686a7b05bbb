import SellerCore

extension CampaignFinding.Reason: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .gradeNotNeeded(let kind):
      Phrase(en: "Goods of this kind (\(kind)) need no quality grade.", zh: "\(kind)类商品不要求质量指数。")
    case .gradeMissing: Phrase(en: "No quality grade is on record.", zh: "没有质量指数等级的记录。")
    case .gradeFails(let grade):
      Phrase(en: "The quality index is grade \(grade), which keeps the product out.", zh: "质量指数为 \(grade) 级，无法报名。")
    case .gradeSuffices(let grade):
      Phrase(en: "The quality index is grade \(grade), which is good enough.", zh: "质量指数为 \(grade) 级，符合要求。")
    case .serviceOn(let service):
      Phrase(en: "\(start(service)) is on throughout the campaign.", zh: "\(service)在活动期间全程开通。")
    case .serviceOff(let service, let gap):
      Phrase(en: "\(start(service)) is off from \(stretch: gap).", zh: "\(service)在 \(stretch: gap) 未开通。")
    case .outOfScope(let service):
      Phrase(en: "\(start(service)) does not extend to this product's category.", zh: "该商品的类目不在\(service)范围内。")
    case .serviceNotStated(let service):
      Phrase(
        en: "Not told by your files: whether \(service) is on.", zh: "您的文件未提供：是否开通\(service)。")
    case .scopeNotStated(let service):
      Phrase(en: "It is not on record whether \(service) extends to this product.", zh: "没有记录该商品是否在\(service)范围内。")
    case .dependsOn(let services):
      Phrase(
        en: """
          Free door pick-up comes with other services, of which \(names: services) \
          \(services.count == 1 ? "is" : "are") not on throughout.
          """,
        zh: "免费上门取退要求全程开通相关服务，其中\(names: services)没有全程开通。")
    case .sevenDayReturnOffered: Phrase(en: "7-day no-reason return is offered.", zh: "支持 7 天无理由退货。")
    case .sevenDayReturnNotApplicable:
      Phrase(en: "7-day no-reason return does not apply to such goods.", zh: "此类商品不适用 7 天无理由退货。")
    case .sevenDayReturnRefused:
      Phrase(en: "7-day no-reason return applies to this product, but is not offered.", zh: "该商品适用 7 天无理由退货，但没有提供。")
    case .sevenDayReturnNotStated:
      Phrase(en: "It is not on record whether 7-day no-reason return is offered.", zh: "没有记录是否支持 7 天无理由退货。")
    case .templateNotNeeded:
      Phrase(en: "Without late-delivery compensation no Promise template is needed.", zh: "没有开通晚必赔，不需要 Promise 时效模板。")
    case .templateBound: Phrase(en: "A Promise template is bound.", zh: "已绑定 Promise 时效模板。")
    case .templateMissing:
      Phrase(
        en: "Late-delivery compensation is on, but no Promise template is bound.",
        zh: "已开通晚必赔，但没有绑定 Promise 时效模板。")
    case .templateNotStated:
      Phrase(en: "It is not on record whether a Promise template is bound.", zh: "没有记录是否绑定 Promise 时效模板。")
    case .priceUnknown(let since):
      Phrase(
        en: "No price is on record for \(since, in: Platform.jd.calendar).",
        zh: "没有 \(since, in: Platform.jd.calendar) 的价格记录。")
    case .promiseBroken(let breach):
      Phrase(
        en: """
          The campaign's highest price was \(price: breach.campaign). From \(from: breach.since) on it was lower, \
          down to \(price: breach.later): up to \(breach.difference) a piece is the seller's to bear.
          """,
        zh: """
          活动期间最高价为 \(price: breach.campaign)。自 \(from: breach.since) 起卖得更便宜，\
          最低 \(price: breach.later)：每件最多 \(breach.difference) 的差价由商家承担。
          """)
    case .promiseRunning(nil, let until):
      Phrase(
        en: "The campaign has not begun; its prices will be compared until \(until: until).",
        zh: "活动尚未开始；价格将比较到 \(until: until)。")
    case .promiseRunning(let floor?, let until):
      Phrase(
        en: """
          Kept so far. The campaign's highest price is \(price: floor); no price may fall below it before \(until: until).
          """,
        zh: "目前没有违反。活动期间最高价为 \(price: floor)；\(until: until) 之前的价格都不能低于它。")
    case .promiseKept(let highest):
      Phrase(
        en: "Kept: no later price fell below the campaign's highest, \(price: highest).",
        zh: "已做到：之后的价格都不低于活动期间最高价 \(price: highest)。")
    case .presaleNotKnown(let since):
      Phrase(
        en: "No presale days are known\(since.map { " since \(day(of: $0))" } ?? "").",
        zh: "\(since.map { "自 \(day(of: $0)) 起" } ?? "")没有已知的预售期。")
    case .presaleAhead(let start):
      Phrase(en: "The presale days begin on \(from: start).", zh: "预售期 \(from: start) 开始。")
    case .raisedThenCut(let found):
      Phrase(
        en: """
          Raised in the presale days from \(price: found.before) to \(price: found.raised), then cut to \
          \(price: found.cut). The platform watches for raises before a cut, also by public opinion and complaints: a \
          warning first, then points, delisting, removal.
          """,
        zh: """
          预售期内先从 \(price: found.before) 涨到 \(price: found.raised)，再降到 \(price: found.cut)。\
          平台会监测先涨后降，也看舆情与投诉：先警告，再扣分、下架、清退。
          """)
    case .presaleQuiet: Phrase(en: "No raise followed by a cut in the presale days.", zh: "预售期内没有先涨后降。")
    case .restricted(let until):
      Phrase(en: "The platform restricts the store until \(until: until).", zh: "店铺处于限制期，到 \(until: until)。")
    case .recentViolations(let count, let latest, let moment):
      Phrase(
        en: count == 1
          ? "There is a recent violation: \(latest), \(day(of: moment))."
          : "There are \(count) recent violations, the latest \(latest), \(day(of: moment)).",
        zh: "近期有 \(count) 次违规，最近一次为 \(latest)，\(day(of: moment))。")
    case .compliant: Phrase(en: "Neither restricted nor recently in violation of the rules.", zh: "不在限制期，近期没有违规。")
    }
  }

  private func day(of moment: Instant) -> Day { Platform.jd.calendar.day(of: moment) }

  /// A service's English name at the beginning of a sentence.
  private func start(_ service: Service) -> String {
    let name = service.english
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
