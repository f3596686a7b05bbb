import SellerChanges
import SellerCore
import SellerRecords
import SellerText
import Testing

@Suite("What was done with cases, tickets and reviews")
struct WorkTests {
  private let now = "2024-07-01 09:00:00"

  private func outcome(_ change: Change, in view: ShopView) -> Result<[Record], ChangeRefusal> {
    do throws(ChangeRefusal) {
      return .success(try change.edits(in: view))
    } catch {
      return .failure(error)
    }
  }

  private func cases(of result: Result<[Record], ChangeRefusal>) -> [AfterSalesCase]? {
    guard case .success(let records) = result else { return nil }
    return records.flatMap { ($0.content as? Order)?.cases ?? [] }
  }

  /// One case that was applied for on 2024-06-30 at 9:00 in Beijing.
  private func view(
    _ kind: AfterSalesCase.Kind = .refundOnly, _ edit: (inout AfterSalesCase) throws -> Void
  ) throws -> ShopView {
    let record = try CaseFixture.record("c", kind, appliedAt: "2024-06-30 09:00:00", edit)
    return try CaseFixture.view([try CaseFixture.order("o", price: "100", cases: [record])], asOf: now)
  }

  private enum State: String, CaseIterable {
    case new, granted, refused, grantedAfterRefusal, refusedAfterGrant, completed, closed, intervened, sellers, buyers
  }

  private func view(in state: State) throws -> ShopView {
    try view { record in
      let (first, second) = (
        try CaseFixture.beijing("2024-06-30 10:00:00"), try CaseFixture.beijing("2024-06-30 11:00:00")
      )
      switch state {
      case .new: break
      case .granted: record.consentedAt = first
      case .refused: record.refusedAt = first
      case .grantedAfterRefusal: (record.refusedAt, record.consentedAt) = (first, second)
      case .refusedAfterGrant: (record.consentedAt, record.refusedAt) = (first, second)
      case .completed: record.completedAt = first
      case .closed: record.closedAt = first
      case .intervened: record.intervenedAt = first
      case .sellers: (record.intervenedAt, record.liability) = (first, .seller)
      case .buyers: (record.intervenedAt, record.liability) = (first, .buyer)
      }
    }
  }

  @Test("which step each state of a case takes")
  func steps() throws {
    let table: [(State, grant: Bool, refuse: Bool, complete: Bool)] = [
      (.new, true, true, true), (.granted, false, true, true), (.refused, true, false, false),
      (.grantedAfterRefusal, false, true, true), (.refusedAfterGrant, true, false, false),
      (.completed, false, false, false), (.closed, false, false, false), (.intervened, true, true, true),
      (.sellers, true, true, true), (.buyers, false, false, false),
    ]
    for row in table {
      let view = try view(in: row.0)
      for (step, isTaken) in [(WorkStep.grant, row.grant), (.refuse, row.refuse), (.complete, row.complete)] {
        let taken = cases(of: outcome(.work(step, on: ["c"]), in: view))?.first
        #expect((taken != nil) == isTaken, "\(row.0) \(step)")
        guard let taken else { continue }
        let moment = step == .grant ? taken.consentedAt : step == .refuse ? taken.refusedAt : taken.completedAt
        #expect(moment == view.asOf)
      }
    }
  }

  @Test("the platform's intervention is recorded step by step: called in, proof, decision, advance, repayment")
  func interventions() throws {
    typealias Taken = (WorkStep, State, Bool)
    let table: [Taken] = [
      (.intervene, .new, true), (.intervene, .refused, true), (.intervene, .intervened, false),
      (.intervene, .completed, false), (.prove, .new, false), (.prove, .intervened, true), (.prove, .sellers, false),
      (.decide, .new, false), (.decide, .intervened, true), (.decide, .sellers, false), (.decide, .closed, false),
      (.advance, .sellers, true), (.advance, .completed, true), (.repay, .completed, false), (.close, .new, true),
      (.close, .refused, true), (.close, .intervened, false), (.close, .completed, false),
    ]
    for (step, state, isTaken) in table {
      let view = try view(in: state)
      let taken = cases(of: outcome(.work(step, on: ["c"], liability: .both), in: view))?.first
      #expect((taken != nil) == isTaken, "\(step) \(state)")
      guard let taken else { continue }
      let moment: Instant? =
        switch step {
        case .intervene: taken.intervenedAt
        case .prove: taken.provedAt
        case .decide: taken.liability == .both ? taken.decidedAt : nil
        case .advance: taken.advancedAt
        case .close: taken.closedAt
        default: nil
        }
      #expect(moment == view.asOf, "\(step)")
    }
    // A decision says who is liable, and comes no earlier than the call.
    let called = try view(in: .intervened)
    #expect(cases(of: outcome(.work(.decide, on: ["c"]), in: called)) == nil)
    for (moment, isTaken) in [("2024-06-30 10:00:00", true), ("2024-06-30 09:59:59", false)] {
      let change = Change.work(.decide, on: ["c"], at: try CaseFixture.beijing(moment), liability: .seller)
      #expect((cases(of: outcome(change, in: called)) != nil) == isTaken, "\(moment)")
    }
    // What is advanced is repaid once, and not before.
    let advanced = try view { record in
      record.completedAt = try CaseFixture.beijing("2024-06-30 10:00:00")
      record.advancedAt = try CaseFixture.beijing("2024-06-30 11:00:00")
    }
    for (moment, isTaken) in [("2024-06-30 11:00:00", true), ("2024-06-30 10:59:59", false)] {
      let change = Change.work(.repay, on: ["c"], at: try CaseFixture.beijing(moment))
      #expect((cases(of: outcome(change, in: advanced)) != nil) == isTaken, "\(moment)")
    }
    #expect(cases(of: outcome(.work(.advance, on: ["c"]), in: advanced)) == nil)
    #expect(cases(of: outcome(.work(.complete, on: ["c"]), in: advanced)) == nil, "it is over but for the advance")
  }

  @Test("a step is neither before the application nor in the future")
  func moments() throws {
    let table = [
      ("2024-06-30 09:00:00", true), ("2024-06-30 08:59:59", false), ("2024-07-01 09:00:00", true),
      ("2024-07-01 09:00:01", false),
    ]
    for (moment, isTaken) in table {
      let change = Change.work(.grant, on: ["c"], at: try CaseFixture.beijing(moment))
      #expect((cases(of: outcome(change, in: try view(in: .new))) != nil) == isTaken, "\(moment)")
    }
    // The words are in the shop's own time.
    let before = Change.work(.grant, on: ["c"], at: try CaseFixture.beijing("2024-06-30 08:59:59"))
    guard case .failure(let refusal) = outcome(before, in: try view(in: .new)) else {
      Issue.record("taken")
      return
    }
    #expect(Language.english.say(refusal).contains("began at 2024-06-30 09:00 Beijing"))
    #expect(Language.chinese.say(refusal).contains("始于 2024-06-30 09:00 北京时间"))
    // A refusal does not come before the consent that it takes back.
    let early = Change.work(.refuse, on: ["c"], at: try CaseFixture.beijing("2024-06-30 09:59:59"))
    #expect(cases(of: outcome(early, in: try view(in: .granted))) == nil)
  }

  @Test("what is paid back is above nothing, at most what the order cost, and paid back at all")
  func amounts() throws {
    let table: [(String, AfterSalesCase.Kind, Bool)] = [
      ("0.01", .refundOnly, true), ("0.00", .refundOnly, false), ("100.00", .returnRefund, true),
      ("100.01", .returnRefund, false), ("1.00", .exchange, false),
    ]
    for (amount, kind, isTaken) in table {
      let change = Change.work(.complete, on: ["c"], amount: try CaseFixture.cny(amount))
      let taken = cases(of: outcome(change, in: try view(kind) { _ in }))
      #expect((taken != nil) == isTaken, "\(amount)")
      if isTaken { #expect(taken?.first?.amount == (try CaseFixture.cny(amount))) }
    }
  }

  @Test("several are one change: all of them or none, those of one order together")
  func several() throws {
    let records = try ["a", "b"].map {
      try CaseFixture.record(CaseID($0), .refundOnly, appliedAt: "2024-06-30 09:00:00")
    }
    let done = try CaseFixture.record("d", .refundOnly, appliedAt: "2024-06-30 09:00:00") {
      $0.completedAt = $0.appliedAt
    }
    let view = try CaseFixture.view(
      [try CaseFixture.order("o", cases: records), try CaseFixture.order("o2", cases: [done])], asOf: now)
    let both = outcome(.work(.grant, on: ["a", "b", "a"]), in: view)
    #expect(cases(of: both)?.allSatisfy { $0.consentedAt == view.asOf } == true && cases(of: both)?.count == 2)
    #expect(cases(of: outcome(.work(.grant, on: ["a", "d"]), in: view)) == nil)
    #expect(cases(of: outcome(.work(.grant, on: ["a", "nobody"]), in: view)) == nil)
    #expect(cases(of: outcome(.work(.grant, on: []), in: view)) == nil)
  }

  @Test("what was done is told in both languages: in English as the audit has it")
  func told() throws {
    let price = PriceChange(productID: "P", at: Instant(seconds: 1_720_000_000), price: try CaseFixture.cny("12.50"))
    let table: [(Change, String, String)] = [
      (.work(.grant, on: ["a", "b"]), "grant cases: a, b", "售后单 a、b：已同意"),
      (.work(.decide, on: ["a"], liability: .seller), "decide cases: a, liable: seller", "售后单 a：平台已判定，商家责任"),
      (.work(.answer, on: ["o"]), "answer reviews: o", "订单评价 o：已回复"),
      (.recordPrice(price), "note price 12.50 of product P", "记录商品 P 的价格 ¥12.50"),
      (.add(.note, ["text": "x"]), "add note: text x", "备注：新增，内容 x"),
      (.edit(RecordKey(.shop, ""), .shop, ["main_category": ""]), "set shop: main_category unset", "店铺：修改，主营类目 空"),
    ]
    for (change, english, chinese) in table { #expect(change.what == Phrase(en: "\(english)", zh: "\(chinese)")) }
  }

  @Test("what is dated later in the order is not lost")
  func later() throws {
    let view = try view { $0.ratedAt = try CaseFixture.beijing("2024-08-01 00:00:00") }
    #expect(cases(of: outcome(.work(.grant, on: ["c"]), in: view))?.first?.ratedAt != nil)
  }

  @Test("tickets are replied to and resolved once, not before they were opened")
  func tickets() throws {
    var open = Ticket(id: "T", openedAt: try CaseFixture.beijing("2024-06-30 09:00:00"))
    func taken(_ step: WorkStep, _ moment: String? = nil) throws -> Ticket? {
      let view = try CaseFixture.view(tickets: [open], asOf: now)
      let at = try moment.map { try CaseFixture.beijing($0) }
      guard case .success(let records) = outcome(.work(step, on: ["T"], at: at), in: view) else { return nil }
      return records.first?.content as? Ticket
    }
    #expect(try taken(.reply)?.firstReplyAt == CaseFixture.beijing(now))
    #expect(try taken(.reply)?.resolvedAt == nil)
    #expect(try taken(.resolve, "2024-06-30 09:00:00")?.resolvedAt != nil)
    #expect(try taken(.resolve, "2024-06-30 08:59:59") == nil)
    open.firstReplyAt = open.openedAt
    #expect(try taken(.reply) == nil)
    #expect(try taken(.resolve)?.firstReplyAt == open.openedAt)
    open.resolvedAt = open.openedAt
    #expect(try taken(.resolve) == nil)
    // What was resolved later than the moment that is asked about is not resolved yet.
    open.resolvedAt = try CaseFixture.beijing("2024-07-01 09:00:01")
    #expect(try taken(.resolve)?.resolvedAt == CaseFixture.beijing(now))
  }

  @Test("a review is answered once, and keeps what was answered")
  func reviews() throws {
    var review = Review(at: try CaseFixture.beijing("2024-06-30 09:00:00"))
    func taken(_ text: String?) throws -> Review? {
      let view = try CaseFixture.view([try CaseFixture.order("o") { $0.review = review }], asOf: now)
      guard case .success(let records) = outcome(.work(.answer, on: ["o"], text: text), in: view) else { return nil }
      return (records.first?.content as? Order)?.review
    }
    #expect(try taken("Sorry.")?.answer == "Sorry.")
    #expect(try taken(" ")?.answer == nil && taken(nil)?.answeredAt == CaseFixture.beijing(now))
    review.answeredAt = review.at
    #expect(try taken("Sorry.") == nil)
    let view = try CaseFixture.view([try CaseFixture.order("o")], asOf: now)
    guard case .failure = outcome(.work(.answer, on: ["o"]), in: view) else {
      Issue.record("answered what nobody wrote")
      return
    }
  }
}
