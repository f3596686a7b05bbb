import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerStore
import SellerText
import Synchronization

/// Which store a writing command changes, how long it waits for another writer, and how it answers.
struct WritingArguments: NamesStore, SaysHowToAnswer {
  @Option(.store) var store: String?

  @Option(help: ArgumentHelp(CommonWords.wait, valueName: "seconds"))
  var wait = 10

  @Option(.format) var format: OutputFormat
  @Option(.theme) var theme: String?
  @Option(.language) var languageAsked: Language?

  func validate() throws(WordsRefused) {
    guard (0...86_400).contains(wait) else {
      throw WordsRefused(CommandTrouble.outside(option: "--wait", 0, 86_400))
    }
  }

  /// Waits as long as asked, and says once on standard error for whom.
  var patience: LockPatience {
    let language = language
    let hasSpoken = Mutex(false)
    return LockPatience(limit: .seconds(wait)) { holder in
      let isFirst = hasSpoken.withLock { spoken in
        defer { spoken = true }
        return !spoken
      }
      if isFirst { StandardStreams.complain(language.say(CommandNote.waiting(holder?.phrase))) }
    }
  }

  /// The store as it is now, seen as the rules see it when a change is checked.
  func view(of store: Store) throws -> ShopView {
    let loaded = try withStoreFailures(store.load())
    return ShopView(loaded.snapshot, now: Now.instant)
  }

  /// Writes a change that is made up from the store as it is under the lock, of which making it up looks at `needs`.
  func submit(
    to store: Store, command: String, needs: StoreNeeds, making change: (ShopView) throws(ChangeRefusal) -> Change
  ) throws -> WrittenChange {
    let outcome = try rethrowing(
      as: { (failure: CommitFailure<ChangeRefusal>) in ProgramFailure(failure) },
      store.submit(command: command, now: Now.instant, patience: patience, needs: needs, making: change))
    tell(outcome.report)
    return outcome
  }

  /// Takes a change back.
  func takeBack(_ change: UndoableChange, in store: Store, command: String) throws -> UndoReport {
    let report = try rethrowing(
      as: { (failure: CommitFailure<UndoProblem>) in ProgramFailure(failure) },
      store.undo(change, command: command, now: Now.instant, patience: patience))
    tell(report.commit)
    return report
  }

  /// Says which files keep what somebody else saved at the same moment, and what is left to be tidied up.
  func tell(_ report: CommitReport) {
    for remark in report.remarks { complain(remark) }
  }

  /// Says why what was saved is not tidied up, if it is not.
  func tell(untidied failure: FileFailure?) {
    if let failure { complain(CommandNote.untidied(failure.phrase)) }
  }

  /// Answers from what is needed of the store after something was saved; says so when it cannot be read: what is saved is saved.
  func answerAfterSaving(_ store: Store, _ needs: StoreNeeds, _ answer: (ShopView) -> (any Answer)?) throws {
    let made: (any Answer)?
    do throws(StoreError) {
      made = answer(ShopView(try store.load(for: needs).snapshot, now: Now.instant))
      try LateReading.check()
    } catch {
      // Told here, as what became of the answer: the end of the program would say besides that nothing was changed.
      LateReading.settle()
      return complain(CommandNote.unread(error.phrase))
    }
    guard let made else { return }
    try print(made)
    do throws(StoreError) { try LateReading.check() } catch { complain(CommandNote.unread(error.phrase)) }
  }

  /// What a change would make of the store, without writing anything.
  func rehearse(in view: ShopView, making change: (ShopView) throws(ChangeRefusal) -> Change) throws -> [Record] {
    try rethrowing(
      as: { (refusal: ChangeRefusal) in ProgramFailure(.wrongInput, refusal) },
      change(view).edits(in: view, rulebook: UserRules.rulebook(for: view)))
  }
}
