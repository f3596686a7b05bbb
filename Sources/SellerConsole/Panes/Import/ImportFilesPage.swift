import SellerTables
import SellerText

/// Which files are to come in: a form whose paths are completed as in a shell.
struct ImportFilesPage: Page {
  private enum Field: String { case files, map }

  private var form: Form
  /// What stands where the path that is being typed leads to.
  private var listing: FileListing?
  /// Tab was pressed before the listing had come.
  private var isCompleting = false

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

  func typingKeys(in context: PageContext) -> any Worded { form.pickingKeys ?? ImportPhrase.keys }

  mutating func refresh(in context: PageContext) {}

  // MARK: Typing

  private var paths: [String] { form.lines(of: Field.files.rawValue) }

  /// The path that is being typed.
  private var typed: String? {
    guard form.focus == 0, case .lines(let area, _) = form.field(Field.files.rawValue)?.content else { return nil }
    return area.currentLine
  }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    if key == .tab, form.picker == nil, let typed, !typed.isEmpty, !isComplete(typed) { return complete(typed) }
    let reaction = form.handle(key)
    if let wanted = form.unlisted { return [.effect(.list(wanted))] }
    switch reaction {
    case .submitted: return submit(in: context)
    case .cancelled:
      return paths.isEmpty
        ? [.pop]
        : [
          .ask(
            Question(
              title: FormPhrase.leaveTitle, body: [FormPhrase.lostBody], confirm: FormPhrase.leave, outcomes: [.pop]))
        ]
    case .changed: return look()
    case .moved: return look()
    case .ignored: return []
    }
  }

  var takesLines: Bool { form.takesLines }

  mutating func paste(_ text: String, in context: PageContext) { _ = form.paste(text) }

  private func look() -> [PageOutcome] {
    guard let typed, !typed.isEmpty, typed != listing?.typed else { return [] }
    return [.effect(.list(typed))]
  }

  /// Whether a path is a file's, to which nothing can be added.
  private func isComplete(_ typed: String) -> Bool { listing?.typed == typed && listing?.paths == [typed] }

  /// Writes as much of the path as there is no choice about, or opens the list to choose from.
  private mutating func complete(_ typed: String) -> [PageOutcome] {
    guard let listing, listing.typed == typed else {
      isCompleting = true
      return [.effect(.list(typed))]
    }
    guard !listing.paths.isEmpty else { return [.notice(Notice(.problem, ImportPhrase.noneLikeIt))] }
    guard case .lines(var area, let rows) = form.field(Field.files.rawValue)?.content else { return [] }
    if isComplete(typed) { return [] }
    if listing.common == typed {
      form.pickFile(from: typed)
      return form.unlisted.map { [.effect(.list($0))] } ?? []
    }
    area.setCurrentLine(listing.common)
    form.setContent(.lines(area, rows: rows), for: Field.files.rawValue)
    return look()
  }

  mutating func listed(_ listing: FileListing, in context: PageContext) -> [PageOutcome] {
    form.take(listing)
    guard let typed, listing.typed == typed else { return [] }
    self.listing = listing
    guard isCompleting else { return [] }
    isCompleting = false
    return complete(typed)
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
    var lines = [StyledText(context.say(ImportPhrase.nothingYet), .dimmed)]
    // Until the next listing comes, what still fits of this one stands there.
    if let typed, let listing, typed.hasPrefix(listing.typed), !typed.isEmpty {
      let paths = listing.paths.filter { $0.hasPrefix(typed) }
      lines.append(StyledText(""))
      lines += paths.map { StyledText($0, $0.hasSuffix("/") ? .accent : .text) }
      if paths.isEmpty { lines.append(StyledText(context.say(ImportPhrase.noneLikeIt), .warning)) }
    }
    FormFrame.draw(&form, beside: lines, in: rect, of: &frame)
  }
}
