import SellerCore
import SellerTables
import SellerText

/// Pane 6: may the store sign up for the 618, and what does each product lack.
struct CampaignPage: PartPage {
  /// Which list is shown.
  private enum Tab: PageTab { case products, store }

  private var tab = Tab.products
  private var matrix: CampaignMatrix
  private var store: RowList<CampaignStoreLine>
  /// The most rows that the words of a cell in the cursor's column took: what stands above or below them stays where it is from one
  /// to the next.
  private var roomForCell: (cell: ShownCell?, rows: Int) = (nil, 0)

  /// What the words of a cell take their rows by.
  private struct ShownCell: Equatable {
    let item: CampaignItem
    let width: Int
    let language: Language
  }

  /// What the pane is opened for.
  enum Focus {
    /// A line of the checklist, with the products that it fails on top.
    case item(CampaignItem)
    /// A line of the store.
    case store(CampaignStoreItem)
  }

  init(showing focus: Focus? = nil, in context: PageContext) {
    matrix = CampaignMatrix(in: context)
    store = RowList(
      .campaignServices, columns: CampaignStoreLine.columns, rows: Self.storeLines(in: context), in: context
    ) { $0.name.phrase.english }
    switch focus {
    case .item(let item): matrix.show(item)
    case .store(let item):
      tab = .store
      store.select(identity: item.english)
    case nil: break
    }
  }

  var shownTab: Int? { tab.place }

  func title(in context: PageContext) -> String { context.say(PaneID.campaign.title) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if context.reading.admission != nil {
      let (check, none) = (matrix.selected, CampaignPhrase.nothingSelected)
      if tab == .products {
        Offer(.open, of: check, orElse: none) { .push(CampaignProductPage($0.productID)) }
      }
      Offer(.cycle, changes: { $0.tab = $0.tab.next })
      if tab == .products {
        Offer(.recordPrice, of: check, orElse: none) {
          .push(
            CampaignPricePage(matrix.list.chosen.map(\.productID), suggestedBy: $0[matrix.item], in: context))
        }
      }
      if tab == .products {
        matrix.cursorOffers.at(\.matrix)
        matrix.list.markOffers.at(\.matrix.list)
      }
      partOffers
      switch tab {
      case .products: FactDeeds.offer(on: check?.productID, orElse: none, in: context)
      case .store: FactDeeds.offer(onShopIn: context)
      }
      if tab == .products { Offer(.copy, of: check, orElse: none) { .effect(.copy($0.productID.text)) } }
    }
  }

  var focus: PartFocus<Self> {
    switch tab {
    case .products: PartFocus(\.matrix.list)
    case .store: PartFocus(\.store)
    }
  }

  mutating func refresh(in context: PageContext) {
    matrix.refresh(in: context)
    store.replace(rows: Self.storeLines(in: context), language: context.language)
  }

  func position(in context: PageContext) -> ListPosition? {
    context.reading.admission == nil ? nil : part?.position
  }

  private static func storeLines(in context: PageContext) -> [CampaignStoreLine] {
    context.reading.admission.map(CampaignStoreLine.lines) ?? []
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard let admission = context.reading.admission else { return }
    let isTall = inside.height >= 28
    let top = CampaignHead(admission: admission, context: context)
    var head = [top.verdict, top.days]
    if isTall, tab == .products {
      head.append(top.basis)
    } else if !admission.campaign.isKnown {
      head.append(top.basis)
    }
    if tab == .products {
      head += isTall ? storeTable(width: inside.width, context) : top.services(width: inside.width)
    }
    let rest = TextPanel(head).drawTop(of: inside, in: &frame)
    let (tabLine, body) = rest.cutTop(1)
    let titles: [Phrase] = [
      CampaignPhrase.productsTab(admission.products.count), CampaignPhrase.storeTab(store.rows.count),
    ]
    Tabs(titles: titles.map { context.say($0) }, selected: tab.place).draw(in: tabLine, of: &frame)
    switch tab {
    case .products: drawProducts(admission, in: body, of: &frame, context: context)
    case .store: drawStore(top, in: body, of: &frame, context: context)
    }
  }

  /// The store's services, each with its state in words, in a line of its own.
  private func storeTable(width: Int, _ context: PageContext) -> [StyledText] {
    let names = store.rows.map { DisplayText.width(context.say($0.name)) }.max() ?? 0
    let lines = store.rows.map { line in
      let name = StyledText(context.say(line.name)).padded(to: names + 3)
      let words = StyledText(context.say(line.reason), line.verdict == .pass ? .dimmed : .text)
      return (StyledText(line.verdict) + " " + name + words).clipped(to: width)
    }
    return [.empty] + lines + [.empty]
  }

  private mutating func drawProducts(
    _ admission: CampaignAdmission, in rect: Rect, of frame: inout Frame, context: PageContext
  ) {
    guard !admission.products.isEmpty else {
      TextPanel([StyledText(context.say(CampaignPhrase.noProducts), .dimmed)]).draw(in: rect, of: &frame)
      return
    }
    let isTall = rect.height >= 20
    let footer: [CampaignVerdict] = isTall ? [.fail, .attention, .unknown, .pass] : [.fail]
    if context.isWide(rect.width) {
      let (left, right) = rect.cutLeft(rect.width * 3 / 5, gap: 3)
      matrix.draw(in: left, of: &frame, context: context, admission: admission, footer: footer)
      let inside = frame.box(right).inset(columns: 1, rows: 0)
      let lines = TextPanel(selected(admission, context)).lines(width: inside.width)
      let (cell, rest) = inside.cutTop(roomForCell(of: lines.count, width: rect.width, context))
      TextPanel(lines: lines).drawBeginning(in: cell, of: &frame)
      TextPanel(lines: checklist(admission, in: rest.size, context)).drawBeginning(in: rest, of: &frame)
    } else {
      let words = TextPanel(selected(admission, context))
      let count = words.lines(width: rect.width).count
      let (upper, lower) = rect.cutBottom(roomForCell(of: min(count, 6), width: rect.width, context))
      matrix.draw(in: upper, of: &frame, context: context, admission: admission, footer: footer)
      words.draw(in: lower, of: &frame)
    }
  }

  /// How many rows the selected cell's words get, of which these take so many.
  private mutating func roomForCell(of rows: Int, width: Int, _ context: PageContext) -> Int {
    let cell = ShownCell(item: matrix.item, width: width, language: context.language)
    roomForCell = (cell, max(roomForCell.cell == cell ? roomForCell.rows : 0, rows))
    return roomForCell.rows
  }

  /// The selected cell in words.
  private func selected(_ admission: CampaignAdmission, _ context: PageContext) -> [StyledText] {
    guard let check = matrix.selected else { return [] }
    let title =
      StyledText(context.say(matrix.item), .heading, .bold)
      + StyledText("  " + context.view.name(of: check.productID), .dimmed)
    return CampaignMark.paragraphs(check[matrix.item], about: title, context)
  }

  /// Beside a wide matrix, below the selected cell: its totals, and whatever else the product does not pass. First what most products
  /// do not pass, which is told of the next one, too; what has no room is counted.
  private func checklist(_ admission: CampaignAdmission, in room: Size, _ context: PageContext) -> [StyledText] {
    guard let check = matrix.selected else { return [] }
    let totals = CampaignPhrase.totals(matrix.item, admission.count(matrix.item))
    var lines = [.empty] + TextPanel([StyledText(context.say(totals), .dimmed)]).lines(width: room.width)
    var others = CampaignItem.allCases.filter { $0 != matrix.item && check[$0].verdict != .pass }
      .map { (item: $0, passing: admission.count($0)[.pass]) }
    others.sort { $0.passing < $1.passing }
    for (place, other) in others.enumerated() {
      let title = StyledText(context.say(other.item), .heading)
      let paragraphs = CampaignMark.paragraphs(check[other.item], about: title, context)
      let block = [.empty] + TextPanel(paragraphs).lines(width: room.width)
      let isLast = place == others.count - 1
      guard lines.count + block.count + (isLast ? 0 : 2) <= room.height else {
        return lines + [.empty, StyledText(context.say(StorePhrase.more(others.count - place)), .dimmed)]
      }
      lines += block
    }
    return lines
  }

  private mutating func drawStore(
    _ head: CampaignHead, in rect: Rect, of frame: inout Frame, context: PageContext
  ) {
    let (upper, lower) = rect.cutTop(store.rows.count + 1 + (store.hasFilterLine ? 1 : 0), gap: 1)
    store.draw(in: upper, of: &frame, context: context)
    var lines = store.selected?.paragraphs(in: context) ?? []
    lines += [.empty, head.basis, .empty, head.assuredPurchase]
    TextPanel(lines).draw(in: lower, of: &frame)
  }
}
