import SellerCore
import SellerTables
import SellerText

/// What was imported, and what no file tells: which figures cannot be judged, and which files bring what they lack.
struct SourcesPage: PartPage {
  private enum Tab: PageTab { case untold, imports }

  private var tab: Tab
  private var untold: RowList<UntoldFact>
  private var imports: RowList<ImportSource>

  init(selecting fact: UntoldFact? = nil, in context: PageContext) {
    let (needs, sources) = (UntoldFields(context.reading.ways), SourceFields(context.view))
    untold = RowList(
      .untold,
      columns: [
        .init(needs.fact, width: 18...34), .init(needs.neededBy, width: 20...60, takesRest: true),
        .init(needs.broughtBy, width: 12...28),
      ], rows: context.reading.untold, in: context
    ) { $0.identity }
    imports = RowList(
      .imports,
      columns: [
        .init(sources.at, width: 20...21), .init(sources.format, width: 8...12),
        .init(sources.files, width: 14...40, takesRest: true),
        .init(sources.records, width: 14...30),
        .init(sources.from, width: 10...10, priority: 1),
        .init(sources.to, width: 10...10, priority: 1),
      ], rows: SourceFields.rows(of: context.view), in: context
    ) { $0.id.text }
    tab = context.reading.untold.isEmpty ? .imports : .untold
    if let fact { untold.select(identity: fact.identity) }
  }

  func title(in context: PageContext) -> String { context.say(UntoldPhrase.page) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if tab == .untold {
      Offer(.open, of: untold.selected.flatMap { page(of: $0, in: context) }, orElse: FigurePhrase.noPage) { $0 }
    }
    Tab.offers(\.tab)
    // Who looks for what a file would tell brings that file.
    Offer(.importFiles) { .push(ImportFilesPage(in: context)) }
    Offer(.cycle, changes: { $0.tab = $0.tab.next })
    partOffers
    Offer(.copy, of: copied) { .effect(.copy($0)) }
  }

  /// The first figure that lacks a fact, or the credits that do.
  private func page(of fact: UntoldFact, in context: PageContext) -> PageOutcome? {
    if let standing = fact.indicators.first.flatMap({ context.reading.standing($0) }) {
      return .push(ExplanationPage(standing.figure, in: context))
    }
    return fact.leavesCreditUnknown ? .push(AssurancePage(in: context)) : nil
  }

  private var copied: String? {
    switch tab {
    case .untold: untold.selected?.fact.rawValue
    case .imports: imports.selected?.id.text
    }
  }

  var focus: PartFocus<Self> {
    switch tab {
    case .untold: PartFocus(\.untold)
    case .imports: PartFocus(\.imports)
    }
  }

  mutating func refresh(in context: PageContext) {
    untold.replace(rows: context.reading.untold, language: context.language)
    imports.replace(rows: SourceFields.rows(of: context.view), language: context.language)
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let (line, body) = rect.inset(columns: 1, rows: 0).cutTop(1)
    let titles = [UntoldPhrase.untoldTab(untold.rows.count), UntoldPhrase.importsTab(imports.rows.count)]
    Tabs(titles: titles.map { context.say($0) }, selected: tab.place).draw(in: line, of: &frame)
    switch tab {
    case .untold where untold.rows.isEmpty:
      context.note(imports.rows.isEmpty ? UntoldPhrase.noImports : UntoldPhrase.allTold, in: body, of: &frame)
    case .untold: untold.draw(in: body, of: &frame, context: context)
    case .imports where imports.rows.isEmpty:
      context.note(UntoldPhrase.noImports, in: body, of: &frame)
    case .imports: imports.draw(in: body, of: &frame, context: context)
    }
  }
}
