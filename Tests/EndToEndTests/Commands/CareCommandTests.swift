import Foundation
import Testing

@Suite("seller doctor, backup, restore")
struct CareCommandTests {
  @Test("A sound store is exit status 0; a damaged one is 1 with the place, and --fix mends what it can")
  func doctor() throws {
    let sound = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD"}"#]
    ])
    #expect(try SellerProgram.run("doctor", "--store", sound.path).status == 0)
    let examined = try SellerProgram.run("doctor", "--store", sound.path, "--as-of", "2024-01-01T00:00:00Z")
    #expect(examined.status == 0 && examined.text == "Sound: nothing is wrong.\n")
    #expect(try SellerProgram.run("doctor", "--store", sound.path, "--as-of", "2024-01-32").status == 2)
    let damaged = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD"}"#],
      "products.jsonl": [#"{"id":"P1","price":"1.00","state":"active"}"#, #"{"id":"P2","pri"#],
    ])
    let before = try damaged.contents()
    let run = try SellerProgram.run("doctor", "--store", damaged.path, "--format", "json")
    #expect(run.status == 1)
    let finding = try #require((try run.json()["findings"] as? [[String: Any]])?.first)
    #expect(finding["file"] as? String == "products.jsonl" && finding["line"] as? Int == 2)
    #expect(try damaged.contents() == before)
    let mended = try SellerProgram.run("doctor", "--fix", "--store", damaged.path, "--format", "json")
    #expect(mended.status == 0)
    let backup = try #require(try mended.json()["backup"] as? String)
    defer { try? FileManager.default.removeItem(atPath: backup) }
    #expect(try SellerProgram.run("products", "--store", damaged.path).status == 0)
  }

  @Test("A backup and a restore report in every format")
  func reports() throws {
    let store = try HandMadeStore.wish()
    let folder = try TemporaryFolder()
    let archive = folder.file("a.tar")
    let json = try SellerProgram.run("backup", archive, "--store", store.path, "--format", "json").json()
    #expect(json["path"] as? String == archive && json["files"] as? Int == 3)
    let csv = try SellerProgram.run("backup", folder.file("b.tar"), "--store", store.path, "--format", "csv").text
    #expect(csv.hasPrefix("path,files,bytes,made_at\r\n\(folder.file("b.tar")),3,"))
    let table = try SellerProgram.run("backup", folder.file("c.tar"), "--store", store.path, "--language", "zh").text
    #expect(table.hasPrefix("\(folder.file("c.tar"))：3 个文件"))
    let restored = try SellerProgram.run("restore", archive, "--store", folder.file("r"), "--format", "json").json()
    #expect(restored["files"] as? Int == 3 && restored["previous"] == nil)
  }

  @Test("A damaged store is copied as it is, and nothing calls it sound", arguments: [false, true])
  func damagedBackup(isDamaged: Bool) throws {
    let paidAt = isDamaged ? "once" : "2021-03-01T00:00:00Z"
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"shop","name":"Shop","platform":"wish","currency":"USD"}"#],
      "orders/2021-03.jsonl": [
        #"{"id":"A","product_id":"P","paid_at":"\#(paidAt)","price":"1.00","channel":"other"}"#
      ],
    ])
    let folder = try TemporaryFolder()
    let run = try SellerProgram.run("backup", folder.file("shop.tar"), "--store", store.path)
    #expect(run.status == 0 && run.text.contains("read again and sound") == !isDamaged, "\(run.text)")
    #expect(run.errors.contains("The store is damaged: 1 problem") == isDamaged, "\(run.errors)")
  }

  @Test("A backup brings the very files back")
  func backup() throws {
    let store = try HandMadeStore.wish()
    let folder = try TemporaryFolder()
    let before = try store.contents()
    let archive = folder.file("shop.tar")
    #expect(try SellerProgram.run("backup", archive, "--store", store.path).status == 0)
    let elsewhere = folder.file("restored")
    let run = try SellerProgram.run("restore", archive, "--store", elsewhere)
    #expect(run.status == 0)
    for (name, bytes) in before {
      #expect(try Data(contentsOf: URL(fileURLWithPath: elsewhere + "/" + name)) == bytes)
    }
    let again = try SellerProgram.run("backup", archive, "--store", store.path)
    #expect(again.status == 2 && again.errors.contains("Name a place where nothing is yet."))
  }

  @Test("An archive that is none is exit status 2, and says so; the store stays as it was")
  func noArchive() throws {
    let store = try HandMadeStore.wish()
    let before = try store.contents()
    let file = store.path + "/products.jsonl"
    for (archive, words) in [
      ("/no/such/archive.tar", "There is no archive"), (file + "/a.tar", "There is no archive"),
      (store.path, "is no backup"), (file, "is no backup"),
    ] {
      let run = try SellerProgram.run("restore", archive, "--store", store.path)
      #expect(run.status == 2 && run.errors.contains(words) && run.output.isEmpty, "\(archive)")
    }
    #expect(try store.contents().filter { $0.key != ".lock" } == before)
  }
}
