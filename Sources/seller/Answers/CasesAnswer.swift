import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// Open after-sales cases by deadline, and on Wish the open tickets.
struct CasesAnswer: ValueAnswer {
  let view: ShopView
  let queue: CaseQueue
  let tickets: [TicketClock]

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    queue = CaseQueue(view, rulebook: rulebook.kuaishou)
    tickets = TicketClock.queue(view, rulebook: rulebook.indicators)
  }

  // MARK: For programs

  var json: JSONValue {
    .object(
      view.answerHead + [
        ("cases", .array(queue.clocks.map { Self.json($0, asOf: view.asOf) })),
        ("tickets", .array(tickets.map { Self.json($0, asOf: view.asOf) })),
      ])
  }

  static func json(_ clock: CaseClock, asOf: Instant) -> JSONValue {
    let record = clock.record
    var members: [(String, JSONValue)] = [
      ("case_id", .key(record.id)), ("order_id", .key(clock.orderID)), ("product_id", .key(clock.productID)),
      ("kind", .name(record.kind)), ("reason", .name(record.reason)), ("applied_at", .text(record.appliedAt)),
      ("gross", .text(clock.gross)), ("step", .string(clock.step.exportName)), ("party", .name(clock.party)),
      ("since", .text(clock.since)),
    ]
    members.add("due", at: clock.due)
    members.append(("clock", clock.standing(at: asOf).json))
    members.add("instant_refund", clock.instantRefund.map { .bool($0.applies) })
    members.append(("platform_may_decide", .bool(clock.platformMayDecide)))
    members.add("no_reason_return_until", at: clock.noReasonReturn?.lastMoment)
    members.add("source", clock.rule.source.map { .text($0) })
    return .object(members)
  }

  static func json(_ clock: TicketClock, asOf: Instant) -> JSONValue {
    var members: [(String, JSONValue)] = [("ticket_id", .key(clock.ticket.id))]
    members.add("order_id", key: clock.ticket.orderID)
    members.add("kind", text: clock.ticket.kind)
    members += [
      ("opened_at", .text(clock.ticket.openedAt)), ("answered", .bool(clock.isAnswered)), ("due", .text(clock.due)),
      ("clock", clock.standing(at: asOf).json), ("source", .text(clock.rule.source)),
    ]
    return .object(members)
  }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: [
        "case_id", "order_id", "product_id", "kind", "reason", "applied_at", "gross", "step", "party", "since", "due",
      ],
      rows: queue.clocks.map { clock in
        [
          .key(clock.record.id), .key(clock.orderID), .key(clock.productID), .name(clock.record.kind),
          .name(clock.record.reason), .instant(clock.record.appliedAt), .money(clock.gross),
          .text(clock.step.exportName),
          .name(clock.party), .instant(clock.since), .instant(clock.due),
        ]
      })
  }

  // MARK: For people

  func summary(in language: Language) -> [String] {
    [
      view.title(in: language),
      language.say(AnswerPhrase.openCases(queue.clocks.count, overdue: queue.overdue.count)),
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    [caseTable(in: language)] + (tickets.isEmpty ? [] : [ticketTable(in: language)])
  }

  private func caseTable(in language: Language) -> OutputTable {
    OutputTable(
      columns: [
        .init("due", Heading.due), .init("clock", Heading.rest), .init("what", Heading.what),
        .init("from", Heading.from), .init("case_id", Heading.id), .init("order_id", Heading.order),
        .init("kind", Heading.kind), .init("reason", Heading.reason), .init("gross", Heading.amount, .right),
        .init("product", Heading.product),
      ],
      rows: queue.clocks.map { clock in
        let standing = clock.standing(at: view.asOf)
        return [
          .init(clock.due.map { language.shortMoment($0, in: view.calendar) } ?? "–"),
          .init(language.say(standing), standing.role),
          .init(language.say(clock.step)), .init(language.say(clock.party)),
          .init(clock.record.id.text, .accent), .init(clock.orderID.text), .init(language.say(clock.record.kind)),
          .init(language.say(clock.record.reason), clock.record.reason.isQuality ? .warning : .text),
          .init(language.money(clock.gross)), .init(view.name(of: clock.productID)),
        ]
      })
  }

  private func ticketTable(in language: Language) -> OutputTable {
    OutputTable(
      title: language.say(AnswerPhrase.tickets),
      columns: [
        .init("due", Heading.due), .init("clock", Heading.rest), .init("ticket_id", Heading.id),
        .init("kind", Heading.kind), .init("order_id", Heading.order),
      ],
      rows: tickets.map { clock in
        let standing = clock.standing(at: view.asOf)
        return [
          .init(language.shortMoment(clock.due, in: view.calendar)),
          .init(language.say(standing), standing.role), .init(clock.ticket.id.text, .accent),
          .init(language.say(TicketKindName(clock.ticket.kind ?? ""))), .init(clock.ticket.orderID?.text ?? "–"),
        ]
      })
  }
}

extension CaseStep {
  /// The step's name for programs, written as the names of the store are.
  fileprivate var exportName: String {
    rawValue.reduce(into: "") { name, character in
      name += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
  }
}

extension ClockStanding {
  /// How the clock stands, for programs.
  var json: JSONValue {
    switch self {
    case .running(let left): .object([("state", "running"), ("seconds_left", .integer(left))])
    case .overdue(let seconds): .object([("state", "overdue"), ("seconds", .integer(seconds))])
    case .lapsed: .object([("state", "lapsed")])
    case .unset(let age): .object([("state", "unset"), ("age_seconds", .integer(age))])
    }
  }

  /// The meaning that a clock is shown in.
  var role: Role {
    switch self {
    case .running: .text
    case .overdue: .danger
    case .lapsed, .unset: .dimmed
    }
  }
}
