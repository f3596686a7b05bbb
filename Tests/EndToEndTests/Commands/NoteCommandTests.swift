import Foundation
import Testing

@Suite("seller notes")
struct NoteCommandTests {
  @Test("a task is added with files under their hash, listed, done, and taken back")
  func lifeOfATask() throws {
    let store = try HandMadeStore.wish()
    let folder = try TemporaryFolder()
    try Data("abc".utf8).write(to: URL(fileURLWithPath: folder.file("proof.txt")))
    // SHA-256 of "abc" (FIPS 180-4).
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    func run(_ words: String...) throws -> SellerProgram.Run {
      try SellerProgram.run(arguments: ["notes"] + words + ["--store", store.path])
    }
    let tried = try run("add", "Ask the carrier", "--on", "order:O1", "--attach", folder.file("proof.txt"), "--dry-run")
    #expect(tried.status == 0 && !FileManager.default.fileExists(atPath: store.path + "/attachments"))
    let added = try run(
      "add", "Ask the carrier", "--on", "order:O1", "--due", "2021-11-16 12:00", "--attach", folder.file("proof.txt"))
    #expect(added.status == 0, "\(added.errors)")
    #expect(
      try store.text("notes.jsonl") == """
        {"id":"note-2021-11-15-1","on":{"kind":"order","id":"O1"},"at":"2021-11-15T09:00:00Z","text":"Ask the carrier",\
        "due":"2021-11-16T12:00:00Z","attachments":[{"name":"proof.txt","bytes":3,"sha256":"\(hash)"}]}

        """)
    #expect(try store.text("attachments/\(hash)") == "abc")
    #expect(try SellerProgram.run("doctor", "--store", store.path).status == 0)
    #expect(try run("list", "--format", "json").text.contains(hash))
    #expect(try run("list", "--language", "zh").text.contains("Ask the carrier"))
    #expect(try run("done", "note-2021-11-15-1").status == 0)
    #expect(try store.text("notes.jsonl").contains(#""done_at":"2021-11-15T09:00:00Z","attachments""#))
    #expect(try SellerProgram.run("undo", "--store", store.path).status == 0)
    #expect(try !store.text("notes.jsonl").contains("done_at"))
    // Another file goes to the note that is there, once, and comes off again.
    try Data("more".utf8).write(to: URL(fileURLWithPath: folder.file("more.txt")))
    let before = try store.text("notes.jsonl")
    #expect(try run("attach", "note-2021-11-15-1", folder.file("more.txt"), "--dry-run").status == 0)
    #expect(try store.text("notes.jsonl") == before)
    #expect(try run("attach", "note-2021-11-15-1", folder.file("more.txt")).status == 0)
    #expect(try store.text("notes.jsonl").contains(#"{"name":"more.txt","bytes":4,"sha256":""#))
    #expect(try SellerProgram.run("attachments", "list", "--store", store.path).text.contains("more.txt"))
    #expect(try run("attach", "note-2021-11-15-1", folder.file("more.txt")).errors.contains("more.txt is there twice"))
    #expect(try SellerProgram.run("undo", "--store", store.path).status == 0)
    #expect(try store.text("notes.jsonl") == before)
    #expect(try SellerProgram.run("doctor", "--store", store.path).status == 0)
  }

  @Test(
    "what cannot be noted is refused, and no file is kept",
    arguments: [
      (["add", "t", "--on", "order:O9"], "The store has no order O9."), (["add", " "], "text (text) is missing."),
      (["add", "t", "--attach", "/no/such/file"], "/no/such/file"), (["done", "x"], "The store has no note x."),
      (["add", "t", "--due", "soon"], "2024-06-01 09:00"),
    ])
  func refusals(_ words: [String], _ reason: String) throws {
    let store = try HandMadeStore.wish()
    let run = try SellerProgram.run(arguments: ["notes"] + words + ["--store", store.path])
    #expect(run.status == 2 && run.errors.contains(reason), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: store.path + "/attachments"))
  }
}
