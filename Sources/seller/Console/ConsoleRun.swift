import CLibrary
import SellerChanges
import SellerConsole
import SellerCore
import SellerStore
import SellerTables
import SellerTerminal
import SellerText

/// The console at work: keys and news go in, frames and effects come out. Everything that decides is in `ConsoleState`.
struct ConsoleRun {
  let store: Store
  let language: Language
  let asOf: AsOf?
  let theme: Theme?
  let settings: Settings
  /// The pane to begin with; nil for the one that the settings begin with.
  var pane: PaneID?

  /// Refuses to go on where the console could not be shown.
  static func requireTerminal() throws {
    guard StandardStreams.outputIsTerminal, isatty(STDIN_FILENO) == 1 else {
      throw TerminalError.notATerminal
    }
  }

  /// Runs until the user leaves or the process is told to end.
  func run() throws {
    try Self.requireTerminal()
    let environment = UserEnvironment.variables
    let refusesColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let options = Terminal.Options(
      theme: theme, depth: refusesColour ? ColourDepth.none : nil, usesMouse: settings.mouse)
    let end = try Terminal.run(options: options) { terminal in
      var shown = OpenedStore(
        store, asOf: asOf, waker: terminal.waker
      ) { memory in
        ConsoleState(
          size: terminal.size, language: language, pane: pane, theme: terminal.theme, settings: settings,
          memory: memory, stores: StoreLocation().board(showing: store.path))
      }
      var opened = [shown]
      while true {
        switch loop(on: terminal, shown) {
        case .ended(let signal):
          return (signal: signal, unsaved: opened.flatMap { $0.worker.finish() })
        case .other(let store):
          let state = shown.state
          if let known = opened.first(where: { $0.store.path == store.path }) {
            shown = known
          } else {
            shown = OpenedStore(
              store, asOf: nil, waker: terminal.waker
            ) { memory in
              ConsoleState(
                size: state.size, language: state.language, theme: state.shownTheme, settings: state.settings,
                memory: memory, stores: StoreLocation().board(showing: store.path))
            }
            opened.append(shown)
          }
          shown.comeBack(from: state)
        }
      }
    }
    for reason in end.unsaved { StandardStreams.complain(language.say(reason)) }
    if let signal = end.signal { Terminal.endProcess(by: signal) }
    if !end.unsaved.isEmpty { throw ProgramFailure.notSaved }
  }

  /// Why the console does not go on with a store.
  private enum Leaving {
    /// The end, by a signal or by the user.
    case ended(signal: Int32?)
    /// Another store is to be shown.
    case other(Store)
  }

  /// Runs the console on a store.
  private func loop(on terminal: Terminal, _ opened: OpenedStore) -> Leaving {
    let worker = opened.worker
    var state = opened.state
    defer {
      opened.state = state
      opened.keepMemory()
    }
    terminal.count(ambiguous: settings.ambiguous)
    terminal.draw(ConsoleView.draw(&state, glyphs: terminal.theme.glyphs))
    while true {
      var effects: [Effect] = []
      switch terminal.nextEvent() {
      case .key(let key): effects = state.update(.key(key))
      case .paste(let text): effects = state.update(.paste(text))
      case .resize(let size): effects = state.update(.resize(size))
      case .wake:
        let before = state.reading
        for event in opened.mailbox.collect() { effects += state.update(event) }
        if let before, before !== state.reading { worker.letGo(of: before) }
      case .mouse(let press): effects = state.update(.mouse(press))
      case .ended(let signal):
        // What would be lost is asked about once; the key pressed again ends the program like any other signal.
        guard signal == SIGINT, state.asksBeforeLeaving() else {
          state.keepDrafts()
          return .ended(signal: signal)
        }
      }
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        switch effect {
        case .load: worker.load()
        case .look(let places): worker.look(at: places)
        case .openStore(let place):
          do throws(StoreError) {
            return .other(try Store.open(place.path))
          } catch {
            effects += state.update(.failed(error))
          }
        case .show(let asOf): worker.show(asOf: asOf)
        case .submit(let change): worker.submit(change)
        case .takeBack(let change): worker.takeBack(change)
        case .export(let sheet, let path):
          if let reading = state.reading { worker.export(sheet, to: path, on: reading.view.today) }
        case .count(let request, let number):
          if let reading = state.reading { worker.count(request, in: reading, number: number) }
        case .prepare(let preparation): worker.prepare(preparation)
        case .measure(let paths): effects += state.update(.measured(paths.map(MeasuredFile.init(lookingAt:))))
        case .list(let typed): effects += state.update(.listed(FileList.paths(beginningWith: typed)))
        case .importing(let step): worker.importing(step)
        case .openFile(let file): worker.open(file)
        case .draftAppeal(let id):
          if let reading = state.reading { worker.draftAppeal(id, in: reading) }
        case .set(let name, let value): effects += state.update(Self.set(name, to: value))
        case .copy(let text):
          terminal.copyToClipboard(text)
          SystemClipboard.copy(text) { [mailbox = opened.mailbox] trouble in
            mailbox.post(trouble.map { .failed($0) } ?? .copied(text))
          }
        case .redraw: terminal.drawAnew()
        case .quit: return .ended(signal: nil)
        }
      }
      opened.keepDrafts(of: state)
      terminal.report(mouse: state.settings.mouse)
      terminal.count(ambiguous: state.settings.ambiguous)
      if state.shownTheme.name != terminal.theme.name { terminal.wear(state.shownTheme) }
      if !terminal.hasPendingEvents { terminal.draw(ConsoleView.draw(&state, glyphs: terminal.theme.glyphs)) }
    }
  }
}

extension ConsoleRun {
  /// Writes a setting, and says what came of it.
  private static func set(_ name: String, to value: String) -> ConsoleEvent {
    do {
      try SettingsFile.set(name, to: value)
      return .set(name: name, file: SettingsFile.path)
    } catch {
      return .failed(ProgramFailure.words(of: error))
    }
  }
}

extension MeasuredFile {
  /// Looks at a file that a form names.
  fileprivate init(lookingAt path: String) {
    do throws(AttachmentTrouble) {
      self.init(path: path, finding: .file(try AttachedFile(lookingAt: path)))
    } catch {
      self.init(path: path, finding: .unreadable(error))
    }
  }
}
