import SellerCommandLine
import SellerCore

/// `seller indicators`: every indicator.
struct Indicators: ShopQuestion {
  static let form = CommandForm(name: "indicators", summary: FiguresWords.indicators)

  @Option(help: ArgumentHelp(FiguresWords.scopes))
  var by = CommaList<ScopeKind>([.store])

  @Option(help: ArgumentHelp(FiguresWords.windows))
  var window = CommaList<WindowChoice>([.own])

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let figures: FigureRuns = view.report(by: rulebook, .figures(Set(by.elements), over: window.elements))
    return IndicatorsAnswer(view: view, figures: figures)
  }
}
