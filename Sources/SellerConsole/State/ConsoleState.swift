import SellerChanges
import SellerCore
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
  /// The changes that are on their way to the disk.
  var pending: [Change] = []
  /// Whether the latest change is being taken back.
  var isTakingBack = false
  /// The lines that were typed into the palette with words of their own, the latest first.
  var recentLines: [String] = []
  /// The theme that was chosen, and another one that is only tried while it is selected.
  var theme: Theme
  var preview: Theme?
  /// How many times the store was read: figures of an earlier reading come too late.
  var readings = 0
  /// The figures that were asked for last and have not come.
  var counting: FigureRequest?

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
    case help(ScrollState)
  }

  /// The console before anything was read.
  public init(
    size: Size, language: Language, pane: PaneID = .health, theme: Theme = BuiltInThemes.standard
  ) {
    self.theme = theme
    self.size = size
    self.language = language
    self.pane = pane
    loading = .first(nil)
  }

  /// What roles look like now.
  public var shownTheme: Theme { preview ?? theme }

  /// The shop that is shown, once one was read.
  public var reading: ShopReading? {
    switch loading {
    case .done(let reading), .again(let reading): reading
    case .first, .failed: nil
    }
  }

  /// The surroundings of the shown page.
  var context: PageContext? {
    reading.map {
      PageContext(reading: $0, language: language, area: ConsoleLayout(size: size).page.size, pending: pending)
    }
  }

  /// The shown page.
  var page: (any Page)? {
    get { stacks[pane]?.last }
    set {
      guard let newValue, let depth = stacks[pane]?.count, depth > 0 else { return }
      stacks[pane]?[depth - 1] = newValue
    }
  }
}
