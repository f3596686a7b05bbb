import SellerChanges
import SellerCore
import SellerRecords
import SellerTables
import SellerText

/// A form made of a kind's description: it sets fields of a record that is there, or adds one.
struct RecordFormPage: FormPage {
  private let draft: RecordDraft
  /// What was known of a new record.
  private let given: [String: String]
  var form: Form
  var submission = FormSubmission.none
  /// The record as somebody else has changed it meanwhile.
  private var seen: Record?
  /// The files that a note gets.
  private var attachments: FileField?

  /// The form of a record that is there, or of a new one of which something is known already.
  init(
    _ form: RecordForm, _ record: Record? = nil, given: [String: String] = [:], focus: String? = nil,
    in context: PageContext
  ) {
    let draft = RecordDraft(form, record, given: given, in: context.view)
    self.draft = draft
    self.given = given
    self.form = Form(
      fields: Self.shown(draft, context).map { Self.field($0, of: draft, context) }
        + (Self.takesFiles(draft)
          ? FileField.fields(label: RecordFormPhrase.files, help: RecordFormPhrase.filesHelp, in: context) : []),
      submitLabel: context.say(RecordFormPhrase.save))
    if Self.takesFiles(draft) { attachments = FileField() }
    if let focus { self.form.putFocus(on: focus) }
  }

  /// The form of the record with these key fields: of the one that is there, or else of a new one.
  static func noting(_ form: RecordForm, _ given: [String: String], in context: PageContext) -> RecordFormPage {
    RecordFormPage(form, form.record(of: given, in: context.view), given: given, in: context)
  }

  var subject: [String] {
    [draft.form.name] + (draft.record.map { ["\($0.key)"] } ?? given.sorted { $0.key < $1.key }.map(\.value))
  }

  func title(in context: PageContext) -> String { context.say(draft.form.title) }

  // MARK: Files

  /// A note may bring files, and get more of them.
  private static func takesFiles(_ draft: RecordDraft) -> Bool { draft.form == .note }

  mutating func changed(_ field: String, in context: PageContext) {
    if field == FileField.paths { attachments?.show(&form, in: context) }
  }

  mutating func focusMoved(in context: PageContext) -> [PageOutcome] { attachments?.measure(form) ?? [] }

  mutating func measured(_ files: [MeasuredFile], in context: PageContext) -> [PageOutcome] {
    attachments?.take(files, &form, in: context) == true ? submit(in: context) : []
  }

  // MARK: Fields

  private static func shown(_ draft: RecordDraft, _ context: PageContext) -> [RecordField] {
    draft.form.fields(on: context.view.shop.platform)
  }

  /// A field as its schema wants it: a list to choose from, lines, or a text. What tells a record from others stays as it is.
  private static func field(_ field: RecordField, of draft: RecordDraft, _ context: PageContext) -> FormField {
    let form = draft.form
    let text = draft.texts[field.path] ?? ""
    let help = context.say(form.help(for: field, in: context.view.calendar))
    let isKey = draft.record != nil && (form.keyFields.contains(field.path) || field.path == "id")
    let content: FormField.Content
    if isKey {
      content = .readOnly(StyledText(text, .dimmed))
    } else if let options = form.options(of: field, on: context.view.shop.platform) {
      let items = options.map { PaletteItem(id: $0.word, title: context.say($0.name), keywords: $0.word) }
      let none = PaletteItem(id: "", title: context.say(RecordFormPhrase.notStated))
      content = .choice(
        ChoiceField(
          options: [none] + items, selectedID: text, prompt: context.say(field.label),
          emptyText: context.say(ChromePhrase.nothingHere)))
    } else if form.isOfLines(field) {
      content = .lines(TextArea(text), rows: 4)
    } else {
      content = .text(TextInput(text))
    }
    let shown = FormField(id: field.path, label: context.say(field.label), content: content, help: help)
    switch (form.content(of: field), content) {
    case (.plain(.day), .text), (.plain(.instant), .text): return shown.withCalendar(in: context)
    default: return shown
    }
  }

  /// What is typed, by the fields' paths; what is only shown is told too where a new record has to have it.
  private var typed: [String: String] {
    form.fields.reduce(into: [:]) { texts, field in
      guard field.id != FileField.paths else { return }
      if let text = form.choice(of: field.id) ?? form.text(of: field.id) { texts[field.id] = text }
    }
  }

  // MARK: The change

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    if let waiting = attachments?.await(form), !waiting.isEmpty { return waiting }
    if let trouble = attachments?.trouble(form, in: context) {
      form.setErrors([FileField.paths: trouble])
      return []
    }
    let files = attachments?.files(of: form) ?? []
    let change = draft.change(typed: typed, files: files, over: seen, in: context.view)
    do throws(ChangeRefusal) {
      // Asks the rules that the store itself will ask, so that what is wrong is said at its field.
      let records = try change.edits(in: context.view, rulebook: context.reading.rulebook)
      form.setErrors([:])
      guard !records.isEmpty else { return [.notice(Notice(.information, RecordFormPhrase.unchanged))] }
      return write(change)
    } catch {
      guard case .field(let path)? = error.part, form.field(path)?.isEditable == true else {
        form.setErrors([:])
        submission = .refused(error)
        return []
      }
      form.setErrors([path: context.say(error)])
      return []
    }
  }

  /// A second try starts from what somebody else has made of the record.
  mutating func take(_ current: Record) { seen = current }

  /// The files that a note has already.
  func notes(in context: PageContext) -> [StyledText] {
    let kept = (draft.record?.content as? Note)?.attachments ?? []
    return kept.isEmpty
      ? []
      : [StyledText(context.say(RecordFormPhrase.files), .heading)]
        + kept.map { StyledText($0.name) + StyledText("  " + context.language.fileSize($0.bytes), .dimmed) }
  }
}

enum RecordFormPhrase {
  static let save = Phrase(en: "Save", zh: "保存")
  static let notStated = Phrase(en: "not stated", zh: "未填写")
  static let unchanged = Phrase(en: "Nothing was changed.", zh: "没有改动。")
  static let files = Phrase(en: "files", zh: "附件")
  static let filesHelp = Phrase(
    en: "Optional: one path a line; each is copied into the store.", zh: "选填：每行一个路径，文件会复制到店铺目录。")
}
