import CLibrary
import SellerConsole

/// Waits for keys, signals and other threads at once.
struct EventSource {
  /// What came.
  enum Event: Hashable {
    case input(InputDecoder.Input)
    case signal(Int32)
    case woken
    /// Nothing has come for as long as was asked.
    case rested
    /// The terminal is gone.
    case inputEnded
  }

  /// How long a terminal may take between the bytes of one key. Over slow lines Escape would otherwise be taken for
  /// the beginning of an arrow.
  private static let sequencePatience: Int32 = 25
  /// How long a paste may halt before it counts as broken off.
  private static let pastePatience: Int32 = 1000

  private let input: Int32
  private let signals: SignalPipe
  private let wakes: SignalPipe
  private var decoder: InputDecoder
  private var waitingSignals: [Int32] = []
  /// Where and when the button went down last.
  private var lastClick: (point: Point, time: ContinuousClock.Instant)?
  /// Two clicks on one cell within this are one double click.
  private static let doubleClick = Duration.milliseconds(400)

  init(input: Int32, signals: SignalPipe, wakes: SignalPipe) {
    self.input = input
    self.signals = signals
    self.wakes = wakes
    decoder = InputDecoder(sequences: TerminalDatabase.keySequences())
  }

  /// Waits for the next event, or for so long. Signals come first, then keys, then news.
  mutating func next(rest: Duration? = nil) -> Event {
    while true {
      if !waitingSignals.isEmpty { return .signal(waitingSignals.removeFirst()) }
      if let input = decoder.next() {
        guard let signal = Self.signal(of: input) else { return .input(counted(input)) }
        SignalGuard.send(signal, inFrontOf: self.input)
        collectSignals()
        // Whoever started the program in the background had the signal ignored; the key was pressed all the same.
        if signal == SIGINT, !waitingSignals.contains(signal) { waitingSignals.append(signal) }
        continue
      }
      let ready = wait(patience: patience(rest))
      if ready.signals {
        collectSignals()
      } else if ready.input {
        let bytes = readInput()
        if bytes.isEmpty { return .inputEnded }
        decoder.feed(bytes)
      } else if ready.wakes {
        _ = wakes.drain()
        return .woken
      } else if ready.isTimeOut {
        if let input = decoder.timeOut() { return .input(input) }
        if rest != nil { return .rested }
      }
    }
  }

  /// The second of two clicks on one cell is a double click.
  private mutating func counted(_ input: InputDecoder.Input) -> InputDecoder.Input {
    guard case .mouse(.click(let point)) = input else { return input }
    let now = ContinuousClock.now
    if let last = lastClick, last.point == point, now - last.time < Self.doubleClick {
      lastClick = nil
      return .mouse(.doubleClick(point))
    }
    lastClick = (point, now)
    return input
  }

  /// The signal that a key means wherever it is pressed, but not where it stands in a pasted text.
  private static func signal(of input: InputDecoder.Input) -> Int32? {
    switch input {
    case .key(.control("c")): SIGINT
    case .key(.control("z")): SIGTSTP
    default: nil
    }
  }

  /// Forgets a signal that has arrived and not been told of yet.
  mutating func discard(signal: Int32) {
    collectSignals()
    waitingSignals.removeAll { $0 == signal }
  }

  /// Takes the signals out of their pipe. Several changes of size, or of anything else, are one.
  private mutating func collectSignals() {
    for byte in signals.drain() where !waitingSignals.contains(Int32(byte)) { waitingSignals.append(Int32(byte)) }
  }

  /// Whether ``next()`` would return at once.
  var isReady: Bool {
    if !waitingSignals.isEmpty { return true }
    let ready = wait(patience: 0)
    return ready.signals || ready.input || ready.wakes || decoder.hasComplete
  }

  private func patience(_ rest: Duration?) -> Int32 {
    switch decoder.pending {
    case nil: rest.map { Int32($0 / .milliseconds(1)) } ?? -1
    case .sequence: Self.sequencePatience
    case .paste: Self.pastePatience
    }
  }

  private struct Readiness {
    var signals = false
    var input = false
    var wakes = false
    var isTimeOut = false
  }

  private func wait(patience: Int32) -> Readiness {
    var descriptors = [signals.reading.number, input, wakes.reading.number].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&descriptors, nfds_t(descriptors.count), patience)
    guard count >= 0 else { return Readiness() }
    // A terminal that hung up is readable: the end of its input is there to read.
    return Readiness(
      signals: descriptors[0].revents != 0, input: descriptors[1].revents != 0, wakes: descriptors[2].revents != 0,
      isTimeOut: count == 0)
  }

  /// What has been typed; empty at the end of input.
  private func readInput() -> [UInt8] {
    let size = 4096
    while true {
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        let result = read(input, buffer.baseAddress, size)
        failure = result < 0 ? errno : 0
        count = max(0, result)
      }
      if failure != EINTR { return bytes }
    }
  }
}
