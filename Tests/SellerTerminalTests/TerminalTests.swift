import Glibc
import SellerConsole
import SellerTables
import Testing

@testable import SellerTerminal

extension Terminal {
  /// An empty frame of the terminal's size with the theme's glyphs.
  func makeFrame() -> Frame { Frame(size: size, glyphs: theme.glyphs) }
}

/// The real thing on a pseudo terminal. One at a time: a process has one screen.
@Suite("Terminal", .serialized, .timeLimit(.minutes(1)))
struct TerminalTests {
  private let pty: PseudoTerminal

  init() throws {
    pty = try #require(PseudoTerminal(columns: 40, rows: 5), "no pseudo terminals here")
  }

  private func open(
    _ options: Terminal.Options = .init(), name: String = "xterm-256color", pace: Pace = Pace()
  ) throws -> Terminal {
    try Terminal(options: options, name: name, input: pty.program, output: pty.program, pace: pace)
  }

  @Test("the terminal is left as it was found")
  func restoration() throws {
    let before = pty.modes
    let terminal = try open()
    #expect(pty.modes != before)
    #expect(pty.modes[3] & UInt32(ECHO | ICANON) == 0, "keys come one by one, unechoed")
    #expect(pty.modes[3] & UInt32(ISIG) != 0, "Ctrl-\\ stays a signal")
    #expect(pty.look().contains("\u{1B}[?2004h"))
    terminal.close()
    #expect(pty.modes == before)
    let end = pty.look()
    #expect(end.contains("\u{1B}[?2004l") && end.contains("\u{1B}[?1049l"))
    terminal.close()
    #expect(pty.look() == "", "closing twice does nothing")
  }

  @Test("only what differs is sent")
  func drawing() throws {
    let terminal = try open()
    defer { terminal.close() }
    #expect(terminal.size == Size(width: 40, height: 5))
    #expect(terminal.depth == .indexed)
    var frame = terminal.makeFrame()
    frame.put("岚风家居 ┌─┐", at: Point(column: 0, row: 0))
    frame.put(StyledText("late", .danger), at: Point(column: 0, row: 4))
    terminal.draw(frame)
    let first = pty.look()
    #expect(first.contains("岚风家居 ┌─┐") && first.contains("late"))
    #expect(first.contains("\u{1B}[38;5;161m") || first.contains("38;5;161"), "danger, in the palette")
    terminal.draw(frame)
    #expect(pty.look() == "")
    frame.put("x", at: Point(column: 39, row: 4))
    terminal.draw(frame)
    let change = pty.look()
    #expect(change.contains("x") && !change.contains("late") && change.utf8.count < 60)
  }

  @Test("while keys come quickly what follows the selection waits until they rest, and is sent once")
  func quickKeys() throws {
    // Keys of a test are quick however slow the machine is.
    let terminal = try open(pace: Pace(rest: .seconds(3600)))
    defer { terminal.close() }
    func frame(_ row: Int) -> Frame {
      var frame = terminal.makeFrame()
      frame.put("row \(row)", at: Point(column: 0, row: 1))
      frame.put("told of \(row)", at: Point(column: 20, row: 1))
      frame.leading = [Rect(column: 0, row: 1, width: 10, height: 1)]
      frame.hasOnlyMoved = true
      return frame
    }
    terminal.draw(frame(0))
    pty.type("jj")
    #expect(terminal.nextEvent() == .key(.character("j")))
    _ = pty.look()
    terminal.draw(frame(1))
    #expect(pty.look().filter { $0 == "1" }.count == 2, "a single key shows all")
    #expect(terminal.nextEvent() == .key(.character("j")))
    terminal.draw(frame(2))
    #expect(pty.look().filter { $0 == "2" }.count == 1, "the next one the list")
    terminal.catchUp()
    #expect(pty.look().contains("2"))
    terminal.catchUp()
    #expect(pty.look() == "")
    // Whatever is drawn next has all of it.
    terminal.draw(frame(3))
    var other = frame(4)
    other.hasOnlyMoved = false
    terminal.draw(other)
    #expect(pty.look().filter { $0 == "4" }.count == 2)
  }

  @Test("who waits for keys to rest is told, as soon as nothing comes")
  func rest() throws {
    let pipes = (try SignalPipe(), try SignalPipe())
    var events = EventSource(input: pty.program, signals: pipes.0, wakes: pipes.1)
    #expect(events.next(rest: .zero) == .rested)
    pty.type("x\r")
    #expect(events.next(rest: .seconds(3600)) == .input(.key(.character("x"))))
  }

  @Test("a coloured word between plain ones ends with one sequence")
  func colouredWord() throws {
    let terminal = try open()
    defer { terminal.close() }
    var frame = terminal.makeFrame()
    frame.put(StyledText("one ") + StyledText("two", .dimmed) + StyledText(" three"), at: Point(column: 0, row: 1))
    terminal.draw(frame)
    #expect(pty.look().contains("two \u{1B}[39mthree"))
  }

  @Test("blanks go on in the colour before them, and not where they would look otherwise")
  func blanks() throws {
    let terminal = try open()
    defer { terminal.close() }
    var frame = terminal.makeFrame()
    frame.put(StyledText("one", .dimmed) + StyledText("  ") + StyledText("two", .dimmed), at: Point(column: 0, row: 1))
    frame.put(StyledText("four", .input) + StyledText("  five"), at: Point(column: 0, row: 2))
    terminal.draw(frame)
    let sent = pty.look()
    #expect(sent.contains("one  two"))
    #expect(sent.contains("four") && !sent.contains("four  five"), "\(sent.debugDescription)")
    // A thumb that comes and goes at the right leaves the margin beside it alone.
    frame.put(StyledText("#", .dimmed), at: Point(column: 38, row: 1))
    terminal.draw(frame)
    #expect(!pty.look().contains("# "))
  }

  @Test("ncurses counts ambiguous characters as the terminal does, once it is told")
  func ambiguousCharacters() throws {
    for columns in [1, 2] {
      let terminal = try open()
      defer { terminal.close() }
      terminal.count(ambiguous: columns)
      defer { terminal.count(ambiguous: 1) }
      TextMode.$current.withValue(TextMode(isAmbiguousWide: columns == 2)) {
        var frame = terminal.makeFrame()
        frame.put("““x", at: Point(column: 0, row: 2))
        terminal.draw(frame)
        #expect(pty.look().contains("““x"))
        frame.put("z", at: Point(column: 39, row: 0))
        terminal.draw(frame)
        _ = pty.look()
        // Only one cell changes: where ncurses goes for it tells how far it thinks the others went.
        frame.put("““y", at: Point(column: 0, row: 2))
        terminal.draw(frame)
        let sent = pty.look()
        #expect(sent.contains("\u{1B}[3;\(2 * columns + 1)Hy"), "\(sent.debugDescription)")
      }
    }
  }

  @Test(
    "two clicks on one cell are a double click; the mouse is reported only while that is wanted")
  func mouse() throws {
    let terminal = try open(.init(usesMouse: true))
    defer { terminal.close() }
    #expect(pty.look().contains("\u{1B}[?1000h"))
    pty.type(
      "\u{1B}[<0;3;2M\u{1B}[<0;3;2m\u{1B}[<0;3;2M\u{1B}[<0;3;2M\u{1B}[<0;4;2M\u{1B}[<65;4;2M")
    let (here, beside) = (Point(column: 2, row: 1), Point(column: 3, row: 1))
    let expected: [MousePress] = [
      .click(here), .doubleClick(here), .click(here), .click(beside), .wheelDown(beside),
    ]
    for press in expected { #expect(terminal.nextEvent() == .mouse(press)) }
    terminal.report(mouse: false)
    #expect(pty.look().contains("\u{1B}[?1000l"))
    terminal.report(mouse: true)
    #expect(pty.look().contains("\u{1B}[?1000h"))
  }

  @Test("characters that the C library does not know are kept in their columns")
  func unknownCharacters() throws {
    let terminal = try open()
    defer { terminal.close() }
    _ = pty.look()
    var frame = terminal.makeFrame()
    // Assigned in Unicode 15 and wide by its block; the table counts two columns whatever the library says.
    frame.put("\u{1FAE8}|", at: Point(column: 0, row: 0))
    terminal.draw(frame)
    let sent = pty.look()
    #expect(sent.contains("??|") || sent.contains("\u{1FAE8}|"))
  }

  @Test("without colours there are attributes, and no colour at all")
  func noColour() throws {
    let terminal = try open(.init(depth: ColourDepth.none))
    defer { terminal.close() }
    _ = pty.look()
    var frame = terminal.makeFrame()
    frame.put("late", at: Point(column: 0, row: 0), style: Style(.danger, on: .selection))
    terminal.draw(frame)
    let sent = pty.look()
    #expect(!sent.contains("38;5") && !sent.contains("48;5"))
    #expect(sent.contains("\u{1B}[7m") || sent.contains(";7m") || sent.contains("\u{1B}[1m\u{1B}[7m"))
  }

  @Test("Borders and signs are ASCII where the locale names other characters than UTF-8")
  func locales() {
    let names: [(String?, Bool)] = [
      ("C", false), ("POSIX", false), ("C.UTF-8", true), ("zh_TW.UTF-8", true), ("ja_JP.utf8", true), (nil, true),
      ("en_US.ISO-8859-1", false), ("zh_CN.GB18030", false), ("zh_TW", false), ("rubbish", false),
    ]
    for (name, isWide) in names { #expect(CharacterLocale.isWide(locale: name) == isWide, "\(name ?? "none")") }
    #expect(CharacterLocale.prepare(), "and characters are UTF-8 again")
  }

  @Test("keys, pastes, wakes, sizes and signals arrive in the one loop")
  func events() throws {
    let terminal = try open()
    defer { terminal.close() }
    pty.type("g\u{1B}[A商\u{1B}[200~a\nb\u{1B}[201~")
    #expect(terminal.hasPendingEvents)
    #expect(terminal.nextEvent() == .key(.character("g")))
    #expect(terminal.nextEvent() == .key(.up))
    #expect(terminal.nextEvent() == .key(.character("商")))
    #expect(terminal.nextEvent() == .paste("a\nb"))
    #expect(!terminal.hasPendingEvents)

    let waker = terminal.waker
    waker.wake()
    waker.wake()
    #expect(terminal.nextEvent() == .wake)
    #expect(!terminal.hasPendingEvents, "several wakes are one")

    pty.resize(columns: 60, rows: 7)
    kill(getpid(), SIGWINCH)
    #expect(terminal.nextEvent() == .resize(Size(width: 60, height: 7)))
    #expect(terminal.size == Size(width: 60, height: 7))

    pty.type("\u{1B}")
    #expect(terminal.nextEvent() == .key(.escape))

    kill(getpid(), SIGTERM)
    #expect(terminal.nextEvent() == .ended(signal: SIGTERM))
  }

  @Test("Ctrl-C ends the program as a key, and not in a pasted text")
  func interruptKey() throws {
    let terminal = try open()
    defer { terminal.close() }
    pty.type("\u{1B}[200~a\u{03}b\u{1B}[201~")
    #expect(terminal.nextEvent() == .paste("a\u{03}b"))
    pty.type("\u{03}")
    #expect(terminal.nextEvent() == .ended(signal: SIGINT))
  }

  @Test("a terminal that goes away ends the program")
  func hangUp() throws {
    let terminal = try open()
    defer { terminal.close() }
    pty.hangUp()
    #expect(terminal.nextEvent() == .ended(signal: SIGHUP))
  }

  @Test("waking a closed terminal wakes nobody, however often, and least of all the next one")
  func lateWake() throws {
    let first = try open()
    let waker = first.waker
    first.close()
    let next = try open()
    defer { next.close() }
    // More than a pipe holds: a writer that waited would stand here for ever.
    for _ in 0..<70_000 { waker.wake() }
    pty.type("x")
    #expect(next.nextEvent() == .key(.character("x")))
    next.waker.wake()
    #expect(next.nextEvent() == .wake)
  }

  @Test("what cannot be opened says why, and the terminal is untouched")
  func refusals() throws {
    let before = pty.modes
    #expect(throws: TerminalError.unknownTerminal(name: "no-such-terminal")) { try open(name: "no-such-terminal") }
    #expect(throws: TerminalError.cannotPlaceText(name: "dumb")) { try open(name: "dumb") }
    #expect(pty.modes == before)
    let file = Glibc.open("/dev/null", O_RDWR)
    defer { Glibc.close(file) }
    #expect(throws: TerminalError.notATerminal) {
      try Terminal(options: .init(), name: "xterm", input: file, output: file)
    }
    let terminal = try open()
    #expect(throws: TerminalError.alreadyOpen) { try open() }
    terminal.close()
    try open().close()
  }

  @Test("the clipboard takes any text")
  func clipboard() throws {
    let terminal = try open()
    defer { terminal.close() }
    _ = pty.look()
    terminal.copyToClipboard("商品 1")
    #expect(pty.look() == "\u{1B}]52;c;5ZWG5ZOBIDE=\u{07}")
  }
}

@Suite("Terminal sequences")
struct TerminalSequenceTests {
  @Test("base 64 of every remainder")
  func base64() {
    for (text, encoded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
      #expect(TerminalModes.base64(Array(text.utf8)) == Array(encoded.utf8))
    }
  }

  @Test("delays of old terminals are taken out")
  func delays() {
    for (text, plain) in [("\u{1B}[m$<2>x", "\u{1B}[mx"), ("$<50/>", ""), ("a$b", "a$b"), ("$<", "$<"), ("", "")] {
      #expect(TerminalDatabase.withoutDelays(Array(text.utf8)) == Array(plain.utf8))
    }
  }
}
