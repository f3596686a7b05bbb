import SellerCommandLine
import SellerCore

/// A command that only answers: what it says is a function of the shop and its rules.
protocol ShopQuestion: Command {
  associatedtype Said: Answer
  var reading: ReadingArguments { get }
  func answer(in view: ShopView, by rulebook: Rulebook) throws -> Said
}

extension ShopQuestion {
  func run() throws {
    let (view, rulebook) = try reading.shop()
    try reading.print(answer(in: view, by: rulebook))
  }
}
