import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// What a page needs to know of everything around it.
struct PageContext: Sendable {
  /// The shop and its figures.
  let reading: ShopReading
  /// The language of the screen.
  let language: Language
  /// The block that the page is drawn in.
  let area: Size
  /// What the user has set.
  let settings: Settings
  /// The keys of all actions.
  var table: ActionTable { settings.table }
  /// How lists were left.
  private let lists: [ListName: ListArrangement]
  /// Whether lists are narrowed and stand as they were left: those of a pane's first page, when it is made.
  var restoresPlaces = false
  /// The changes that are on their way to the disk.
  let pending: [Change]
  /// The stores that the program knows, this one among them.
  let stores: StoreBoard

  /// Surroundings of a page.
  init(
    reading: ShopReading, language: Language, area: Size, settings: Settings = Settings(),
    lists: [ListName: ListArrangement] = [:], pending: [Change] = [], stores: StoreBoard = StoreBoard()
  ) {
    self.stores = stores
    self.reading = reading
    self.language = language
    self.area = area
    self.settings = settings
    self.lists = lists
    self.pending = pending
  }

  /// How a list is to begin; nil for as it comes.
  func arrangement(of list: ListName) -> ListArrangement? {
    restoresPlaces ? lists[list] : lists[list]?.withoutPlace
  }

  /// Whether so many columns are enough for a list and what is told of its row beside it, and the screen is not read out in its order.
  func isWide(_ width: Int, from least: Int = 150) -> Bool { width >= least && !settings.accessible }

  /// Draws what a page says where there is no list to show, a line below the top of the block: why, and what there is instead.
  func note(_ phrase: some Worded, _ role: Role = .text, in rect: Rect, of frame: inout Frame) {
    TextPanel([StyledText(say(phrase), role)]).draw(in: rect.inset(columns: 0, rows: 1), of: &frame)
  }

  func say(_ phrase: any Worded) -> String { language.say(phrase) }

  /// A phrase and what can be done about it, by the keys that do it: `No outcome is recorded yet. (r: outcome)`.
  func pointing(_ phrase: any Worded, to actions: ActionName...) -> Phrase {
    Phrase { language in
      let ways = actions.map {
        Phrase(en: "\(table.key(of: $0)): \($0.action.hint)", zh: "\(table.key(of: $0))：\($0.action.hint)")
      }
      let hints = Phrase(en: " (\(list: ways))", zh: "（\(list: ways)）")
      return language.say(phrase) + language.say(hints)
    }
  }

  /// A key as the hint line shows it, before words about it.
  func key(_ action: ActionName) -> StyledText { StyledText(table.key(of: action) + " ", .hintKey) }

  var view: ShopView { reading.view }
}
