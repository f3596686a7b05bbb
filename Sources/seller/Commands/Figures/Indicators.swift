import SellerCommandLine
import SellerCore

/// `seller indicators`: every indicator.
struct Indicators: Command {
  static let form = CommandForm(name: "indicators", summary: FiguresWords.indicators)

  @Option(help: ArgumentHelp(FiguresWords.scopes))
  var by = CommaList<ScopeKind>([.store])

  @Option(help: ArgumentHelp(FiguresWords.windows))
  var window = CommaList<WindowChoice>([.own])

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    let figures: FigureRuns = view.report(by: rulebook, .figures(Set(by.elements), over: window.elements))
    try reading.print(IndicatorsAnswer(view: view, figures: figures))
  }
}
