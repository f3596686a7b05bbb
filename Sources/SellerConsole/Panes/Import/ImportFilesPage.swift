import SellerTables
import SellerText

/// Which files are to come in: a form whose paths can be chosen from the files.
struct ImportFilesPage: Page {
  private enum Field: String {
    case files, map
  }

  private var form: Form

  init(in context: PageContext) {
    form = Form(
      fields: [
        FormField(
          id: Field.files.rawValue, label: context.say(ImportPhrase.files), content: .lines(TextArea(), rows: 4),
          help: context.say(ImportPhrase.filesHelp)
        ).withFiles(in: context),
        FormField(
          id: Field.map.rawValue, label: context.say(ImportPhrase.map), content: .text(TextInput()),
          help: context.say(ImportPhrase.mapHelp)),
      ], submitLabel: context.say(ImportPhrase.look))
  }

  func title(in context: PageContext) -> String { context.say(ImportPhrase.title) }

  func offers(in context: PageContext) -> [Offer<Self>] { [] }

  var isTyping: Bool { true }

  func typingKeys(in context: PageContext) -> any Worded { FormPhrase.keys }

  mutating func refresh(in context: PageContext) {}

  // MARK: Typing

  private var paths: [String] { form.lines(of: Field.files.rawValue) }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    switch form.handle(key) {
    case .submitted: return submit(in: context)
    case .cancelled:
      return paths.isEmpty
        ? [.pop]
        : [
          .ask(
            Question(
              title: FormPhrase.leaveTitle, body: [FormPhrase.lostBody], confirm: FormPhrase.leave, outcomes: [.pop]))
        ]
    case .changed, .moved, .ignored: return form.unlisted.map { [.effect(.list($0))] } ?? []
    }
  }

  mutating func paste(_ text: String, in context: PageContext) { _ = form.paste(text) }

  var takesLines: Bool { form.takesLines }

  mutating func listed(_ listing: FileListing, in context: PageContext) -> [PageOutcome] {
    form.take(listing)
    return []
  }

  private mutating func submit(in context: PageContext) -> [PageOutcome] {
    guard !paths.isEmpty else {
      form.setErrors([Field.files.rawValue: context.say(ImportPhrase.filesMissing)])
      return []
    }
    let map = form.text(of: Field.map.rawValue) ?? ""
    let request = ImportRequest(paths: paths, map: map.isEmpty ? nil : map)
    return [.replace(ImportReportPage(of: request)), .effect(.importing(.read(request)))]
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let lines = [StyledText(context.say(ImportPhrase.nothingYet), .dimmed)]
    FormFrame.draw(form, beside: lines, in: rect, of: &frame)
  }
}
