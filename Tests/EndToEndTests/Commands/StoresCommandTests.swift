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

  @Test("--version names the program, its number and its build")
  func version() throws {
    let run = try SellerProgram.run("--version")
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /seller \d+\.\d+\.\d+ \((debug|release), Linux \w+\)\n/) != nil)
  }
}
