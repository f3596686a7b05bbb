import SellerText

/// What a form is known by when it is opened again: which page it is, its labels, and what stood in it before anything was typed.
struct DraftKey: Hashable, Sendable {
  let page: String
  let fields: [String]
}

extension FormPage {
  var draftKey: DraftKey { DraftKey(page: "\(Self.self)", fields: form.fields.map(\.label) + form.beginning) }

  var isFilledIn: Bool { form.isChanged }

  /// Leaves the form, after a question where something is typed: it is kept, or thrown away.
  func leave(in context: PageContext) -> [PageOutcome] {
    guard isFilledIn else { return [.pop] }
    let question = Question(
      title: FormPhrase.leaveTitle, body: [FormPhrase.leaveBody], confirm: FormPhrase.keep,
      outcomes: [.keepDraft(self), .pop], alternative: (FormPhrase.throwAway, [.pop]))
    return [.ask(question)]
  }
}

extension ConsoleState {
  /// A page that is about to be opened, or the same one as it was left with something typed into it.
  mutating func withDraft(_ page: any Page) -> any Page {
    guard let context, let form = page as? any FormPage, var draft = drafts.removeValue(forKey: form.draftKey) else {
      return page
    }
    draft.refresh(in: context)
    notice = Notice(.information, FormPhrase.isBack)
    return draft
  }

  /// Asks before the program ends where something that was typed would be lost; false where nothing would, or a question is open.
  public mutating func asksBeforeLeaving() -> Bool {
    if case .question? = overlay { return false }
    let outcomes = leaveProgram()
    guard case .ask? = outcomes.first else { return false }
    _ = carryOut(outcomes)
    return true
  }

  /// Ends the program, after a question where something that was typed would be lost.
  func leaveProgram() -> [PageOutcome] {
    // What is being saved is not lost: the end waits for it.
    let open = stacks.values.joined().compactMap { $0 as? any FormPage }.filter { form in
      form.isFilledIn && context.map { !form.submission.isPending(in: $0) } ?? true
    }
    let typed = open.count + drafts.count
    guard typed > 0 else { return [.effect(.quit)] }
    return [
      .ask(
        Question(
          title: FormPhrase.quitTitle, body: [FormPhrase.quitBody(typed)], confirm: ActionName.quit.action.hint,
          outcomes: [.effect(.quit)]))
    ]
  }
}
