import SellerCore
import SellerExchange
import SellerRecords
import SellerTables
import SellerText
import Testing

@Suite("Wish v3: ratings, tickets, penalties")
struct WishV3FeedbackTests {
  private func reading(_ record: String) -> ImportReading {
    WishV3Fixtures.read(WishV3Fixtures.envelope([record]))
  }

  private func rating(_ stars: String) -> String {
    """
    {"id":"6c01","rating":\(stars),"product_id":"5f1","order_id":"6b7","comment":"Gut","created_at":"2021-09-02T10:00:00.000Z",
    "variation_id":"5f2","user_locale":"de-DE","images":[],"videos":[]}
    """
  }

  @Test(
    "A rating is its order's review; 0 is no star, 6 is none that there is",
    arguments: [0, 1, 5, 6])
  func ratings(_ stars: Int) throws {
    let reading = reading(rating("\(stars)"))
    guard stars < 6 else {
      #expect(reading.rows.isEmpty && reading.refusals.map(\.field) == ["rating"])
      return
    }
    var review = Review(at: try #require(Instant("2021-09-02T10:00:00Z")))
    review.stars = stars == 0 ? nil : stars
    review.text = "Gut"
    #expect(reading.rows.map(\.content) == [.review(ImportedReview(orderID: "6b7", review))])
  }

  private func ticket(_ fields: String) -> String {
    """
    {"id":"6d01","type":"ORDER","sub_label":"Item damaged","state":"AWAITING_MERCHANT","opened_at":"2021-09-01T08:00:00.000Z",
    "updated_at":"2021-09-05T08:00:00.000Z","subject":"x","orders":[{"id":"6b7"},{"id":"6b8"}],"products":[],
    "buyer_info":{"name":"J","locale":"fr-FR"}\(fields)}
    """
  }

  @Test("A ticket is answered by the merchant's earliest reply and resolved when it is closed")
  func tickets() throws {
    var expected = Ticket(id: "6d01", openedAt: try #require(Instant("2021-09-01T08:00:00Z")))
    expected.kind = "Item damaged"
    expected.orderID = "6b7"
    #expect(reading(ticket("")).rows.map(\.content) == [.ticket(expected)])
    func reply(_ sender: String, _ day: Int) -> String {
      #"{"sender":"\#(sender)","replied_at":"2021-09-0\#(day)T09:00:00Z","message":"…"}"#
    }
    let replies = [("USER", 1), ("MERCHANT", 4), ("WISH_SUPPORT", 2), ("MERCHANT", 3)].map(reply)
    let answered = reading(
      ticket(
        #","replies":[\#(replies.joined(separator: ","))],"resolution_info":{"closed_at":"2021-09-05T07:00:00Z"}"#
      ))
    expected.firstReplyAt = Instant("2021-09-03T09:00:00Z")
    expected.resolvedAt = Instant("2021-09-05T07:00:00Z")
    #expect(answered.rows.map(\.content) == [.ticket(expected)])
    #expect(answered.rows.map(\.updatedAt) == [Instant("2021-09-05T08:00:00Z")])
  }

  @Test(
    "A ticket or a rating that says nothing of what Wish's have is some other program's, and refused with the way in",
    arguments: [
      #"{"id":"6d01","opened_at":"2021-09-01T08:00:00Z","subject":"x"}"#,
      #"{"id":"6c01","rating":5,"order_id":"6b7","created_at":"2021-09-02T10:00:00.000Z"}"#,
    ])
  func others(_ record: String) throws {
    let reading = reading(record)
    let refusal = try #require(reading.refusals.first)
    #expect(!reading.hasRows && reading.refusals.count == 1 && refusal.problem == .unrecognisedRecord)
    #expect(refusal.problem.advice.english.contains("seller import csv FILE --guess"))
  }

  private func penalty(_ fields: String) -> String {
    """
    {"id":"6e01","penalty_reason":"Misleading listing","created_at":"2021-09-02T10:00:00Z","reversed":false,
    "related_entity_type":"ORDER","related_entity_id":"6b7","penalty_amount":{"amount":12.5,"currency_code":"USD"}\(fields)}
    """
  }

  @Test(
    "A penalty is a violation with its fine; one that was taken back is none; an appeal that is noted stays"
  )
  func penalties() throws {
    let first = ImportPlan(reading(penalty("")))
    let violation = try #require(first.records.first?.content as? Violation)
    #expect(
      violation.id == "6e01" && violation.violation == "Misleading listing"
        && violation.orderIDs == ["6b7"])
    #expect(violation.fine == Money(minorUnits: 1250, currency: .usd))
    var noted = violation
    noted.appeal = Violation.Appeal(deadline: Instant("2021-09-09T00:00:00Z"))
    var stored = StoredRecords()
    stored.record = { $0 == noted.key ? Record(noted) : nil }
    let again = ImportPlan(reading(penalty("")), at: .ofImport, over: stored)
    #expect(again.records.isEmpty && again.report[.record(.violation)].unchanged == 1)
    let back = reading(penalty("").replacing("\"reversed\":false", with: "\"reversed\":true"))
    #expect(back.stated.isEmpty && back.skips.map(\.reason) == [.takenBack(violation.key)])
    // It goes from the store, and an earlier state of it in the same import does not bring it back.
    var both = reading(penalty(""))
    both.append(back)
    for (reading, older) in [(back, 0), (both, 1)] {
      let plan = ImportPlan(reading, at: .ofImport, over: stored)
      #expect(plan.records.isEmpty && plan.removals == [violation.key])
      #expect(plan.report[.record(.violation)].older == older && plan.report[.record(.violation)].skipped == 1)
    }
    #expect(ImportPlan(both).records.isEmpty && ImportPlan(both).removals.isEmpty)
    let foreign = reading(penalty("").replacing("\"USD\"", with: "\"EUR\""))
    #expect(
      foreign.stated.isEmpty && foreign.refusals.map(\.field) == ["penalty_amount.currency_code"])
  }

  @Test(
    "Of two states of a penalty, or a ticket, the later counts, in one import and across imports",
    arguments: ["violation", "kind"])
  func states(of member: String) throws {
    func file(_ word: String, _ day: Int) -> ImportReading {
      let record = member == "kind" ? ticket("") : penalty(#","updated_at":"2021-09-05T08:00:00.000Z""#)
      return reading(
        record.replacing("Item damaged", with: word).replacing("Misleading listing", with: word)
          .replacing("2021-09-05", with: "2021-09-0\(day)"))
    }
    let (old, new) = (file("A", 5), file("B", 6))
    for (first, second) in [(old, new), (new, old)] {
      var both = first
      both.append(second)
      #expect(ImportPlan(both).lines(member) == ["B"], "\(member)")
      var stored = StoredRecords()
      let there = ImportPlan(first).records
      stored.record = { key in there.first { $0.key == key } }
      let then = ImportPlan(second, at: .ofImport, over: stored)
      #expect(then.lines(member) == (first.rows == old.rows && first.stated == old.stated ? ["B"] : []), "\(member)")
      #expect(then.report.total.older == (then.records.isEmpty ? 1 : 0))
    }
  }

  @Test("Of a reply that is an error neither a penalty goes in, nor what there would be to say of its records")
  func error() {
    let unknown = penalty(#","related_entity_id":7"#)
    let reading = WishV3Fixtures.read(#"{"code":1,"data":[\#(penalty("")),\#(unknown)]}"#)
    #expect(!reading.hasRows && reading.notes.isEmpty)
    #expect(reading.refusals.map(\.problem) == [.platformError(code: "1", message: "")])
  }

  @Test("Each kind alone is known by its content", arguments: ["rating", "ticket", "penalty"])
  func recognised(_ kind: String) {
    let record = ["rating": rating("4"), "ticket": ticket(""), "penalty": penalty("")][kind] ?? ""
    let file = SourceFile(name: "f.json", bytes: Array(WishV3Fixtures.envelope([record]).utf8))
    #expect(ImportFormat.of(file)?.name.word == "wish")
  }
}

extension ImportPlan {
  /// What a member has in the records that an import writes.
  fileprivate func lines(_ member: String) -> [String] {
    records.compactMap { record in
      switch record.content {
      case let violation as Violation where member == "violation": violation.violation
      case let ticket as Ticket where member == "kind": ticket.kind
      default: nil
      }
    }
  }
}
