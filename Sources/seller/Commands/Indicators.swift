import ArgumentParser
import SellerCore

/// `seller indicators`: every indicator.
struct Indicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Every indicator of the shop's platform: value, target, window, verdict.")

  @Option(help: "Whose figures: store, category, product, or several with commas between.")
  var by = CommaList<ScopeKind>([.store])

  @Option(
    help:
      "Over which windows: own, 1, 7, 30 days, or several with commas between. Wish's indicators keep their own.")
  var window = CommaList<WindowChoice>([.own])

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    let figures = Figures.compute(
      view: view, rulebook: reading.rulebook, scopes: Set(by.elements), windows: window.elements)
    try reading.output.print(IndicatorsAnswer(view: view, figures: figures))
  }
}
