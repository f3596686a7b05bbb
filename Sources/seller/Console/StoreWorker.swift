import SellerChanges
import SellerConsole
import SellerCore
import SellerExchange
import SellerRecords
import SellerStore
import SellerTables
import SellerText
import Synchronization

/// Reads and writes the store beside the screen, one thing after another, and posts what came of it.
final class StoreWorker: Sendable {
  private let store: Store
  private let asOf: Mutex<AsOf?>
  private let mailbox: Mailbox
  private let queue = WorkQueue()
  /// Figures wait for no writer.
  private let counting = WorkQueue()
  /// No writer waits for what a reading counts.
  private let readings = ReadingTurns()
  private let lists = ReadingTurns()
  private let searches = ReadingTurns()
  private let desk: ImportDesk
  private let latestRequest = Mutex(0)
  private let lastRead = Mutex<StoreSignature?>(nil)

  init(store: Store, asOf: AsOf?, mailbox: Mailbox) {
    self.store = store
    self.asOf = Mutex(asOf)
    self.mailbox = mailbox
    desk = ImportDesk(store: store) { [readings, lists] event in
      if case .importing(.written) = event { Self.overtake(readings, lists) }
      mailbox.post(event)
    }
  }

  /// Reads the store as of another moment from now on; nil is the store's own, or now.
  func show(asOf moment: AsOf?) {
    asOf.withLock { $0 = moment }
    load()
  }

  func load() { queue.add { self.readStore() } }

  /// Looks at stores, and tells of each what it needs.
  func look(at places: [StoreReport.Place]) {
    WorkThread.start { [self] in
      for place in places { mailbox.post(.looked(StoreReport(lookingAt: place, asOf: nil))) }
    }
  }

  /// Writes a change.
  func submit(_ change: Change) { queue.add { self.write(change) } }

  /// Goes on with an import: files are read beside everything else, and written in their turn.
  func importing(_ step: ImportStep) {
    switch step {
    case .read(let request): desk.read(request)
    case .write: queue.add { [self] in desk.write(patience: patience) }
    case .stop: desk.stop()
    }
  }

  /// Takes the latest change back.
  func takeBack(_ change: RecordedChange) { queue.add { self.undo(change) } }

  /// Writes what a list shows on a day to a file.
  func export(_ sheet: Sheet, to path: String?, on day: Day) {
    queue.add { self.mailbox.post(TableFile.write(sheet, to: path, on: day)) }
  }

  /// Counts figures of the reading with this number, unless others are asked for before it comes to that.
  func count(_ request: FigureRequest, in reading: ShopReading, number: Int) {
    let turn = latestRequest.withLock { latest in
      latest += 1
      return latest
    }
    counting.add { [self] in
      guard latestRequest.withLock({ $0 == turn }) else { return }
      mailbox.post(.counted(request.answer(in: reading), to: request, reading: number))
      SpareMemory.giveBack()
    }
  }

  /// Makes something ready that the screen will ask for; of searches that wait for one another only the latest.
  func prepare(_ preparation: Preparation) {
    let tell = { @Sendable [mailbox] in
      mailbox.post(.prepared(preparation))
      SpareMemory.giveBack()
    }
    if preparation.purpose == .search { return searches.add({ preparation() }, tell: tell) }
    WorkThread.start {
      preparation()
      tell()
    }
  }

  /// Lets go of a reading that is shown no more: of what lists show there may be very much.
  func letGo(of reading: ShopReading) {
    WorkThread.start {
      withExtendedLifetime(reading) {}
      SpareMemory.giveBack()
    }
  }

  /// Something was written into the store's directory: says so if it was not this console that has read it already.
  func lookForChanges() {
    queue.add { [self] in
      guard let now = try? store.signature(), let last = lastRead.withLock({ $0 }), now != last else { return }
      mailbox.post(.storeChanged)
    }
  }

  /// Waits until everything that was asked for is done, and answers what could not be saved: nothing is cut off by leaving,
  /// and nothing is lost in silence.
  func finish() -> [any Worded] {
    queue.finish()
    return mailbox.collect().compactMap { event in
      if case .refused(_, let reason) = event { reason } else { nil }
    }
  }

  private func readStore() {
    do throws(StoreError) {
      let mailbox = mailbox
      let loaded = try store.load(tolerant: true) { progress in
        mailbox.post(.loading(progress))
      }
      lastRead.withLock { $0 = loaded.signature }
      let asOf = asOf.withLock { $0 }?.instant(in: loaded.snapshot.shop.platform.calendar)
      let view = ShopView(loaded.snapshot, asOf: asOf, now: Now.instant)
      let (entries, wrong) = UserRules.read()
      let own = OwnRules(store: view.snapshot.tables.rules, user: entries)
      let damage = (loaded.findings + wrong).filter { $0.severity == .error }.map(\.phrase)
      let latest = (try? store.undoable()).flatMap { $0 }.map { RecordedChange($0) }
      readings.add {
        ShopReading(
          view: view, rulebook: Rulebook(own, at: view.asOf), ownRules: own, ways: FactWays(view.shop.platform),
          damage: damage, latestChange: latest, hasLists: !ProductBoard.takesLong(in: view))
      } tell: { [lists] reading in
        mailbox.post(.loaded(reading))
        SpareMemory.giveBack()
        guard !reading.hasLists else { return }
        lists.add {
          ReadingLists(of: reading)
        } tell: { counted in
          mailbox.post(.countedLists(counted, of: reading))
          SpareMemory.giveBack()
        }
      }
    } catch {
      readings.add {
        error
      } tell: { [mailbox] error in
        mailbox.post(.loadFailed(error))
      }
    }
  }

  /// Something was written: neither is told any more what was read before, nor what is counted of it.
  private static func overtake(_ turns: ReadingTurns...) {
    for turns in turns { turns.overtake() }
  }

  private func write(_ change: Change) {
    do {
      var written = change
      let report = try store.submit(
        command: "console", now: Now.instant, patience: patience
      ) { view in
        written = change.withFreeIdentifier(in: view)
        return written
      }.report
      Self.overtake(readings, lists)
      mailbox.post(.saved(change, written: written))
      for remark in report.remarks { mailbox.post(.failed(remark)) }
    } catch {
      mailbox.post(.refused(change, ProgramFailure.words(of: ProgramFailure(error))))
    }
  }

  /// Opens a file that the store keeps.
  func open(_ file: FileIdentity) {
    queue.add { [self] in
      do throws(OpeningTrouble) {
        try FileOpener.open(file, of: store)
        mailbox.post(.opened(file.name))
      } catch {
        mailbox.post(.failed(error))
      }
    }
  }

  /// Writes the draft of an appeal into a folder of its own in the current directory.
  func draftAppeal(_ id: ViolationID, in reading: ShopReading) {
    queue.add { [self] in
      do {
        guard let draft = AppealDraft(id, in: reading.view, rulebook: reading.rulebook) else { return }
        let folder = AppealFolder.freePath("appeal-\(id.text)")
        try AppealFolder.write(draft, to: folder, of: store)
        mailbox.post(.exported(folder))
      } catch {
        mailbox.post(.failed(ProgramFailure.words(of: error)))
      }
    }
  }

  /// Takes the latest change back, unless another one has come since the question was asked.
  private func undo(_ change: RecordedChange) {
    let latest: UndoableChange?
    do throws(StoreError) { latest = try store.undoable() } catch { return mailbox.post(.keptChange(error)) }
    guard let latest, RecordedChange(latest) == change else {
      return mailbox.post(.keptChange(latest == nil ? UndoProblem.nothing : .overtaken))
    }
    do throws(CommitFailure<UndoProblem>) {
      let report = try store.undo(latest, command: "console", now: Now.instant, patience: patience)
      Self.overtake(readings, lists)
      mailbox.post(.tookBack(change))
      for remark in report.commit.remarks { mailbox.post(.failed(remark)) }
      if !report.kept.isEmpty { mailbox.post(.failed(UndoWords.kept(report.kept.map(\.description)))) }
    } catch {
      switch error {
      case .store(let error): mailbox.post(.keptChange(error))
      case .refused(let problem): mailbox.post(.keptChange(problem))
      }
    }
  }

  /// Waits for another writer as long as a person would, and says for whom whenever that is somebody else; the screen stays
  /// alive meanwhile.
  private var patience: LockPatience {
    let mailbox = mailbox
    let told = Mutex<Phrase?>(nil)
    var patience = LockPatience.patient
    patience.waiting = { holder in
      let note = CommandNote.waiting(holder?.phrase)
      let isNews = told.withLock { told in
        defer { told = note }
        return told != note
      }
      if isNews { mailbox.post(.waiting(note)) }
    }
    return patience
  }
}
