import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// A page that is a form: every key goes into its fields, its button asks for one change, and it stays until that change is on
/// disk. While the change is on its way there, the button does nothing.
protocol FormPage: Page {
  /// The fields.
  var form: Form { get set }

  /// What became of what the form asked for.
  var submission: FormSubmission { get set }

  /// The button was pressed: asks for what the fields amount to, or says at the fields what is wrong with them.
  mutating func submit(in context: PageContext) -> [PageOutcome]

  /// A field has another content.
  mutating func changed(_ field: String, in context: PageContext)

  /// The focus went on to another field.
  mutating func focusMoved(in context: PageContext) -> [PageOutcome]

  /// What it is the form of, beside which form it is: a product, a case.
  var subject: [String] { get }

  /// Whether the user has filled anything in, so that leaving has to ask.
  var isFilledIn: Bool { get }

  /// What the user has filled in, by the fields' ids.
  var filled: [String: String] { get }

  /// Fills in what was filled in before, as far as the form still takes it.
  mutating func fill(_ typed: [String: String], in context: PageContext)

  /// What to do once the change is on disk.
  func afterSaving(_ change: Change, in context: PageContext) -> [PageOutcome]

  /// Somebody else changed the record meanwhile: what a second try has to start from.
  mutating func take(_ current: Record)

  /// What is told beside or below the fields.
  func notes(in context: PageContext) -> [StyledText]
}

extension FormPage {
  var subject: [String] { [] }
  mutating func changed(_ field: String, in context: PageContext) {}
  mutating func focusMoved(in context: PageContext) -> [PageOutcome] { [] }
  mutating func take(_ current: Record) {}
  func afterSaving(_ change: Change, in context: PageContext) -> [PageOutcome] { [.pop] }

  /// Asks for a change to be written.
  mutating func write(_ change: Change) -> [PageOutcome] {
    submission = .asked(change)
    return [.effect(.submit(change))]
  }

  /// Asks for a change to be written once the user has confirmed it.
  mutating func write(
    _ change: Change, asking title: any Worded, body: [any Worded], confirm: any Worded
  ) -> [PageOutcome] {
    let outcomes = write(change)
    return [.ask(Question(title: title, body: body, confirm: confirm, outcomes: outcomes))]
  }
}

// MARK: The page

extension FormPage {
  func offers(in context: PageContext) -> [Offer<Self>] { [] }

  var isTyping: Bool { true }

  func typingKeys(in context: PageContext) -> any Worded { FormPhrase.keys }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    let focus = form.focus
    switch form.handle(key) {
    case .submitted:
      if submission.isPending(in: context) { return [] }
      submission = .none
      return submit(in: context)
    case .cancelled: return leave(in: context)
    case .changed(let field): take(field, in: context)
    case .ignored, .moved: break
    }
    if let typed = form.unlisted { return [.effect(.list(typed))] }
    return form.focus == focus ? [] : focusMoved(in: context)
  }

  mutating func listed(_ listing: FileListing, in context: PageContext) -> [PageOutcome] {
    form.take(listing)
    return []
  }

  var takesLines: Bool { form.takesLines }

  mutating func paste(_ text: String, in context: PageContext) {
    if case .changed(let field) = form.paste(text) { take(field, in: context) }
  }

  private mutating func take(_ field: String, in context: PageContext) {
    if case .refused = submission { submission = .none }
    // What stands beside is another text now.
    form.aside = ScrollState()
    changed(field, in: context)
  }

  mutating func saved(_ change: Change, written: Change, in context: PageContext) -> [PageOutcome] {
    submission.asked(for: change) ? afterSaving(written, in: context) : []
  }

  mutating func refused(_ change: Change, because reason: any Worded, in context: PageContext) {
    guard submission.asked(for: change) else { return }
    submission = .refused(reason)
    // It stands at the beginning of what scrolls.
    form.aside = ScrollState()
    if let current = (reason as? ChangeRefusal)?.current { take(current) }
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    var lines = notes(in: context)
    if case .refused(let reason) = submission { lines.insert(StyledText(context.say(reason), .danger), at: 0) }
    FormFrame.draw(&form, beside: lines, in: rect, of: &frame)
  }
}
