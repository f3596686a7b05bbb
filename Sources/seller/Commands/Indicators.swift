import ArgumentParser
import SellerCore
import SellerText

/// `seller indicators`: every indicator.
struct Indicators: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .indicators)

  @Option(help: ArgumentHelp(.scopes))
  var by = CommaList<ScopeKind>([.store])

  @Option(help: ArgumentHelp(.windows))
  var window = CommaList<WindowChoice>([.own])

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    let figures = Figures.compute(
      view: view, rulebook: reading.rulebook, scopes: Set(by.elements), windows: window.elements)
    try reading.output.print(IndicatorsAnswer(view: view, figures: figures))
  }
}
