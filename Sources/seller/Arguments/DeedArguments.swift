import ArgumentParser
import SellerChanges
import SellerCore
import SellerStore
import SellerText

/// How every command that does a deed does it: tried out or written, checked by the rules under the lock, and answered with what
/// came of it.
struct DeedArguments: ParsableArguments {
  @Flag(help: ArgumentHelp(CommonWords.dryRun))
  var dryRun = false

  @OptionGroup var writing: WritingArguments

  /// Does a deed, or only tries it. `answer` says what came of it, from the written records and the store with them in it; of a
  /// trial the records are not in the store.
  func perform(
    _ command: String, making change: (ShopView) throws(ChangeRefusal) -> Change,
    answer: ([Record], ShopView) -> (any Answer)?
  ) throws {
    let store = try writing.open()
    var records: [Record] = []
    var remains: Phrase?
    if dryRun {
      let view = try writing.view(of: store)
      records = try writing.rehearse(in: view, making: change)
      try print(answer(records, view))
      say(CommandNote.onlyTried)
    } else {
      try writing.submit(to: store, command: command) { (view) throws(ChangeRefusal) in
        let change = try change(view)
        records = try change.edits(in: view, rulebook: UserRules.rulebook(for: view))
        remains = change.deed.remains
        return change
      }
      if let view = writing.viewAfterSaving(store) { try print(answer(records, view)) }
      if records.isEmpty { say(RecordCommandPhrase.unchanged) } else { remains.map(say) }
    }
  }

  /// Looks at the files that the user names.
  static func files(at paths: [String]) throws -> [AttachedFile] {
    try paths.map { path in
      do throws(AttachmentTrouble) {
        return try AttachedFile(lookingAt: path)
      } catch {
        throw ProgramFailure(.wrongInput, CommandTrouble.attachment(path, error))
      }
    }
  }

  private func say(_ phrase: Phrase) { StandardStreams.complain(writing.language.say(phrase)) }

  private func print(_ answer: (any Answer)?) throws {
    if let answer { try writing.print(answer) }
  }
}
