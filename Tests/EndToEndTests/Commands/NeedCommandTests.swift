import Foundation
import Testing

@Suite("What needs the seller, records by their ids, appeals and attachments, as commands")
struct NeedCommandTests {
  private func run(_ words: [String], _ store: HandMadeStore, _ environment: [String: String] = [:]) throws
    -> SellerProgram.Run
  {
    try SellerProgram.run(arguments: words + ["--store", store.path], environment: environment)
  }

  private func ids(_ name: String, _ store: HandMadeStore) throws -> [String] {
    let list = try run(["needs", "--format", "json"], store).json()[name] as? [[String: Any]] ?? []
    return list.compactMap { $0["id"] as? String }
  }

  @Test("a need is snoozed until its day, dismissed, brought back, and each is taken back by undo")
  func snoozing() throws {
    let store = try HandMadeStore.wish()
    #expect(
      try run(["notes", "add", "Call the carrier", "--on", "order:O1", "--due", "2021-11-15 12:00"], store).status == 0)
    let task = "task/note-2021-11-15-1"
    #expect(try ids("needs", store).first == task, "what can still be saved comes first")
    #expect(try run(["needs", "snooze", task, "--until", "2021-11-15"], store).status == 2, "today is not later")
    #expect(try run(["needs", "snooze", task, "--until", "2021-11-16"], store).status == 0)
    #expect(
      try store.text("deferrals.jsonl")
        == #"{"need":"task/note-2021-11-15-1","at":"2021-11-15T09:00:00Z","until":"2021-11-16"}"# + "\n")
    #expect(try ids("needs", store).contains(task) == false && ids("aside", store) == [task])
    let tomorrow = try run(["needs", "--as-of", "2021-11-16T00:00:00Z", "--format", "json"], store).text
    #expect(tomorrow.contains(task) && !tomorrow.contains("\"aside\":[{"), "it is back on its day")
    #expect(try run(["undo"], store).status == 0)
    #expect(try ids("needs", store).first == task)
    #expect(try run(["needs", "dismiss", task], store).status == 0)
    #expect(try run(["needs", "dismiss", task], store).status == 2, "it is aside already")
    #expect(try run(["needs", "restore", task], store).status == 0)
    #expect(try ids("needs", store).first == task)
    #expect(try run(["doctor"], store).status == 0)
    #expect(
      try run(["needs", "dismiss", "ticket/none"], store).errors.contains("Nothing called \"ticket/none\" needs you"))
  }

  @Test("an order says what it counts in and leads on; what is not there is refused")
  func showing() throws {
    let store = try HandMadeStore.wish()
    let answer = try run(["orders", "show", "O1", "--format", "json"], store).json()
    #expect((answer["order"] as? [String: Any])?["id"] as? String == "O1")
    let links = answer["links"] as? [[String: Any]] ?? []
    #expect(links.contains { $0["kind"] as? String == "product" })
    #expect(try run(["orders", "show", "O1", "--language", "zh"], store).text.contains("支付"))
    for family in ["orders", "cases", "tickets", "violations", "boosts"] {
      let missing = try run([family, "show", "none"], store)
      #expect(missing.status == 2 && missing.errors.contains("none"), "\(family)")
    }
  }

  @Test("an appeal is drafted as a folder, with the files of its notes; a folder that holds something stays as it is")
  func drafting() throws {
    let store = try HandMadeStore.wish()
    let folder = try TemporaryFolder()
    try Data("abc".utf8).write(to: URL(fileURLWithPath: folder.file("proof.txt")))
    #expect(
      try run(["violations", "add", "id=V1", "violation=shipping", "order_ids=O1", "points=5"], store).status == 0)
    #expect(
      try run(["notes", "add", "Proof", "--on", "violation:V1", "--attach", folder.file("proof.txt")], store).status
        == 0)
    let draft = folder.file("draft")
    let made = try run(["violations", "appeal", "V1", "--draft", draft], store)
    #expect(made.status == 0, "\(made.errors)")
    let text = try String(contentsOfFile: draft + "/appeal.txt", encoding: .utf8)
    #expect(
      text.hasPrefix("Appeal against violation V1: shipping") && text.contains("- O1 ") && text.contains("proof.txt"))
    #expect(try String(contentsOfFile: draft + "/orders.csv", encoding: .utf8).contains("O1,"))
    #expect(try String(contentsOfFile: draft + "/timeline.csv", encoding: .utf8).contains("paid"))
    #expect(try String(contentsOfFile: draft + "/attachments/proof.txt", encoding: .utf8) == "abc")
    #expect(try run(["violations", "appeal", "V1", "--draft", draft], store).status == 2)
    #expect(try run(["violations", "appeal", "V2", "--draft", folder.file("other")], store).status == 2)
    #expect(try run(["violations", "appeal", "V1", "--draft", store.path + "/draft"], store).status != 0)
  }

  @Test("a kept file is opened by the user's own program; where there is none, that is said with its place")
  func opening() throws {
    let store = try HandMadeStore.wish()
    let folder = try TemporaryFolder()
    try Data("abc".utf8).write(to: URL(fileURLWithPath: folder.file("proof.txt")))
    #expect(
      try run(["notes", "add", "Proof", "--attach", folder.file("proof.txt")], store).status == 0)
    #expect(try run(["attachments", "--format", "json"], store).text.contains("\"name\":\"proof.txt\""))
    let none = try run(["attachments", "open", "proof.txt"], store, ["SELLER_OPEN": "/no/such/program"])
    #expect(none.status == 3 && none.errors.contains("/no/such/program") && none.errors.contains("/attachments/"))
    #expect(try run(["attachments", "open", "other.txt"], store).status == 2)
    // Each time the program gets a copy in a folder of its own, that nobody else could have made before.
    for count in 1...2 {
      let opened = try run(
        ["attachments", "open", "proof.txt"], store, ["SELLER_OPEN": "/bin/true", "TMPDIR": folder.path])
      #expect(opened.status == 0 && opened.errors.contains("proof.txt"), "\(opened.errors)")
      let copies = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("seller-open-") }.map(folder.file)
      #expect(copies.count == count)
      for copy in copies {
        #expect(try String(contentsOfFile: copy + "/proof.txt", encoding: .utf8) == "abc")
        let kept = try FileManager.default.attributesOfItem(atPath: copy)
        #expect(kept[.posixPermissions] as? Int == 0o700)
      }
    }
  }

  @Test("--theme ascii leaves nothing beyond ASCII in what the program itself says")
  func ascii() throws {
    let store = try HandMadeStore.wish()
    for words in [
      ["health"], ["indicators"], ["needs"], ["explain", "late_shipment_rate"], ["products", "show", "P1"],
      ["rules"],
    ] {
      let plain = try run(words + ["--theme", "ascii"], store)
      #expect(plain.output.allSatisfy { $0 < 0x80 }, "\(words): \(plain.text.filter { !$0.isASCII })")
    }
  }
}
