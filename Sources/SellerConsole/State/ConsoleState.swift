import SellerChanges
import SellerTables
import SellerText

/// Everything that the screen depends on, as one value. `update` makes the next one, `view` draws it.
public struct ConsoleState: Sendable {
  /// The terminal's extent.
  public internal(set) var size: Size
  /// The language of the screen.
  public internal(set) var language: Language
  /// Whether the store was read.
  public internal(set) var loading: Loading
  /// The pane that is shown.
  public internal(set) var pane: PaneID
  /// Each pane's pages, the top one last; made when the pane is first shown.
  var stacks: [PaneID: [any Page]] = [:]
  /// What lies over the page.
  var overlay: Overlay?
  /// The line that is said until the next key.
  var notice: Notice?
  /// The stores that the program knows.
  var stores: StoreBoard
  /// The changes that are on their way to the disk.
  var pending: [Change] = []
  /// The forms that asked for changes: what was typed into them is no draft once it is saved.
  var submitted: [Change: String] = [:]
  /// Whether the latest change is being taken back.
  var isTakingBack = false
  /// Whether something was saved that has not been read again: should that fail, it is said to be saved all the same.
  var hasSaved = false
  /// What is kept of the shop from one time to the next.
  public internal(set) var memory: ShopMemory
  /// The lists of which it was said that settings name columns which they do not have.
  var told: Set<ListName> = []
  /// What the user has set.
  public internal(set) var settings: Settings
  /// Whether nothing has happened since the last frame but that a selection moved.
  var hasOnlyMoved = false
  /// What clicks do on the screen as it was drawn last.
  var targets: [ClickTarget] = []
  /// The theme that was chosen, and another one that is only tried while it is selected.
  var theme: Theme
  var preview: Theme?
  /// How many times the store was read: figures of an earlier reading come too late.
  var readings = 0
  /// The figures that were asked for last and have not come.
  var counting: FigureRequest?
  /// What was last asked to be made ready.
  var preparing: [Preparation] = []
  /// Whether something asked for another reading while one was on its way, which may not know of it.
  var isOutdated = false

  /// How far the reading of the store is.
  public enum Loading: Sendable {
    /// Under way; nothing to show yet.
    case first(ReadProgress?)
    /// Read.
    case done(ShopReading)
    /// Being read again; the last reading is still shown.
    case again(ShopReading)
    /// Not possible, and nothing to show.
    case failed(any Worded)
  }

  /// What lies over the page and takes the keys.
  enum Overlay: Sendable {
    case question(Question, Dialog)
    case palette(CommandPalette)
    case help(Palette)

    /// Its keys, for the last line.
    var keys: Phrase {
      switch self {
      case .question: ChromePhrase.dialogKeys
      case .palette: ChromePhrase.paletteKeys
      case .help: ChromePhrase.helpKeys
      }
    }
  }

  /// The console before anything was read.
  public init(
    size: Size, language: Language, pane: PaneID? = nil, theme: Theme = BuiltInThemes.standard,
    settings: Settings = Settings(), memory: ShopMemory = ShopMemory(), stores: StoreBoard = StoreBoard()
  ) {
    self.memory = memory
    self.stores = stores
    self.theme = theme
    self.settings = settings
    self.size = size
    self.language = language
    self.pane = pane ?? (settings.resume ? memory.pane : nil) ?? settings.firstPane
    loading = .first(nil)
  }

  /// What roles look like now.
  public var shownTheme: Theme { preview ?? theme }

  /// How text and signs are drawn.
  var textMode: TextMode {
    TextMode(spoken: settings.accessible ? language : nil, isAmbiguousWide: settings.ambiguous == 2)
  }

  /// The shop that is shown, once one was read.
  public var reading: ShopReading? {
    switch loading {
    case .done(let reading), .again(let reading): reading
    case .first, .failed: nil
    }
  }

  /// Whether something that is shown is of an earlier reading.
  var isReadingAgain: Bool {
    if case .again = loading { true } else { reading?.bare != nil || page?.part?.preparation?.purpose == .shown }
  }

  /// The surroundings of the shown page.
  var context: PageContext? {
    reading.map {
      PageContext(
        reading: $0, language: language,
        area: ConsoleLayout(size: size, isLinear: settings.accessible).page.size, settings: settings,
        lists: memory.lists, pending: pending, stores: stores)
    }
  }

  /// Whether the shown page has nothing to show until what lists show is counted.
  var waitsForLists: Bool { page.map(\.needsLists) ?? false && reading.map { !$0.hasLists } ?? false }

  /// The shown page.
  var page: (any Page)? {
    get { stacks[pane]?.last }
    set {
      guard let newValue, let depth = stacks[pane]?.count, depth > 0 else { return }
      stacks[pane]?[depth - 1] = newValue
    }
  }
}
