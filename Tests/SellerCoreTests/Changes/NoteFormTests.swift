import SellerCore
import SellerRecords
import SellerText
import Testing

@testable import SellerChanges

@Suite("Notes and tasks")
struct NoteFormTests {
  private let now = "2024-07-01 09:00:00"

  private func line(_ change: Change) throws -> String? {
    let record = try CaseFixture.record("c", .refundOnly, appliedAt: "2024-06-30 09:00:00")
    var note = Note(id: "N", on: nil, at: try CaseFixture.beijing("2024-06-30 09:00:00"), text: "there")
    note.attachments = [FileIdentity(name: "a.png", bytes: 1, sha256: String(repeating: "a", count: 64))]
    let view = try CaseFixture.view(
      CaseFixture.bareShop, orders: [try CaseFixture.order("o", cases: [record])],
      violations: [Violation(id: "V", at: try CaseFixture.beijing(now), violation: "shipping")],
      tickets: [Ticket(id: "T", openedAt: try CaseFixture.beijing(now))],
      products: [Product(id: "p", price: .zero(.cny), state: .active)], notes: [note], asOf: now)
    do throws(ChangeRefusal) {
      return try change.edits(in: view).first?.line(currency: .cny)
    } catch {
      return nil
    }
  }

  @Test("a note is on something that is there, or on the shop; it says something, and was not done in the future")
  func notes() throws {
    let table: [([String: String], Bool)] = [
      ([:], true), (["text": " "], false), (["on.kind": "order", "on.id": "o"], true),
      (["on.kind": "order", "on.id": "x"], false), (["on.kind": "case", "on.id": "c"], true),
      (["on.kind": "case", "on.id": "o"], false), (["on.kind": "ticket", "on.id": "T"], true),
      (["on.kind": "violation", "on.id": "V"], true), (["on.kind": "product", "on.id": "p"], true),
      (["on.kind": "indicator", "on.id": "bad_review_rate"], true), (["on.kind": "indicator", "on.id": "x"], false),
      (["on.kind": "price", "on.id": "p"], false), (["on.kind": "order"], false), (["due": "2024-08-01"], true),
      (["due": "soon"], false), (["done_at": "2024-07-01 09:00"], true), (["done_at": "2024-07-01 09:01"], false),
    ]
    for (texts, isTaken) in table {
      let found = try line(.add(.note, ["text": "t"].merging(texts) { $1 }))
      #expect((found != nil) == isTaken, "\(texts)")
    }
    #expect(
      try line(.add(.note, ["text": "t", "due": "2024-08-01"]))
        == #"{"id":"note-2024-07-01-1","at":"2024-07-01T01:00:00Z","text":"t","due":"2024-07-31T16:00:00Z"}"#)
  }

  @Test("files have something in them, and each is there once")
  func attachments() throws {
    func file(_ name: String, _ bytes: Int, _ digit: Character) -> AttachedFile {
      AttachedFile(
        path: "/tmp/" + name,
        identity: FileIdentity(name: name, bytes: bytes, sha256: String(repeating: digit, count: 64)))
    }
    let both = Change.addNote(["text": "t"], files: [file("a.png", 1, "a"), file("b.png", 1, "b")])
    #expect(try line(both)?.contains(#""attachments":[{"name":"a.png","bytes":1,"sha256":"aaa"#) == true)
    #expect(try line(.addNote(["text": "t"], files: [file("a.png", 0, "a")])) == nil)
    #expect(try line(.addNote(["text": "t"], files: [file("a", 1, "a"), file("b", 1, "a")])) == nil)
    // A note that is there gets more of them, with other fields or alone, but no content twice.
    let first = try #require(try line(.attach([file("c.png", 2, "c")], to: "N")))
    #expect(first.contains(#""attachments":[{"name":"a.png""#) && first.contains(#"{"name":"c.png","bytes":2"#))
    #expect(try line(.attach([file("c.png", 2, "c")], to: "N", ["text": "more"]))?.contains(#""text":"more""#) == true)
    #expect(try line(.attach([file("other.png", 1, "a")], to: "N")) == nil)
    #expect(try line(.attach([file("c.png", 0, "c")], to: "N")) == nil)
    #expect(try line(.attach([file("c.png", 1, "c")], to: "nobody")) == nil)
    #expect(Change.attach([file("c.png", 2, "c")], to: "N").what.english == "attach to note N: c.png")
  }
}
