import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerText

/// The commands on a family of records: `list`, `add`, `set`.
enum Records<Family: RecordFamily>: CommandFamily {
  static var form: FamilyForm {
    FamilyForm(
      name: Family.word, summary: Family.words.family,
      members: [RecordsList<Family>.self, RecordsAdd<Family>.self, RecordsSet<Family>.self],
      standard: RecordsList<Family>.self)
  }
}

struct RecordsList<Family: RecordFamily>: ShopQuestion {
  static var form: CommandForm { CommandForm(name: "list", summary: Family.words.list) }

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let answer = RecordsAnswer(
      name: Family.word, form: Family.form, records: view.records(of: Family.form.kind), view: view)
    return answer
  }
}

struct RecordsAdd<Family: RecordFamily>: Command {
  static var form: CommandForm {
    CommandForm(name: "add", summary: Family.words.add, detail: Family.form.manual)
  }

  @Argument(help: ArgumentHelp(RecordCommandPhrase.pairs, valueName: "field=value"))
  var fields: [String]

  @OptionGroup var deed: DeedArguments

  func run() throws {
    let texts = try FieldWords(fields).texts
    try deed.performOnRecord("\(Family.word) add", Family.form) { _ in .add(Family.form, texts) }
  }
}

struct RecordsSet<Family: RecordFamily>: Command {
  static var form: CommandForm {
    CommandForm(name: "set", summary: Family.words.set, detail: Family.form.manual)
  }

  @Argument(help: ArgumentHelp(Self.help, valueName: "words"), completion: Completion.records(of: Family.form))
  var words: [String]

  @OptionGroup var deed: DeedArguments

  func run() throws {
    let edit = try RecordEdit(Family.form, words)
    try deed.performOnRecord("\(Family.word) set", Family.form, needs: edit.needs) { (view) throws(ChangeRefusal) in
      try edit.change(in: view)
    }
  }

  private static var help: Phrase {
    let form = Family.form
    guard form.hasID else { return RecordCommandPhrase.keyed }
    return Phrase(
      en: "The record's id, then \(RecordCommandPhrase.fields)", zh: "记录编号，然后是 \(RecordCommandPhrase.fields)")
  }
}

/// The words of `set`: which record, and what to set.
struct RecordEdit {
  private let form: RecordForm
  private let id: String?
  private let texts: [String: String]

  /// Reads the words; a record with an id is named first, one of several key fields by these.
  init(_ form: RecordForm, _ words: [String]) throws {
    self.form = form
    id = form.hasID ? words.first : nil
    texts = try FieldWords(id == nil ? words : Array(words.dropFirst())).texts
    let missing = id == nil ? form.requiredKeyFields.filter { texts[$0] == nil } : []
    if !missing.isEmpty { throw ProgramFailure(.wrongInput, RecordCommandPhrase.missingKey(missing)) }
  }

  /// What finding the record looks at: all of the kind, where it is named by several fields.
  var needs: StoreNeeds { id == nil ? .all(form.kind) : .shop }

  /// The change, to the record that these words name.
  func change(in view: ShopView) throws(ChangeRefusal) -> Change {
    if let id { return .edit(RecordKey(form.kind, id), form, texts) }
    return .edit(try form.key(of: texts, in: view), form, texts)
  }
}

extension DeedArguments {
  /// Does a deed on a record, and answers with the record as it is then.
  func performOnRecord(
    _ command: String, _ form: RecordForm, needs: StoreNeeds = .shop,
    making change: (ShopView) throws(ChangeRefusal) -> Change
  ) throws {
    try perform(command, needs: needs, making: change) { records, view in
      RecordAnswer(form.kind.rawValue, form, records.first { $0.kind == form.kind }, in: view)
    }
  }
}
