import SellerConsole
import SellerCore
import SellerStore
import SellerTerminal

/// A store that the console has opened: its screen as it was left, and who reads and writes it meanwhile.
final class OpenedStore {
  let store: Store
  let mailbox: Mailbox
  let worker: StoreWorker
  var state: ConsoleState
  private let watcher: StoreWatcher
  private let file: ShopMemoryFile
  private var kept: ShopMemory

  /// Opens a store, which is read from now on, and again when its files change; its screen begins with what was kept of it.
  init(_ store: Store, asOf: AsOf?, waker: Waker, state: (ShopMemory) -> ConsoleState) {
    self.store = store
    file = ShopMemoryFile(store: store.path)
    kept = file.read()
    self.state = state(kept)
    mailbox = Mailbox(waker: waker)
    let worker = StoreWorker(store: store, asOf: asOf, mailbox: mailbox)
    self.worker = worker
    watcher = StoreWatcher(directory: store.path) { worker.lookForChanges() }
    watcher.start()
    worker.load()
  }

  /// Keeps how the screen was left for the next time.
  func keepMemory() { keep(state.memory) }

  /// Keeps what was typed into a form as soon as it is left: it may have taken long.
  func keepDrafts(of state: ConsoleState) {
    if state.memory.drafts != kept.drafts { keep(state.memory) }
  }

  private func keep(_ memory: ShopMemory) {
    guard memory != kept else { return }
    kept = memory
    file.write(kept)
  }

  /// Takes the screen over from another store; what came in meanwhile is told first.
  func comeBack(from other: ConsoleState) {
    var effects: [Effect] = []
    for event in mailbox.collect() { effects += state.update(event) }
    effects += state.update(.shownAgain(other.size, other.language, other.shownTheme))
    // Read again, the store is counted and looked at again: nothing else that was asked for meanwhile matters.
    if effects.contains(.load) { worker.load() }
  }
}
