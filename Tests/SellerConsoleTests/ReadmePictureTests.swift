import Foundation
import SellerCore
import SellerGenerator
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("The README's pictures")
struct ReadmePictureTests {
  /// What is seen after some keys, in the README between comments of its name.
  private struct Picture {
    let name: String
    var platform = Platform.wish
    var language = Language.english
    var size = Size(width: 100, height: 26)
    let keys: [KeyPress]
  }

  private static let pictures = [
    Picture(name: "health", size: Size(width: 100, height: 32), keys: []),
    Picture(name: "figure", keys: [.down, .character("e")]),
    Picture(name: "products", keys: [.character("2"), .character("+"), .character("*")]),
    Picture(name: "disputes", keys: [.character("3")]),
    Picture(name: "assurance", keys: [.character("4")]),
    Picture(
      name: "after-sales", platform: .kuaishou, language: .chinese, size: Size(width: 110, height: 26),
      keys: [.character("5")]),
    Picture(name: "campaign", platform: .jd, keys: [.character("6")]),
    Picture(name: "stores", keys: [.character("0")]),
  ]

  /// A console on a made-up shop, which knows of two others.
  private static func console(_ platform: Platform) -> ConsoleState {
    let reports = Platform.allCases.map { platform in
      let made = MadeUpShop(plan: .init(platform: platform, orders: 2000, products: 120, seed: 3))
      let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
      return (
        reading,
        StoreReport(
          StoreReport.Place(name: platform.rawValue, path: "/\(platform.rawValue)"), view: reading.view,
          alerts: reading.alerts)
      )
    }
    let board = StoreBoard(reports.map(\.1.place), open: "/\(platform.rawValue)")
    var state = ConsoleState(size: Size(width: 100, height: 26), language: .english, stores: board)
    for (reading, report) in reports {
      if reading.view.shop.platform == platform { _ = state.settle(state.update(.loaded(reading))) }
      _ = state.update(.looked(report))
    }
    return state
  }

  /// When they are not, `SELLER_PICTURES=draw swift test --filter ReadmePictureTests` puts them there.
  @Test("They are what the program draws")
  func areDrawn() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let draws = ProcessInfo.processInfo.environment["SELLER_PICTURES"] == "draw"
    let consoles = Dictionary(uniqueKeysWithValues: Platform.allCases.map { ($0, Self.console($0)) })
    for picture in Self.pictures {
      var state = try #require(consoles[picture.platform])
      _ = state.update(.resize(picture.size))
      if picture.language != state.language { state.type("L") }
      for key in picture.keys { state.press(key) }
      let drawn = "<!-- \(picture.name) -->\n\n```\n\(state.text())\n```\n\n<!-- /\(picture.name) -->"
      let before = try #require(readme.range(of: "<!-- \(picture.name) -->"), "\(picture.name)")
      let after = try #require(readme.range(of: "<!-- /\(picture.name) -->"), "\(picture.name)")
      let shown = String(readme[before.lowerBound..<after.upperBound])
      if draws {
        readme.replaceSubrange(before.lowerBound..<after.upperBound, with: drawn)
      } else {
        let isSame = shown == drawn
        #expect(isSame, "README.md shows another picture of \(picture.name)")
      }
    }
    if draws { try Data(readme.utf8).write(to: file) }
  }
}
