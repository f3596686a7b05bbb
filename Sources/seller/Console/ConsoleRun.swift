import Foundation
import SellerChanges
import SellerConsole
import SellerCore
import SellerStore
import SellerTerminal
import SellerText

/// The console at work: keys and news go in, frames and effects come out. Everything that decides is in `ConsoleState`.
struct ConsoleRun {
  let store: Store
  let language: Language
  let asOf: AsOf?
  let theme: Theme?

  /// Refuses to go on where the console could not be shown.
  static func requireTerminal() throws {
    guard StandardStreams.outputIsTerminal, isatty(STDIN_FILENO) == 1 else {
      throw TerminalError.notATerminal
    }
  }

  /// Runs until the user leaves or the process is told to end.
  func run() throws {
    try Self.requireTerminal()
    let environment = ProcessInfo.processInfo.environment
    let refusesColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let options = Terminal.Options(theme: theme, depth: refusesColour ? ColourDepth.none : nil)
    let end = try Terminal.run(options: options) { terminal in
      let mailbox = Mailbox(waker: terminal.waker)
      let worker = StoreWorker(store: store, asOf: asOf, mailbox: mailbox)
      let signal = loop(on: terminal, worker, mailbox)
      return (signal: signal, unsaved: worker.finish())
    }
    for reason in end.unsaved { StandardStreams.complain(language.say(reason)) }
    if let signal = end.signal { Terminal.endProcess(by: signal) }
    if !end.unsaved.isEmpty { throw ProgramFailure.notSaved }
  }

  /// Runs the console; gives the signal that ended it, if one did.
  private func loop(on terminal: Terminal, _ worker: StoreWorker, _ mailbox: Mailbox) -> Int32? {
    var state = ConsoleState(size: terminal.size, language: language, theme: terminal.theme)
    terminal.draw(ConsoleView.draw(&state, glyphs: terminal.theme.glyphs))
    worker.load()
    let watcher = StoreWatcher(directory: store.path) { worker.lookForChanges() }
    watcher.start()
    while true {
      var effects: [Effect] = []
      switch terminal.nextEvent() {
      case .key(let key): effects = state.update(.key(key))
      case .paste(let text): effects = state.update(.paste(text))
      case .resize(let size): effects = state.update(.resize(size))
      case .wake: for event in mailbox.collect() { effects += state.update(event) }
      case .mouse: break
      case .ended(let signal): return signal
      }
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        switch effect {
        case .load: worker.load()
        case .show(let asOf): worker.show(asOf: asOf)
        case .submit(let change): worker.submit(change)
        case .takeBack(let change): worker.takeBack(change)
        case .export(let table): worker.export(table)
        case .count(let request, let number):
          if let reading = state.reading { worker.count(request, in: reading, number: number) }
        case .measure(let paths): effects += state.update(.measured(paths.map(MeasuredFile.init(lookingAt:))))
        case .list(let typed): effects += state.update(.listed(FileList.paths(beginningWith: typed)))
        case .importing(let step): worker.importing(step)
        case .openFile(let file): worker.open(file)
        case .draftAppeal(let id):
          if let reading = state.reading { worker.draftAppeal(id, in: reading) }
        case .copy(let text):
          terminal.copyToClipboard(text)
          effects += state.update(.copied(text))
        case .redraw: terminal.drawAnew()
        case .quit: return nil
        }
      }
      if state.shownTheme.name != terminal.theme.name { terminal.wear(state.shownTheme) }
      if !terminal.hasPendingEvents { terminal.draw(ConsoleView.draw(&state, glyphs: terminal.theme.glyphs)) }
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
