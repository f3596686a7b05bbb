import SellerCore
import SellerTables

/// Pane 0: what needs the seller in all stores, the most urgent first. Each store has a line at least, so that it can be opened
/// from here; amounts of several currencies are never added.
struct StoresPage: ListPage {
  var list: RowList<StoreNeed>
  /// Whether all stores had been read when the list was last filled: until then the selection stays on the most urgent.
  private var isComplete = false
  /// Whether what is needed was cut short in the list, of this width.
  private var cut: (width: Int, isCut: Bool) = (0, false)

  init(in context: PageContext) {
    list = RowList(
      .stores,
      columns: [
        .init(StoreNeedFields.urgency, width: 1...1), .init(StoreNeedFields.store, width: 6...14),
        .init(StoreNeedFields.text, width: 42...80, takesRest: true), .init(StoreNeedFields.left, width: 11...13),
        .init(StoreNeedFields.shop, width: 10...24, priority: 1),
        .init(StoreNeedFields.platform, width: 8...14, priority: 2),
      ], rows: StoreNeed.mostPressing(context.stores.reports), in: context
    ) { $0.place.path + "\n" + ($0.alert?.id.text ?? "") }
  }

  func title(in context: PageContext) -> String { "" }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, of: list.selected?.place) { place in
      place.path == context.stores.open ? .go(.health, opening: []) : .effect(.openStore(place))
    }
    partOffers
    Offer(.copy, of: list.selected?.single?.id) { .effect(.copy($0.text)) }
  }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: StoreNeed.mostPressing(context.stores.reports), language: context.language)
    if !isComplete { list.select(where: { _ in true }) }
    isComplete = !context.stores.reports.contains(where: \.isUnread)
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    // What the column cuts short stands below in full.
    let isCut = cut.width == inside.width && (cut.isCut || list.isCut(StoreNeedFields.text.key))
    cut = (inside.width, isCut)
    let (upper, lower) = inside.cutBottom(isCut ? 2 : 0)
    list.draw(in: upper, of: &frame, context: context)
    if let need = list.selected {
      TextPanel([need.text(context.language)]).drawBeginning(in: lower, of: &frame)
    }
  }
}
