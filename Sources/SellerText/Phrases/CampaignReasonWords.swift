import SellerCore

extension CampaignFinding.Reason: PhrasePair {
  /// In English.
  public var english: String {
    let language = Language.english
    func start(_ service: Service) -> String {
      let name = service.english
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    switch self {
    case .gradeNotNeeded(let kind): return "Goods of this kind (\(kind.english)) need no quality grade."
    case .gradeMissing: return "No quality grade is on record."
    case .gradeFails(let grade): return "The quality index is grade \(grade), which keeps the product out."
    case .gradeSuffices(let grade): return "The quality index is grade \(grade), which is good enough."
    case .serviceOn(let service): return "\(start(service)) is on throughout the campaign."
    case .serviceOff(let service, let gap): return "\(start(service)) is off from \(language.campaignStretch(gap))."
    case .outOfScope(let service): return "\(start(service)) does not extend to this product's category."
    case .scopeNotStated(let service): return "It is not on record whether \(service.english) extends to this product."
    case .dependsOn(let services):
      return "Free door pick-up comes with other services, of which \(language.campaignNames(services))"
        + " \(services.count == 1 ? "is" : "are") not on throughout."
    case .sevenDayReturnOffered: return "7-day no-reason return is offered."
    case .sevenDayReturnNotApplicable: return "7-day no-reason return does not apply to such goods."
    case .sevenDayReturnRefused: return "7-day no-reason return applies to this product, but is not offered."
    case .sevenDayReturnNotStated: return "It is not on record whether 7-day no-reason return is offered."
    case .templateNotNeeded: return "Without late-delivery compensation no Promise template is needed."
    case .templateBound: return "A Promise template is bound."
    case .templateMissing: return "Late-delivery compensation is on, but no Promise template is bound."
    case .templateNotStated: return "It is not on record whether a Promise template is bound."
    case .priceUnknown(let since):
      return "No price is on record for \(language.moment(since, in: Platform.jd.calendar))."
    case .promiseBroken(let breach):
      return "The campaign's highest price was \(language.campaignPrice(breach.campaign)). From"
        + " \(language.campaignStart(breach.since)) on it was lower, down to \(language.campaignPrice(breach.later)):"
        + " up to \(language.money(breach.difference)) a piece is the seller's to bear."
    case .promiseRunning(nil, let until):
      return "The campaign has not begun; its prices will be compared until \(language.campaignEnd(until))."
    case .promiseRunning(let floor?, let until):
      return "Kept so far. The campaign's highest price is \(language.campaignPrice(floor)); no price may fall below it"
        + " before \(language.campaignEnd(until))."
    case .promiseKept(let highest):
      return "Kept: no later price fell below the campaign's highest, \(language.campaignPrice(highest))."
    case .presaleAhead(let start): return "The presale days begin on \(language.campaignStart(start))."
    case .raisedThenCut(let found):
      return "Raised in the presale days from \(language.campaignPrice(found.before)) to"
        + " \(language.campaignPrice(found.raised)), then cut to \(language.campaignPrice(found.cut)): the platform watches"
        + " for raises before a cut."
    case .presaleQuiet: return "No raise followed by a cut in the presale days."
    case .restricted(let until): return "The platform restricts the store until \(language.campaignEnd(until))."
    case .recentViolations(let count, let latest, let moment):
      let day = Platform.jd.calendar.day(of: moment)
      return count == 1
        ? "There is a recent violation: \(latest), \(day)."
        : "There are \(count) recent violations, the latest \(latest), \(day)."
    case .compliant: return "Neither restricted nor recently in violation of the rules."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch self {
    case .gradeNotNeeded(let kind): return "\(kind.chinese)类产品不要求质量指数。"
    case .gradeMissing: return "没有质量指数等级的记录。"
    case .gradeFails(let grade): return "质量指数为 \(grade) 级，无法报名。"
    case .gradeSuffices(let grade): return "质量指数为 \(grade) 级，符合要求。"
    case .serviceOn(let service): return "\(service.chinese)在活动期间全程开通。"
    case .serviceOff(let service, let gap): return "\(service.chinese)在 \(language.campaignStretch(gap)) 未开通。"
    case .outOfScope(let service): return "该产品的品类不在\(service.chinese)范围内。"
    case .scopeNotStated(let service): return "没有记录该产品是否在\(service.chinese)范围内。"
    case .dependsOn(let services):
      return "免费上门取退要求全程开通相关服务，其中\(language.campaignNames(services))没有全程开通。"
    case .sevenDayReturnOffered: return "支持 7 天无理由退货。"
    case .sevenDayReturnNotApplicable: return "此类产品不适用 7 天无理由退货。"
    case .sevenDayReturnRefused: return "该产品适用 7 天无理由退货，但没有提供。"
    case .sevenDayReturnNotStated: return "没有记录是否支持 7 天无理由退货。"
    case .templateNotNeeded: return "没有开通晚必赔，不需要 Promise 时效模板。"
    case .templateBound: return "已绑定 Promise 时效模板。"
    case .templateMissing: return "已开通晚必赔，但没有绑定 Promise 时效模板。"
    case .templateNotStated: return "没有记录是否绑定 Promise 时效模板。"
    case .priceUnknown(let since): return "没有 \(language.moment(since, in: Platform.jd.calendar)) 的价格记录。"
    case .promiseBroken(let breach):
      return "活动期间最高价为 \(language.campaignPrice(breach.campaign))。自 \(language.campaignStart(breach.since)) 起卖得更便宜，"
        + "最低 \(language.campaignPrice(breach.later))：每件最多 \(language.money(breach.difference)) 的差价由商家承担。"
    case .promiseRunning(nil, let until): return "活动尚未开始；价格将比较到 \(language.campaignEnd(until))。"
    case .promiseRunning(let floor?, let until):
      return "目前没有违反。活动期间最高价为 \(language.campaignPrice(floor))；\(language.campaignEnd(until)) 之前的价格都不能低于它。"
    case .promiseKept(let highest): return "已做到：之后的价格都不低于活动期间最高价 \(language.campaignPrice(highest))。"
    case .presaleAhead(let start): return "预售期 \(language.campaignStart(start)) 开始。"
    case .raisedThenCut(let found):
      return "预售期内先从 \(language.campaignPrice(found.before)) 涨到 \(language.campaignPrice(found.raised))，"
        + "再降到 \(language.campaignPrice(found.cut))：平台会监测先涨后降。"
    case .presaleQuiet: return "预售期内没有先涨后降。"
    case .restricted(let until): return "店铺处于限制期，到 \(language.campaignEnd(until))。"
    case .recentViolations(let count, let latest, let moment):
      return "近期有 \(count) 次违规，最近一次为 \(latest)，\(Platform.jd.calendar.day(of: moment))。"
    case .compliant: return "不在限制期，近期没有违规。"
    }
  }
}
