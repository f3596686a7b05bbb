import Foundation
import Testing

@Suite("Errors of commands")
struct CommandErrorTests {
  @Test(
    "Wrong words are exit status 2 with a message, no answer, and nothing changed",
    arguments: [
      ["indicators", "--by", "shop"],
      ["indicators", "--by", "store,"],
      ["indicators", "--window", "14"],
      ["indicators", "--window", "07"],
      ["indicators", "--as-of", "2024-02-30T00:00:00Z"],
      ["indicators", "--as-of", "2024-07-32"],
      ["indicators", "--format", "xml"],
      ["indicators", "--language", "fr"],
      ["explain", "no_such_indicator"],
      ["explain", "late_shipment_rate"],
      ["explain", "quality_refund_rate", "--product", "P9"],
      ["explain", "quality_refund_rate", "--category", "nothing"],
      ["explain", "quality_refund_rate", "--product", "P1", "--category", "食品"],
      ["products", "show", "P9"],
      ["products", "orders", "P9"],
      ["disputes", "show", "D9"],
      ["disputes", "resolve", "D9"],
      ["disputes", "resolve", "D9", "--unchanged", "a", "--updated", "b"],
      ["disputes", "resolve", "D9", "--unchanged", "a"],
      ["disputes", "undo", "D9"],
      ["assurance", "simulate", "--product", "P1", "--month", "2024-13"],
      ["assurance", "simulate", "--product", "P1", "--month", "2024-06"],
      ["export", "everything"],
    ])
  func wrongWords(words: [String]) throws {
    let store = try HandMadeStore.kuaishou()
    let before = try store.contents()
    let run = try SellerProgram.run(arguments: words + ["--store", store.path])
    #expect(run.status == 2)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
    #expect(try store.contents().filter { $0.key != ".lock" } == before)
  }

  @Test("A damaged line is exit status 3 and named with file, line, field and what to do; nothing is changed")
  func damage() throws {
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD"}"#],
      "products.jsonl": [
        #"{"id":"P1","price":"1.00","state":"active"}"#, #"{"id":"P2","price":"1.005","state":"active"}"#,
      ],
    ])
    let before = try store.contents()
    for (words, place) in [
      (["indicators"], "products.jsonl, line 2, field price"),
      (["health", "--language", "zh"], "products.jsonl 第 2 行，字段 price"),
      (["products"], "products.jsonl, line 2, field price"), (["check"], "products.jsonl, line 2, field price"),
      (["export", "products", "--language", "zh"], "products.jsonl 第 2 行，字段 price"),
    ] {
      let run = try SellerProgram.run(arguments: words + ["--store", store.path])
      #expect(run.status == 3 && run.output.isEmpty)
      #expect(run.errors.contains(place) && run.errors.contains("seller doctor"))
    }
    #expect(try store.contents() == before)
  }

  @Test(
    "What no shop can be made from is exit status 2, and nothing is made",
    arguments: [
      ["init", "--platform", "wish", "--name", "n", "--currency", "ZZZ"],
      ["init", "--platform", "wish", "--name", "n", "--currency", "usd"],
      ["init", "--platform", "wish", "--name", "n", "--currency", "XAU"],
      ["init", "--platform", "wish", "--name", "", "--currency", "USD"],
      ["init", "--platform", "wish", "--name", " \t", "--currency", "USD"],
      ["generate", "--platform", "wish", "--orders", "1", "--products", "1", "--seed", "1"]
        + ["--as-of", "9999-01-01T00:00:00Z"],
      ["generate", "--platform", "jd", "--orders", "1", "--products", "1", "--seed", "1"]
        + ["--as-of", "0003-01-01T23:59:59Z"],
    ])
  func unmakeable(words: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try SellerProgram.run(arguments: words + [folder.file("new")])
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(words[0] == "init" ? "--" : "--as-of"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("A made-up shop of the first and of the last moment is sound", arguments: ["wish", "jd", "kuaishou"])
  func outermostShops(platform: String) throws {
    let folder = try TemporaryFolder()
    for asOf in ["0003-01-02T00:00:00Z", "9998-12-31T23:59:59Z"] {
      let store = folder.file(asOf)
      let made = try SellerProgram.run(
        "generate", store, "--platform", platform, "--orders", "300", "--products", "20", "--seed", "3", "--as-of", asOf
      )
      #expect(made.status == 0, "\(made.errors)")
      let examined = try SellerProgram.run("doctor", "--store", store)
      #expect(examined.status == 0 && examined.text == "Sound: nothing is wrong.\n", "\(asOf): \(examined.text)")
    }
  }

  @Test("A demo without a terminal is refused before anything is written")
  func demoWithoutTerminal() throws {
    let folder = try TemporaryFolder()
    let run = try SellerProgram.run("demo", environment: ["XDG_DATA_HOME": folder.path])
    #expect(run.status == 2 && run.errors.contains("needs a terminal"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("Refund Assurance is said to be Wish's on a store of another platform")
  func assuranceElsewhere() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run("assurance", "--store", store.path)
    #expect(run.status == 0 && run.text.contains("Refund Assurance is Wish's; this store is of Kuaishou"))
    #expect(!run.text.contains("not selected"))
  }

  @Test("A missing store is exit status 3")
  func missingStore() throws {
    let run = try SellerProgram.run("health", "--store", "/no/such/store")
    #expect(run.status == 3 && run.errors.contains("/no/such/store"))
    #expect(try SellerProgram.run("health").status == 3)
  }
}
