import SellerCore
import SellerTables
import SellerText

/// Pane 1: how the shop stands, and what needs the seller today. Every line leads to its place.
struct HealthPage: Page {
  /// A line by its block and its row there.
  private struct Place: Hashable {
    var block: Int
    var row: Int
  }

  private enum Row {
    case blank
    case title(Int)
    case note(StyledText)
    case line(Place)
  }

  private var blocks: [HealthBlock]
  private var selected: Place
  /// How far each column is scrolled.
  private var columns = [ListState(), ListState()]

  /// From this height on the selected line is told in full below.
  private static let detailedHeight = 30

  init(in context: PageContext) {
    blocks = HealthBlock.all(in: context)
    // What is damaged first, then what is most urgent, then whatever there is.
    let first = blocks.firstIndex { block in
      switch block.lines.first {
      case .damage?: true
      case .need(let need)?: need.first.map { $0.urgency > .notice } ?? false
      default: false
      }
    }
    selected = Place(block: first ?? blocks.firstIndex { !$0.lines.isEmpty } ?? 0, row: 0)
  }

  func title(in context: PageContext) -> String { "" }

  func offers(in context: PageContext) -> [Offer<Self>] {
    let isWide = context.isWide(context.area.width)
    Offer(.open, of: selectedLine) { open($0, in: context) }
    Offer(.explain, of: selectedLine) { explain($0, in: context) }
    NeedDeeds.offers(on: selectedNeed?.alerts ?? [], in: context)
    FactDeeds.offer(onShopIn: context)
    Offer(.left, changes: { $0.goTo(.left) })
    Offer(.right, changes: { $0.goTo(.right) })
    Offer(.sources) { .push(SourcesPage(in: context)) }
    Offer(.export) { .effect(.export(HealthSheet(blocks: blocks, context: context).sheet)) }
    Offer(.copy, of: selectedLine.flatMap { copied($0) }, orElse: HealthPhrase.nothingToCopy) { .effect(.copy($0)) }
    ListMotion.offers { $0.move($1, isWide: isWide) }
  }

  mutating func refresh(in context: PageContext) {
    let kept = selectedLine?.identity
    blocks = HealthBlock.all(in: context)
    let places = walk(isWide: context.isWide(context.area.width))
    selected = places.first { line($0)?.identity == kept } ?? places.first ?? selected
  }

  func position(in context: PageContext) -> ListPosition? {
    let places = walk(isWide: context.isWide(context.area.width))
    guard let index = places.firstIndex(of: selected) else { return nil }
    return ListPosition(index: index + 1, count: places.count, total: places.count)
  }

  // MARK: Ways in

  private var selectedLine: HealthLine? { line(selected) }

  private var selectedNeed: Need? { if case .need(let need)? = selectedLine { need } else { nil } }

  private func line(_ place: Place) -> HealthLine? {
    guard blocks.indices.contains(place.block), blocks[place.block].lines.indices.contains(place.row) else {
      return nil
    }
    return blocks[place.block].lines[place.row]
  }

  private func open(_ line: HealthLine, in context: PageContext) -> PageOutcome {
    switch line {
    case .figure(let standing, _): .push(ExplanationPage(standing.figure, in: context))
    case .service(let item, _): .push(CampaignPage(showing: .store(item), in: context))
    case .products(let item, _): .push(CampaignPage(showing: .item(item), in: context))
    case .damage(let place): .notice(Notice(.problem, place))
    case .untold(let fact): .push(SourcesPage(selecting: fact, in: context))
    case .need(let need): NeedWay.outcome(of: need, in: context)
    case .aside: .push(AsidePage(in: context))
    }
  }

  private func explain(_ line: HealthLine, in context: PageContext) -> PageOutcome {
    guard case .need(let need) = line, need.family == nil, let alert = need.first,
      let figure = NeedFigure.figure(of: alert, in: context.reading)
    else { return open(line, in: context) }
    return .push(ExplanationPage(figure, in: context))
  }

  private func copied(_ line: HealthLine) -> String? {
    if case .need(let need) = line { need.first?.place.id } else { nil }
  }

  // MARK: Moving

  /// The blocks of each column: side by side on a wide screen, else one below the other as they come.
  private func arrangement(isWide: Bool) -> [[Int]] {
    guard isWide else { return [Array(blocks.indices)] }
    return [blocks.indices.filter { blocks[$0].side == .left }, blocks.indices.filter { blocks[$0].side == .right }]
  }

  /// The lines in the order in which up and down go through them.
  private func walk(isWide: Bool) -> [Place] {
    arrangement(isWide: isWide).joined().flatMap { block in
      blocks[block].lines.indices.map { Place(block: block, row: $0) }
    }
  }

  private mutating func move(_ motion: ListMotion, isWide: Bool) {
    let places = walk(isWide: isWide)
    guard !places.isEmpty else { return }
    let now = places.firstIndex(of: selected) ?? 0
    let wanted =
      switch motion {
      case .by(let lines): now + lines
      case .pages(let pages): now + pages * max(1, columns[0].visibleRows - 2)
      case .first: 0
      case .last: places.count - 1
      }
    selected = places[min(max(0, wanted), places.count - 1)]
  }

  /// How many lines down from the selected one another is.
  private func steps(to place: Place, isWide: Bool) -> Int? {
    let places = walk(isWide: isWide)
    guard let from = places.firstIndex(of: selected), let to = places.firstIndex(of: place) else { return nil }
    return to - from
  }

  private mutating func goTo(_ side: HealthBlock.Side) {
    guard blocks.indices.contains(selected.block), blocks[selected.block].side != side,
      let block = blocks.firstIndex(where: { $0.side == side && !$0.lines.isEmpty })
    else { return }
    selected = Place(block: block, row: 0)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let isWide = context.isWide(rect.width)
    var body = rect.inset(columns: 1, rows: 0)
    if rect.height >= Self.detailedHeight {
      let rest: Rect
      (body, rest) = body.cutBottom(max(13, rect.height * 2 / 5), gap: 1)
      drawDetails(in: rest, of: &frame, context: context)
    }
    var places = [body]
    if isWide {
      let (left, right) = body.cutLeft(max(74, body.width * 11 / 20), gap: 3)
      places = [left, right]
    }
    for (column, blocks) in arrangement(isWide: isWide).enumerated() {
      drawColumn(column, rows(of: blocks), in: places[column], of: &frame, context: context)
    }
  }

  private func rows(of shown: [Int]) -> [Row] {
    shown.enumerated().flatMap { position, block -> [Row] in
      let lines: [Row] = blocks[block].lines.indices.map { .line(Place(block: block, row: $0)) }
      let note = blocks[block].note.map { [Row.note($0)] } ?? []
      return (position == 0 ? [] : [.blank]) + [.title(block)] + note + lines
    }
  }

  private mutating func drawColumn(
    _ column: Int, _ rows: [Row], in rect: Rect, of frame: inout Frame, context: PageContext
  ) {
    var state = columns[column].settled(rowCount: rows.count, visibleRows: rect.height)
    let place = rows.firstIndex { if case .line(selected) = $0 { true } else { false } }
    if let place {
      // A block's title comes into sight with its first line.
      if place > 0, case .title = rows[place - 1] { state.select(place - 1, rowCount: rows.count) }
      state.select(place, rowCount: rows.count)
    }
    columns[column] = state
    // With the titles between the lines, which move as these do.
    frame.leading.append(rect)
    let isLong = rows.count > rect.height
    let width = rect.width - (isLong ? 2 : 0)
    let drawing = HealthDrawing(context: context, width: width)
    for (index, row) in rows.dropFirst(state.offset).prefix(rect.height).enumerated() {
      let point = Point(column: rect.left, row: rect.top + index)
      switch row {
      case .blank: break
      case .title(let block):
        let (title, span) = (blocks[block].title, blocks[block].span)
        frame.put(title.width + span.width <= width ? title + span : title, at: point, clippedTo: width)
      case .note(let text): frame.put(text, at: point, clippedTo: width)
      case .line(let place):
        guard let line = line(place) else { break }
        let isWide = context.isWide(context.area.width)
        if let steps = steps(to: place, isWide: isWide) {
          frame.click(Rect(column: point.column, row: point.row, width: width, height: 1), .move(steps))
        }
        if place == selected {
          frame.fill(Rect(column: point.column, row: point.row, width: width, height: 1), style: Style(on: .selection))
        }
        frame.put(drawing.text(line), at: point, clippedTo: width)
      }
    }
    Scrollbar.draw(
      in: rect, of: &frame, offset: state.offset, visibleRows: rect.height, rowCount: rows.count)
  }

  private func drawDetails(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = frame.box(rect).inset(columns: 1, rows: 0)
    switch selectedLine {
    case .figure(let standing, _):
      FigurePanel(standing, in: context).draw(in: inside, of: &frame)
    case .need(let need):
      drawDetails(of: need, in: inside, of: &frame, context: context)
    case .damage(let place):
      TextPanel([StyledText(context.say(place), .danger), StyledText(context.say(HealthPhrase.damageRemedy), .dimmed)])
        .draw(in: inside, of: &frame)
    case .service(let item, let finding):
      TextPanel(CampaignMark.paragraphs(finding, about: StyledText(context.say(item), .heading), context))
        .draw(in: inside, of: &frame)
    case .products(let item, let totals):
      let totals = StyledText(context.say(HealthPhrase.totals(totals)), .dimmed)
      TextPanel([StyledText(context.say(item), .heading), totals]).draw(in: inside, of: &frame)
    case .untold(let fact):
      TextPanel([
        StyledText(context.say(context.reading.ways.sentence(of: [fact.fact])), .warning),
        StyledText(context.say(UntoldPhrase.neededBy) + context.language.colon, .dimmed)
          + StyledText(context.say(fact.needs)),
      ]).draw(in: inside, of: &frame)
    case .aside, nil: break
    }
  }

  private func drawDetails(of need: Need, in rect: Rect, of frame: inout Frame, context: PageContext) {
    let sentence = NeedLine(need: need, context: context).sentence
    if need.family == nil, case .indicator(let id, .store, _)? = need.first?.kind,
      let standing = context.reading.standing(id)
    {
      FigurePanel(standing, in: context).draw(in: rect, of: &frame)
      return
    }
    let advice = need.first.map { StyledText(context.say(AlertAdvice($0.kind)), .dimmed) } ?? .empty
    let rest = TextPanel([sentence, .empty, advice]).drawTop(of: rect, gap: 1, in: &frame)
    drawMembers(of: need, in: rest, of: &frame, context: context)
  }

  /// What a line that tells several things together stands for, as far as there is room.
  private func drawMembers(of need: Need, in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard need.alerts.count > 1 else { return }
    let isAll = need.alerts.count <= rect.height
    let told = need.alerts.prefix(isAll ? rect.height : max(0, rect.height - 1))
    var lines = told.map { NeedLine(need: Need([$0]), context: context).text(width: rect.width) }
    if !isAll {
      lines.append(StyledText(context.say(StorePhrase.more(need.alerts.count - told.count)), .dimmed))
    }
    for (row, line) in lines.enumerated() {
      frame.put(line, at: Point(column: rect.left, row: rect.top + row), clippedTo: rect.width)
    }
  }
}
