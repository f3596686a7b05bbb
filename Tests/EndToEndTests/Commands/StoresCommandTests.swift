import Foundation
import Testing

@Suite("Stores by their names")
struct StoresCommandTests {
  /// A default place with two shops and what is no store.
  private static func place() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    for (name, platform, currency) in [("kite", "wish", "EUR"), ("yu", "kuaishou", "CNY")] {
      let run = try SellerProgram.run(
        "init", place.file("seller/stores/\(name)"), "--platform", platform, "--name", "Shop \(name)", "--currency",
        currency)
      #expect(run.status == 0)
    }
    try FileManager.default.createDirectory(
      atPath: place.file("seller/stores/empty"), withIntermediateDirectories: true)
    return place
  }

  @Test("All stores of the default place are listed with their shops; what is no store is none")
  func list() throws {
    let place = try Self.place()
    let run = try SellerProgram.run("stores", "--format", "json", environment: ["XDG_DATA_HOME": place.path])
    let stores = try run.json()["stores"] as? [[String: String]]
    #expect(
      stores == [
        [
          "name": "kite", "shop": "Shop kite", "platform": "wish", "currency": "EUR",
          "path": place.file("seller/stores/kite"),
        ],
        [
          "name": "yu", "shop": "Shop yu", "platform": "kuaishou", "currency": "CNY",
          "path": place.file("seller/stores/yu"),
        ],
      ])
  }

  @Test("A store that cannot be read is listed with what is wrong with it")
  func damagedStore() throws {
    let place = try Self.place()
    try Data("{".utf8).write(to: URL(fileURLWithPath: place.file("seller/stores/yu/store.json")))
    let run = try SellerProgram.run("stores", environment: ["XDG_DATA_HOME": place.path])
    #expect(run.status == 0)
    #expect(run.text.contains("Shop kite") && run.text.contains("store.json, line 1"))
  }

  @Test("No store at all is said with the way to one")
  func noStores() throws {
    let place = try TemporaryFolder()
    for words in [["stores"], ["stores", "--language", "zh"]] {
      let run = try SellerProgram.run(arguments: words, environment: ["XDG_DATA_HOME": place.path])
      #expect(run.status == 0 && run.text.contains("seller init \(place.path)/seller/stores/"))
    }
  }

  @Test("--store and SELLER_STORE take a name as well as a path; a path is meant where there is one")
  func storeByName() throws {
    let place = try Self.place()
    let home = ["XDG_DATA_HOME": place.path]
    for (words, settings) in [
      (["--store", "yu"], [:]), ([], ["SELLER_STORE": "yu"]), (["--store", place.file("seller/stores/yu")], [:]),
    ] as [([String], [String: String])] {
      let run = try SellerProgram.run(
        arguments: ["shop", "show", "--format", "json"] + words, environment: home.merging(settings) { $1 })
      #expect(run.status == 0 && run.text.contains("Shop yu"))
    }
    let several = try SellerProgram.run("health", environment: home)
    #expect(several.status == 2 && several.errors.contains("kite, yu"))
    let none = try SellerProgram.run("health", "--store", "nobody", environment: home)
    #expect(none.status == 3 && none.errors.contains("nobody"))
  }

  @Test("What needs the seller in all stores is one list; a store that cannot be read is named with the reason")
  func needsOfAllStores() throws {
    let place = try Self.place()
    let made = try SellerProgram.run(
      "generate", place.file("seller/stores/busy"), "--platform", "kuaishou", "--orders", "800", "--products", "8",
      "--seed", "5")
    #expect(made.status == 0)
    try Data("{".utf8).write(to: URL(fileURLWithPath: place.file("seller/stores/yu/store.json")))
    let home = ["XDG_DATA_HOME": place.path]
    let answer = try SellerProgram.run("needs", "--all-stores", "--format", "json", environment: home).json()
    let needs = try #require(answer["needs"] as? [[String: Any]])
    let stores = try #require(answer["stores"] as? [[String: Any]])
    #expect(stores.map { $0["name"] as? String } == ["busy", "kite", "yu"])
    #expect((stores[2]["trouble"] as? String)?.contains("store.json, line 1") == true)
    // The most urgent first, and each store on one line at least.
    let ranks = ["due", "breach", "near", "lost"]
    let urgencies = needs.map { ($0["urgency"] as? String).flatMap(ranks.firstIndex) ?? ranks.count }
    #expect(urgencies == urgencies.sorted() && urgencies.first != ranks.count)
    #expect(Set(needs.compactMap { $0["store"] as? String }) == ["busy", "kite", "yu"])
    // The same as the store alone says.
    let alone = try SellerProgram.run("needs", "--store", "busy", environment: home).text
    let first = try #require(needs.first?["text"] as? String)
    #expect(alone.contains(first))
    for (language, words) in [("en", "cannot be read"), ("zh", "无法读取")] {
      let run = try SellerProgram.run("needs", "--all-stores", "--language", language, environment: home)
      #expect(run.status == 0 && run.text.contains(words))
    }
    #expect(try SellerProgram.run("needs", "--all-stores", "--store", "kite", environment: home).status == 2)
    let nobody = try TemporaryFolder()
    let none = try SellerProgram.run("needs", "--all-stores", environment: ["XDG_DATA_HOME": nobody.path])
    #expect(none.status == 0 && none.text.contains("seller init"))
  }

  @Test(
    "The console begins with all stores where there are several, goes from one to the other, and comes back to its page"
  )
  func switchingStores() throws {
    let place = try Self.place()
    let terminal = try TmuxSession(width: 100, height: 30, environment: ["XDG_DATA_HOME": place.path])
    try terminal.type("'\(SellerProgram.path)'")
    try terminal.press("Enter")
    try terminal.wait(until: { $0.contains("0 Stores") && $0.contains("kite") && $0.contains("yu") }, "all stores")
    try terminal.type("2")
    try terminal.wait(for: "Shop kite · Wish · EUR")
    try terminal.press("C-o")
    try terminal.wait(for: "Shop yu")
    try terminal.press("Enter")
    try terminal.wait(for: "Shop yu · Kuaishou · CNY")
    try terminal.type(":store kit")
    try terminal.press("Enter")
    // Where it was left: on its second pane.
    try terminal.wait(
      until: { $0.contains("Shop kite · Wish") && !$0.contains("Needs you") }, "the first store's products")
    try terminal.type("q")
    try terminal.wait(for: "ready$")
  }

  @Test("--version names the program, its number and its build")
  func version() throws {
    let run = try SellerProgram.run("--version")
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /seller \d+\.\d+\.\d+ \((debug|release), Linux \w+\)\n/) != nil)
  }
}
