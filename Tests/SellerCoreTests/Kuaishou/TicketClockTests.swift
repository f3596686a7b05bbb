import SellerCore
import Testing

/// Open tickets by their 48 hours (002).
struct TicketClockTests {
  @Test func queueByDue() throws {
    func ticket(_ id: TicketID, _ openedAt: String, resolvedAt: String? = nil, replied: String? = nil) throws -> Ticket
    {
      var ticket = Ticket(id: id, openedAt: try CaseFixture.beijing(openedAt))
      ticket.resolvedAt = try resolvedAt.map(CaseFixture.beijing)
      ticket.firstReplyAt = try replied.map(CaseFixture.beijing)
      return ticket
    }
    let tickets = try [
      ticket("late", "2024-06-01 00:00:00"),
      ticket("b", "2024-06-02 00:00:00", replied: "2024-06-02 01:00:00"),
      ticket("a", "2024-06-02 00:00:00"),
      ticket("resolved", "2024-06-02 00:00:00", resolvedAt: "2024-06-03 00:00:01"),
      ticket("resolved later", "2024-06-02 12:00:00", resolvedAt: "2024-06-03 00:00:02"),
      ticket("not yet open", "2024-06-03 00:00:02"),
    ]
    let view = try CaseFixture.view(tickets: tickets, asOf: "2024-06-03 00:00:01")
    let queue = view.report(.tickets)
    #expect(queue.map(\.ticket.id.text) == ["late", "a", "b", "resolved later"])
    #expect(
      queue.map { $0.standing(at: view.asOf) }.prefix(2) == [.overdue(seconds: 1), .running(secondsLeft: 86_399)])
    #expect(queue.map(\.isAnswered) == [false, false, true, false])
    // What is late cannot be saved any more: the others are pressing.
    #expect(
      queue.pressingFirst(at: view.asOf).map(\.ticket.id.text) == ["a", "b", "resolved later", "late"])
    let inTime = try CaseFixture.beijing("2024-06-03 00:00:00")
    #expect(queue.pressingFirst(at: inTime).first?.ticket.id == "late")
    #expect(queue.first?.due == (try CaseFixture.beijing("2024-06-03 00:00:00")))
  }
}
