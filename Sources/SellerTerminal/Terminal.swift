import CLibrary
import CNcurses
public import SellerConsole
import SellerTables

/// The terminal: draws frames, tells what happens, and is left as it was found however the program ends.
///
/// It belongs to one thread, the one that opened it. Others use its ``waker``. Everything that waits, waits in
/// ``nextEvent()``, in the kernel: while nothing happens, nothing runs.
public final class Terminal {
  /// What the user can choose.
  public struct Options: Sendable {
    /// The theme; nil takes the built-in one that suits the colour depth.
    public var theme: Theme?
    /// How many colours to use at most; nil takes what the terminal has. `.none` is for `NO_COLOR`.
    public var depth: ColourDepth?
    /// Whether to ask for mouse reports. Off leaves selecting text to the terminal, as users expect.
    public var usesMouse: Bool

    /// Options; all have the best default.
    public init(theme: Theme? = nil, depth: ColourDepth? = nil, usesMouse: Bool = false) {
      self.theme = theme
      self.depth = depth
      self.usesMouse = usesMouse
    }
  }

  /// How many colours the program uses on this terminal.
  public let depth: ColourDepth
  /// What roles look like, and the glyphs to compose frames with.
  public private(set) var theme: Theme
  /// Wakes ``nextEvent()`` from any thread.
  public let waker: Waker

  private let hasUTF8: Bool
  private let screen: CursesScreen
  private var painter: Painter
  private var events: EventSource
  /// What is on the screen.
  private var drawn: Frame?
  /// The frame of which only what leads has been shown.
  private var owed: Frame?
  private var pace: Pace
  private var isOpen = true

  /// Opens the terminal that is the process's standard input and output.
  public convenience init(options: Options = Options()) throws(TerminalError) {
    try self.init(options: options, name: nil, input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  /// Opens the terminal behind two descriptors; without a name it is what `TERM` says.
  init(
    options: Options, name: String?, input: Int32, output: Int32, pace: Pace = Pace()
  ) throws(TerminalError) {
    self.pace = pace
    let isWide = CharacterLocale.isWide
    hasUTF8 = CharacterLocale.prepare()
    screen = try CursesScreen(name: name, input: input, output: output, usesMouse: options.usesMouse)
    let most = screen.depth
    depth = min(options.depth ?? most, most)
    let chosen = options.theme ?? BuiltInThemes.suited(to: depth)
    // A theme that was chosen is worn as far as characters go; by itself nothing is drawn that the locale does not have.
    theme = hasUTF8 && (isWide || options.theme != nil) ? chosen : chosen.with(glyphs: .ascii)
    painter = Painter(theme: theme, depth: depth, colourCount: Int(seller_colour_count()))
    events = EventSource(input: input, signals: screen.signals, wakes: screen.wakes)
    waker = Waker(screen.wakes)
  }

  deinit {
    close()
  }

  /// Opens the terminal, does the work, and leaves the terminal as it was, whether the work returns or throws.
  public static func run<Result>(
    options: Options = Options(), _ work: (Terminal) throws -> Result
  ) throws -> Result {
    let terminal = try Terminal(options: options)
    defer { terminal.close() }
    return try work(terminal)
  }

  /// Leaves the terminal as it was found. Later calls do nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    screen.close()
  }

  /// Ends the process by the signal that ``TerminalEvent/ended(signal:)`` told of, so that whoever waits for the process
  /// sees how it ended. To be called when the terminal is closed and everything is in order.
  public static func endProcess(by signal: Int32) -> Never {
    SignalGuard.end(by: signal)
    exit(128 + signal)
  }

  // MARK: Drawing

  /// Takes another theme; everything is drawn anew the next time.
  public func wear(_ theme: Theme) {
    self.theme = hasUTF8 ? theme : theme.with(glyphs: .ascii)
    painter = Painter(theme: self.theme, depth: depth, colourCount: Int(seller_colour_count()))
    drawn = nil
  }

  /// How many columns characters of ambiguous width take from now on; everything is drawn anew where that changes.
  public func count(ambiguous columns: Int) {
    guard CharacterWidth.isAmbiguousWide != (columns == 2) else { return }
    CharacterWidth.isAmbiguousWide = columns == 2
    wear(theme)
    drawAnew()
  }

  /// Whether the mouse is reported from now on.
  public func report(mouse: Bool) {
    if isOpen { screen.usesMouse = mouse }
  }

  /// Columns and rows now. Frames should be as large; what sticks out is not drawn.
  public var size: Size { screen.size }

  /// Shows a frame. Only what differs from the last one is sent; while keys come quickly, what follows the selection waits until they
  /// rest.
  public func draw(_ frame: Frame) {
    let ahead = pace.isQuick ? drawn.flatMap { frame.ahead(of: $0) } : nil
    owed = ahead == nil ? nil : frame
    show(ahead ?? frame)
  }

  /// Shows what has waited.
  func catchUp() {
    guard let owed else { return }
    self.owed = nil
    show(owed)
  }

  private func show(_ frame: Frame) {
    guard isOpen else { return }
    let isAnew = drawn?.size != frame.size
    let room = size
    if isAnew { screen.erase() }
    for number in 0..<min(frame.size.height, room.height) {
      let row = frame.row(number)
      if !isAnew, let drawn, drawn.row(number) == row { continue }
      screen.put(painter.row(row.prefix(room.width)), row: number)
    }
    screen.show(cursor: frame.cursor)
    drawn = frame
  }

  /// Makes the next frame drawn whole, whatever others have written on the screen.
  public func drawAnew() {
    guard isOpen else { return }
    screen.forgetWhatIsShown()
    drawn = nil
  }

  /// Puts a text into the user's clipboard, where the terminal allows it (OSC 52).
  public func copyToClipboard(_ text: String) {
    guard isOpen else { return }
    screen.send(TerminalModes.clipboard(text))
  }

  // MARK: Events

  /// Waits until something happens, and tells what. Stopping (Ctrl-Z) and continuing happen in here.
  public func nextEvent() -> TerminalEvent {
    while true {
      switch events.next(rest: owed == nil ? nil : pace.rest) {
      case .input(.key(let key)):
        pace.press(at: .now)
        return .key(key)
      case .input(.paste(let text)): return .paste(text)
      case .input(.mouse(let press)):
        pace.press(at: .now)
        return .mouse(press)
      case .rested: catchUp()
      case .woken: return .wake
      case .inputEnded: return .ended(signal: SIGHUP)
      case .signal(SIGWINCH):
        screen.adaptSize()
        drawn = nil
        return .resize(size)
      case .signal(SIGTSTP):
        screen.suspend()
        // Told of by what follows anyway.
        events.discard(signal: SIGCONT)
        return comeBack()
      case .signal(SIGCONT):
        return comeBack()
      case .signal(let number):
        return .ended(signal: number)
      }
    }
  }

  /// Whether more has come in already. A program that draws only when nothing waits never lags behind a held key.
  public var hasPendingEvents: Bool { events.isReady }

  /// Takes the screen back after others have used it. The window may have another size since.
  private func comeBack() -> TerminalEvent {
    screen.resume()
    screen.adaptSize()
    drawn = nil
    return .resize(size)
  }
}
