import SellerText

extension FormPage {
  /// What the form is known by when it is opened again: which form, and of what.
  var draftKey: String { (["\(Self.self)"] + subject).joined(separator: " ") }

  var isFilledIn: Bool { form.isChanged }

  var filled: [String: String] { form.typed }

  mutating func fill(_ typed: [String: String], in context: PageContext) {
    // What a field holds may decide what those below it take.
    for field in form.fields.map(\.id) {
      if let text = typed[field], form.fill(field, with: text) { changed(field, in: context) }
    }
  }

  /// Leaves the form, after a question where something is typed: it is kept, or thrown away.
  func leave(in context: PageContext) -> [PageOutcome] {
    let leaves: [PageOutcome] = [.draft(self, isKept: false), .pop]
    guard isFilledIn else { return leaves }
    let question = Question(
      title: FormPhrase.leaveTitle, body: [FormPhrase.leaveBody], confirm: FormPhrase.keep,
      outcomes: [.draft(self, isKept: true), .pop], alternative: (FormPhrase.throwAway, leaves))
    return [.ask(question)]
  }
}

extension ConsoleState {
  /// A page that is about to be opened, with what was typed into it before.
  mutating func withDraft(_ page: any Page) -> any Page {
    guard let context, var form = page as? any FormPage, let typed = memory.drafts[form.draftKey] else { return page }
    form.fill(typed, in: context)
    // What it asks for may be done meanwhile.
    if form.isFilledIn { notice = Notice(.information, FormPhrase.isBack) } else { memory.drafts[form.draftKey] = nil }
    return form
  }

  /// The open forms with something typed into them. What is being saved is not lost: the end waits for it.
  private var filledIn: [any FormPage] {
    stacks.values.joined().compactMap { $0 as? any FormPage }.filter { form in
      form.isFilledIn && context.map { !form.submission.isPending(in: $0) } ?? true
    }
  }

  /// Keeps what is typed into open forms: the program ends without being asked.
  public mutating func keepDrafts() {
    for form in filledIn { memory.drafts[form.draftKey] = form.filled }
  }

  /// Asks before the program ends where something is typed into an open form; false where nothing is, or a question is open.
  public mutating func asksBeforeLeaving() -> Bool {
    if case .question? = overlay { return false }
    let outcomes = leaveProgram()
    guard case .ask? = outcomes.first else { return false }
    _ = carryOut(outcomes)
    return true
  }

  /// Ends the program, after a question where something is typed into an open form: it is kept, or thrown away.
  func leaveProgram() -> [PageOutcome] {
    let open = filledIn
    guard !open.isEmpty else { return [.effect(.quit)] }
    func leaves(keeping isKept: Bool) -> [PageOutcome] { open.map { .draft($0, isKept: isKept) } + [.effect(.quit)] }
    return [
      .ask(
        Question(
          title: FormPhrase.quitTitle, body: [FormPhrase.quitBody(open.count)], confirm: FormPhrase.keep,
          outcomes: leaves(keeping: true), alternative: (FormPhrase.throwAway, leaves(keeping: false))))
    ]
  }
}
