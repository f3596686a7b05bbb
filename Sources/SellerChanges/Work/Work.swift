import SellerCore
import SellerRecords
import SellerText

/// One step taken on one or several cases, tickets or reviews: all of them or none.
public struct Work: Deed {
  /// The step.
  public let step: WorkStep
  /// The ids of the cases or tickets, or of the orders that were reviewed.
  public let ids: [String]
  /// When it was done; nil for now.
  public let at: Instant?
  /// The amount that was paid back, where it is not what the case asks for.
  public let amount: Money?
  /// What was answered.
  public let text: String?
  /// Whom the platform found liable.
  public let liability: AfterSalesCase.Liability?

  /// What was done.
  public var what: Phrase {
    let things =
      switch step.subject {
      case .cases: "售后单"
      case .tickets: "工单"
      case .reviews: "订单评价"
      }
    return Phrase(
      en: """
        \(step.rawValue) \(step.subject.rawValue): \(list: ids)\(liability.map { ", liable: \($0.rawValue)" } ?? "")
        """,
      zh: "\(things) \(list: ids)：\(step)\(liability.map { "，\($0.chinese)" } ?? "")")
  }

  /// What is left to be done on the platform.
  public var remains: Phrase? { step.remains }

  /// What was answered.
  public var toCopy: String? { text.flatMap { $0.trimmed.isEmpty ? nil : $0 } }

  /// What the step is taken on.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    switch step.subject {
    case .cases: .cases(ids.map { CaseID($0) })
    case .tickets: .records(.ticket, ids)
    case .reviews: .records(.order, ids)
    }
  }

  /// The records with the step taken; nothing is written when one of them does not take it.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    let at = at ?? view.asOf
    if at > view.asOf { throw .inFuture(at, in: view) }
    guard !ids.isEmpty else { throw .nothingToWorkAt }
    switch step.subject {
    case .cases: return try caseEdits(at: at, in: view)
    case .tickets: return try ticketEdits(at: at, in: view)
    case .reviews: return try reviewEdits(at: at, in: view)
    }
  }

  // MARK: Tickets

  private func ticketEdits(at: Instant, in view: ShopView) throws(ChangeRefusal) -> [Record] {
    var records: [Record] = []
    for id in ids.uniqued {
      guard var ticket = view.snapshot.tables.tickets.first(where: { $0.id == TicketID(id) }) else {
        throw .unknownWork(step, id)
      }
      if at < ticket.openedAt { throw .workBeforeBeginning(id, began: ticket.openedAt, in: view) }
      let moment: WritableKeyPath<Ticket, Instant?> = step == .reply ? \.firstReplyAt : \.resolvedAt
      if let done = ticket[keyPath: moment], done <= view.asOf { throw .workDone(step, id, at: done, in: view) }
      if step == .resolve, let reply = ticket.firstReplyAt, reply > at { ticket.firstReplyAt = nil }
      ticket[keyPath: moment] = at
      records.append(Record(ticket))
    }
    return records
  }

  // MARK: Reviews

  private func reviewEdits(at: Instant, in view: ShopView) throws(ChangeRefusal) -> [Record] {
    let wanted = ids.uniqued
    let orders = view.savedOrders { wanted.contains($0.id.text) }
    var records: [Record] = []
    for id in wanted {
      guard var order = orders.first(where: { $0.id.text == id }), var review = order.review else {
        throw .unknownWork(step, id)
      }
      if at < review.at { throw .workBeforeBeginning(id, began: review.at, in: view) }
      if let done = review.answeredAt, done <= view.asOf { throw .workDone(step, id, at: done, in: view) }
      review.answeredAt = at
      if let text, !text.trimmed.isEmpty { review.answer = text }
      order.review = review
      records.append(Record(order))
    }
    return records
  }
}

extension Change {
  /// Takes a step on cases, tickets or reviews, now where no moment is given.
  public static func work(
    _ step: WorkStep, on ids: [String], at: Instant? = nil, amount: Money? = nil, text: String? = nil,
    liability: AfterSalesCase.Liability? = nil
  ) -> Change {
    Change(Work(step: step, ids: ids, at: at, amount: amount, text: text, liability: liability))
  }
}

extension ShopView {
  /// Orders as the store has them, with what is dated later.
  func savedOrders(where condition: (OrderRow) -> Bool) -> [Order] {
    ShopView(snapshot, asOf: .endOfTime).orders(where: condition).map { Order($0) }
  }
}

extension [String] {
  /// Each text once, in the order in which they come.
  var uniqued: [String] {
    var seen: Set<[UInt8]> = []
    return filter { seen.insert([UInt8]($0.utf8)).inserted }
  }
}

extension ChangeRefusal {
  /// There is nothing to take the step on.
  public static let nothingToWorkAt = ChangeRefusal(en: "Say which: give at least one id.", zh: "请写明编号，至少一个。")

  /// The store has nothing with this id that takes the step.
  static func unknownWork(_ step: WorkStep, _ id: String) -> ChangeRefusal {
    let phrase =
      switch step.subject {
      case .cases: Phrase(en: "The store has no case \(id).", zh: "店铺中没有售后单 \(id)。")
      case .tickets: Phrase(en: "The store has no ticket \(id).", zh: "店铺中没有工单 \(id)。")
      case .reviews: Phrase(en: "The store has no review of order \(id).", zh: "店铺中没有订单 \(id) 的评价。")
      }
    return ChangeRefusal(phrase)
  }

  /// Nothing is answered before it was asked.
  static func workBeforeBeginning(_ id: String, began: Instant, in view: ShopView) -> ChangeRefusal {
    ChangeRefusal(
      en: "\(id) began at \(began, in: view.calendar); the step cannot come before.",
      zh: "\(id) 始于 \(began, in: view.calendar)，不能早于此。", part: .moment)
  }

  /// The step was taken already.
  static func workDone(_ step: WorkStep, _ id: String, at: Instant, in view: ShopView) -> ChangeRefusal {
    ChangeRefusal(
      en: "\(id) is \(step) already, since \(at, in: view.calendar).", zh: "\(id) \(step)，时间为 \(at, in: view.calendar)。"
    )
  }
}
