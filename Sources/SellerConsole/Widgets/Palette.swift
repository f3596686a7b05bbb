import SellerTables

/// Something to choose in a ``Palette``.
struct PaletteItem: Hashable, Sendable {
  /// What the choice is known by; given back when it is made.
  var id: String
  /// What is shown and searched first.
  var title: String
  /// What stands at the right: a key, a share, a date.
  var detail = StyledText.empty
  /// Further words that find the item without being shown, such as its name in the other language.
  var keywords = ""
  /// What it is called in short: whoever types that means this item before all others.
  var names: [String] = []
  /// Why it cannot be chosen now; nil when it can.
  var disabledReason: String?
  /// Whether it is shown as something that does nothing now, though it can be chosen.
  var isDimmed = false
}

/// A list that is filtered while one types: the command palette, and the picker of form fields.
struct Palette: Hashable, Sendable {
  private struct SearchKeys: Hashable, Sendable {
    let title: SearchKey
    let more: SearchKey
    let names: [SearchKey]
  }

  private struct Hit: Hashable, Sendable {
    let index: Int
    let positions: [Int]
  }

  /// What stands in the border.
  let title: String
  /// Whether the selected item is told in full at the foot where items are cut short; not where somebody else tells it.
  var tellsInFull = true
  let items: [PaletteItem]
  private(set) var input: TextInput
  private let searchedFrom: Int?
  private let keys: [SearchKeys]
  private var hits: [Hit]
  private var list: ListState
  private let emptyText: String

  /// A palette over items, with one selected to begin with. `emptyText` is shown when nothing answers.
  ///
  /// - Parameters:
  ///   - input: what is typed already.
  ///   - searchedFrom: where in the line the words to look for begin; nil shows all items, whatever is typed.
  init(
    title: String, items: [PaletteItem], emptyText: String = "", selectedID: String? = nil,
    input: TextInput = TextInput(), searchedFrom: Int? = 0
  ) {
    self.title = title
    self.items = items
    self.emptyText = emptyText
    self.input = input
    self.searchedFrom = searchedFrom
    keys = items.map { item in
      SearchKeys(title: SearchKey(item.title), more: SearchKey(item.keywords), names: item.names.map { SearchKey($0) })
    }
    hits = items.indices.map { Hit(index: $0, positions: []) }
    list = ListState()
    if !input.text.isEmpty { search() }
    let selected = hits.firstIndex { items[$0.index].id.utf8.elementsEqual((selectedID ?? "").utf8) }
    list = ListState(selection: selected ?? 0)
  }

  /// The selected item; nil when nothing answers.
  var selectedItem: PaletteItem? {
    hits.indices.contains(list.selection) ? items[hits[list.selection].index] : nil
  }

  /// The items that answer, best first.
  var matchingItems: [PaletteItem] { hits.map { items[$0.index] } }

  /// Takes a key; an item is chosen by its id.
  mutating func handle(_ key: KeyPress) -> Picking<String> {
    switch key {
    case .escape: return .cancelled
    case .enter:
      guard let item = selectedItem, item.disabledReason == nil else { return .ignored }
      return .chosen(item.id)
    default: break
    }
    if let motion = Self.motion(of: key) {
      list.move(motion, rowCount: hits.count)
      return .changed
    }
    let before = input.text
    guard input.handle(key) else { return .ignored }
    if !input.text.utf8.elementsEqual(before.utf8) { search() }
    return .changed
  }

  /// Home and End belong to the search line; all other list keys move the selection.
  private static func motion(of key: KeyPress) -> ListMotion? {
    switch key {
    case .home, .end: nil
    case .control("n"): .by(1)
    case .control("p"): .by(-1)
    default: ListMotion(key)
    }
  }

  /// Puts pasted text into the search line.
  mutating func paste(_ text: String) {
    input.insert(text)
    search()
  }

  private mutating func search() {
    let typed = searchedFrom.map { String(input.text.dropFirst($0)) } ?? ""
    let query = SearchQuery(typed)
    if query.isEmpty {
      hits = items.indices.map { Hit(index: $0, positions: []) }
    } else {
      var ranked: [(rank: Int, hit: Hit)] = []
      let name = SearchKey(typed)
      for (index, key) in keys.enumerated() {
        if key.names.contains(name) {
          ranked.append((-1, Hit(index: index, positions: query.match(key.title)?.positions ?? [])))
        } else if let match = query.match(key.title) {
          ranked.append((match.rank, Hit(index: index, positions: match.positions)))
        } else if let match = query.match(key.more) {
          ranked.append((match.rank + 5, Hit(index: index, positions: [])))
        }
      }
      hits = ranked.sorted { ($0.rank, $0.hit.index) < ($1.rank, $1.hit.index) }.map(\.hit)
    }
    list = ListState()
  }

  // MARK: Drawing

  /// A good place for a palette on a screen: the upper middle.
  static func place(in bounds: Rect) -> Rect {
    let width = min(80, bounds.width - 4)
    let height = min(20, bounds.height - 4)
    return Rect(column: bounds.left + (bounds.width - width) / 2, row: bounds.top + 2, width: width, height: height)
  }

  /// Draws border, search line and matching items over whatever the block held, and learns how many of them fit: the selection
  /// moves among those that are shown before they scroll.
  mutating func draw(in rect: Rect, of frame: inout Frame) {
    guard rect.width >= 4, rect.height >= 3 else { return }
    frame.coverTargets()
    frame.fill(rect, style: Style(on: .dialog))
    let inside = frame.box(rect, style: Style(.borderFocused), title: StyledText(title, .heading))
      .inset(columns: 1, rows: 0)
    let (search, rest) = inside.cutTop(1)
    let isCutting =
      tellsInFull && rest.height >= Self.heightWithFoot && hits.prefix(Self.looked).contains(where: isCut(in: rest))
    let (body, foot) = rest.cutBottom(isCutting ? 2 : 0)
    if isCutting, let item = selectedItem {
      TextPanel([StyledText(item.title, .dimmed)]).drawBeginning(in: foot, of: &frame)
    }
    list = list.settled(rowCount: hits.count, visibleRows: body.height)
    let width = body.width - (hits.count > body.height ? Scrollbar.width : 0)
    for (line, hit) in hits.dropFirst(list.offset).prefix(body.height).enumerated() {
      let row = Rect(column: body.left, row: body.top + line, width: width, height: 1)
      frame.click(row, .move(list.offset + line - list.selection))
      draw(hit, isSelected: list.offset + line == list.selection, in: row, of: &frame)
    }
    if hits.isEmpty { frame.put(StyledText(emptyText, .dimmed), at: body.origin, clippedTo: body.width) }
    Scrollbar.draw(in: body, of: &frame, offset: list.offset, visibleRows: body.height, rowCount: hits.count)
    input.draw(in: search, of: &frame, isFocused: true)
  }

  /// From this height on there is room for two lines at the foot.
  private static let heightWithFoot = 10
  /// How many items are looked at for whether they are cut short.
  private static let looked = 200

  /// Whether an item's words have no room beside a scrollbar.
  private func isCut(in rect: Rect) -> (Hit) -> Bool {
    { hit in
      let item = items[hit.index]
      let detail = item.disabledReason.map { DisplayText.width($0) } ?? item.detail.width
      return DisplayText.width(item.title) + (detail > 0 ? detail + 2 : 0) > rect.width - Scrollbar.width
    }
  }

  private func draw(_ hit: Hit, isSelected: Bool, in rect: Rect, of frame: inout Frame) {
    let item = items[hit.index]
    if isSelected { frame.fill(rect, style: Style(on: .selection)) }
    let role: Role = item.disabledReason == nil && !item.isDimmed ? .text : .dimmed
    var title = StyledText(runs: [])
    for (index, character) in item.title.enumerated() {
      title += StyledText(String(character), hit.positions.contains(index) ? .match : role)
    }
    let detail = item.disabledReason.map { StyledText($0, .dimmed) } ?? item.detail
    let detailWidth = min(detail.width, max(rect.width / 2, rect.width - title.width - 2))
    frame.put(
      title, at: rect.origin, clippedTo: rect.width - detailWidth - (detailWidth > 0 ? 2 : 0))
    frame.put(
      detail, at: Point(column: rect.right - detailWidth, row: rect.top), width: detailWidth,
      alignment: .right)
  }
}
