import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerText

/// How every command that does a deed does it: tried out or written, checked by the rules under the lock, and answered with what
/// came of it.
struct DeedArguments: ArgumentGroup {
  @Flag(help: ArgumentHelp(CommonWords.dryRun))
  var dryRun = false

  @OptionGroup var writing: WritingArguments

  /// Does a deed, or only tries it. `answer` says what came of it, from the written records and the store with them in it; of a
  /// trial the records are not in the store. Beside what the deed itself looks at of the store, making it up looks at `needs`, and
  /// answering at what the records `lead` to.
  func perform(
    _ command: String, needs: StoreNeeds, leadingTo lead: ([Record]) -> StoreNeeds = { _ in .shop },
    making change: (ShopView) throws(ChangeRefusal) -> Change, answer: ([Record], ShopView) -> (any Answer)?
  ) throws {
    let store = try writing.open()
    if dryRun {
      let view = try writing.view(of: store)
      if let answer = answer(try writing.rehearse(in: view, making: change), view) { try writing.print(answer) }
      writing.complain(CommandNote.onlyTried)
    } else {
      let done = try writing.submit(to: store, command: command, needs: needs, making: change)
      try writing.answerAfterSaving(store, done.needs + lead(done.records)) { answer(done.records, $0) }
      if done.records.isEmpty {
        writing.complain(RecordCommandPhrase.unchanged)
      } else if let remains = done.change.deed.remains {
        writing.complain(remains)
      }
    }
  }

  /// Looks at the files that the user names.
  static func files(at paths: [String]) throws -> [AttachedFile] {
    try paths.map { path in
      try rethrowing(
        as: { (trouble: AttachmentTrouble) in ProgramFailure(.wrongInput, CommandTrouble.attachment(path, trouble)) },
        AttachedFile(lookingAt: path))
    }
  }
}
