import SellerCore

/// Many alerts of one kind, said in one line.
public struct AlertGroup: Worded {
  private let need: Need

  /// A line that stands for several.
  public init(_ need: Need) { self.need = need }

  /// How many there are, or how many more.
  public var phrase: Phrase {
    let count = need.alerts.count
    switch need.family {
    case .cases: return Phrase(en: "and \(count, "more case", "more cases") due", zh: "另有 \(count) 个售后单即将到期")
    case .tickets: return Phrase(en: "and \(count, "more ticket", "more tickets") due", zh: "另有 \(count) 个工单即将到期")
    case .waitingCases:
      return Phrase(
        en: "\(count, "case waits", "cases wait") for you, the oldest \(seconds: oldest)",
        zh: "\(count) 个售后单待处理，最早已 \(seconds: oldest)")
    case .lateCases:
      return Phrase(
        en: "\(count, "case", "cases") past their time, the oldest by \(seconds: oldest)",
        zh: "\(count) 个售后单已超时，最长 \(seconds: oldest)")
    case .lateTickets:
      return Phrase(
        en: "\(count, "ticket", "tickets") past 48 hours, the oldest by \(seconds: oldest)",
        zh: "\(count) 个工单已超过 48 小时，最长超 \(seconds: oldest)")
    case .lateAppeals:
      return Phrase(en: "\(count, "appeal", "appeals") past the deadline", zh: "\(count) 项违规申诉已过截止时间")
    case .productsInBreach:
      return Phrase(en: "and \(count, "more product", "more products") in breach", zh: "另有 \(count) 个商品超标")
    case .productsNear:
      return Phrase(en: "and \(count, "more product", "more products") near a breach", zh: "另有 \(count) 个商品临近超标")
    case .disputable:
      return Phrase(en: "\(count, "product", "products") can be disputed, once each", zh: "\(count) 个产品的品类可申诉（各一次）")
    case .credits:
      return Phrase(en: "and \(count, "more month", "more months") of credit pending", zh: "另有 \(count) 个月的抵用金待发")
    case .violations:
      return Phrase(
        en: "and \(count, "more ladder", "more ladders") one step from a graver penalty", zh: "另有 \(count) 项再违规一次即升级")
    case nil: return need.first.map { AlertSentence($0.kind).phrase } ?? .nothing
    }
  }

  /// How long the oldest waits, or by how much its time has passed.
  private var oldest: Int64 {
    need.alerts.compactMap { $0.kind.standing?.secondsLost }.max() ?? 0
  }
}

extension Alert.Kind {
  /// How the clock stands of what has one.
  public var standing: ClockStanding? {
    switch self {
    case .caseDue(_, _, let standing), .ticketDue(_, _, let standing), .taskDue(_, _, let standing),
      .appealDue(_, let standing):
      standing
    case .points, .automaticRefund, .nextViolation, .lowestTenth, .duty, .campaignStore, .campaignProducts, .indicator,
      .disputable, .creditShort, .creditPending:
      nil
    }
  }
}

extension ClockStanding {
  /// For how long it has waited or been late.
  fileprivate var secondsLost: Int64? {
    switch self {
    case .overdue(let seconds), .unset(let seconds): seconds
    case .running, .lapsed: nil
    }
  }
}
