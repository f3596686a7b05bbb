import CLibrary
import CNcurses
import SellerConsole
import Synchronization

/// ncurses, opened on a terminal: the one owner of its calls and of the terminal's modes.
final class CursesScreen {
  /// Signals arrive here, a byte each.
  let signals: SignalPipe
  /// Other threads' news arrive here.
  let wakes: SignalPipe

  private static let isInUse = Atomic(false)

  private let output: Int32
  private let handle: OpaquePointer
  private let files: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  /// Whether the terminal reports the mouse.
  var usesMouse: Bool {
    didSet { if usesMouse != oldValue { send(usesMouse ? TerminalModes.mouse : TerminalModes.mouseOff) } }
  }
  private let modesBefore: termios

  init(name: String?, input: Int32, output: Int32, usesMouse: Bool) throws(TerminalError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    var modes = termios()
    guard tcgetattr(output, &modes) == 0 else { throw .systemCall("tcgetattr", errno) }
    signals = try SignalPipe()
    wakes = try SignalPipe()
    guard !Self.isInUse.exchange(true, ordering: .acquiringAndReleasing) else { throw .alreadyOpen }
    do {
      files = try Self.open(input: input, output: output)
    } catch {
      Self.isInUse.store(false, ordering: .releasing)
      throw error
    }
    let type = name ?? getenv("TERM").map { String(cString: $0) }
    guard let handle = newterm(name, files.output, files.input) else {
      Self.release(files)
      throw .unknownTerminal(name: type)
    }
    guard !TerminalDatabase.string("cup").isEmpty else {
      endwin()
      delscreen(handle)
      Self.release(files)
      throw .cannotPlaceText(name: type)
    }
    self.handle = handle
    self.output = output
    self.usesMouse = usesMouse
    modesBefore = modes
    prepare()
    SignalGuard.arm(
      terminal: output, pipe: signals.writing, modes: modes, reset: TerminalDatabase.resetSequence())
    switchModesOn()
  }

  /// ncurses wants streams. They are its own, so that nothing else that is printed mixes with what it sends.
  private static func open(
    input: Int32, output: Int32
  ) throws(TerminalError) -> (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>) {
    guard let reading = fdopen(dup(input), "r") else { throw .systemCall("fdopen", errno) }
    guard let writing = fdopen(dup(output), "w") else {
      fclose(reading)
      throw .systemCall("fdopen", errno)
    }
    return (reading, writing)
  }

  private static func release(
    _ files: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  ) {
    fclose(files.input)
    fclose(files.output)
    isInUse.store(false, ordering: .releasing)
  }

  /// Keys one by one and unechoed, Return as it is; Ctrl-\ stays a signal, Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O become keys, and so
  /// do Ctrl-C and Ctrl-Z: a pasted text may hold them, and what makes them signals cannot tell it from the keys.
  private func prepare() {
    cbreak()
    noecho()
    nonl()
    keypad(seller_window(), true)
    // Drawing goes on whatever has been typed.
    typeahead(-1)
    if has_colors() {
      start_color()
      use_default_colors()
    }
    var modes = termios()
    if tcgetattr(output, &modes) == 0 {
      modes.c_iflag &= ~tcflag_t(IXON)
      modes.c_lflag &= ~tcflag_t(IEXTEN)
      // Zero is no character's number here, but says that there is none.
      withUnsafeMutableBytes(of: &modes.c_cc) { characters in
        for key in [VINTR, VSUSP] { characters[Int(key)] = 0 }
      }
      tcsetattr(output, TCSADRAIN, &modes)
    }
    def_prog_mode()
  }

  private func switchModesOn() {
    send(TerminalModes.pasteMarks + (usesMouse ? TerminalModes.mouse : []))
  }

  /// The most colours this terminal shows.
  var depth: ColourDepth {
    guard has_colors() else { return .none }
    switch seller_colour_count() {
    case ..<8: return .none
    case ..<256: return .sixteen
    case 256: return .indexed
    default: return TerminalDatabase.hasDirectColour ? .full : .indexed
    }
  }

  /// Leaves the terminal as it was found.
  func close() {
    handBack()
    SignalGuard.disarm()
    delscreen(handle)
    Self.release(files)
  }

  // MARK: Drawing

  var size: Size {
    Size(width: Int(getmaxx(seller_window())), height: Int(getmaxy(seller_window())))
  }

  func erase() { werase(seller_window()) }

  /// The next refresh sends everything.
  func forgetWhatIsShown() { clearok(seller_current_screen(), true) }

  func put(_ cells: [cchar_t], row: Int) {
    wmove(seller_window(), Int32(row), 0)
    cells.withUnsafeBufferPointer { _ = wadd_wchnstr(seller_window(), $0.baseAddress, Int32($0.count)) }
  }

  /// Sends what has changed, and puts the cursor where it belongs.
  func show(cursor: Point?) {
    curs_set(cursor == nil ? 0 : 1)
    if let cursor { wmove(seller_window(), Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(seller_window())
    doupdate()
  }

  /// Sends bytes that ncurses knows nothing of.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  // MARK: Job control

  /// Gives the terminal back and stops the process, until it is continued.
  func suspend() {
    handBack()
    SignalGuard.stop()
  }

  /// Puts screen and modes back as they were.
  private func handBack() {
    send(TerminalModes.off)
    if TerminalDatabase.string("rmcup").isEmpty {
      // There is no screen before ours to go back to: leave an empty one.
      werase(seller_window())
      wrefresh(seller_window())
    }
    endwin()
    var modes = modesBefore
    tcsetattr(output, TCSADRAIN, &modes)
  }

  /// Takes the terminal again, whatever others have done to it.
  func resume() {
    reset_prog_mode()
    forgetWhatIsShown()
    wrefresh(seller_current_screen())
    switchModesOn()
  }

  /// Learns the window's size.
  func adaptSize() {
    var window = winsize()
    guard seller_window_size(output, &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
  }
}
