import SellerCore
import SellerText

/// Files a dispute: the form, a live preview of what it would bring, and a question before the one submission there is.
struct DisputeFormPage: Page {
  private var draft: DisputeDraft
  private var preview: DisputePreview
  /// The files that were looked at, by path.
  private var files: [String: MeasuredFile] = [:]
  /// The button was pressed before all files were looked at.
  private var isWaitingForFiles = false
  /// Why the store did not take the dispute.
  private var refusal: (any Phrase)?

  init(_ kind: Dispute.Form, product: ProductID?, proposing category: CategoryName?, in context: PageContext) {
    draft = DisputeDraft(kind, product: product, proposing: category, in: context)
    preview = DisputePreview(kind, product: product, in: context)
    preview.show(draft.proposed, on: product, in: context)
  }

  func title(in context: PageContext) -> String { context.say(DisputeFormPhrase.title(draft.kind)) }

  func actions(in context: PageContext) -> [ActionName] { [] }

  mutating func perform(_ action: ActionName, in context: PageContext) -> [PageOutcome] { [] }

  var isTyping: Bool { true }

  func typingKeys(in context: PageContext) -> any Phrase { DisputeFormPhrase.keys }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    let focus = draft.form.focus
    let reaction = draft.form.handle(key)
    switch reaction {
    case .submitted: return submit(in: context)
    case .cancelled: return leave()
    case .changed(let id): changed(id, in: context)
    case .ignored, .moved: break
    }
    return draft.form.focus == focus ? [] : measure()
  }

  mutating func paste(_ text: String, in context: PageContext) {
    if case .changed(let id) = draft.form.paste(text) { changed(id, in: context) }
  }

  private mutating func changed(_ id: String, in context: PageContext) {
    refusal = nil
    switch DisputeDraft.Field(rawValue: id) {
    case .product:
      draft.product = draft.form.choice(of: id).map { ProductID($0) }
      draft.showProduct(in: context)
      preview = DisputePreview(draft.kind, product: draft.product, in: context)
      preview.show(draft.proposed, on: draft.product, in: context)
    case .proposed:
      preview.show(draft.proposed, on: draft.product, in: context)
    case .pictures:
      showSizes(in: context)
    case .disputed, .reason, .explanation, .sizes, .checkedAgainstRegulation, .informationIsTrue, nil:
      break
    }
  }

  mutating func refresh(in context: PageContext) {
    draft.showProduct(in: context)
    preview = DisputePreview(draft.kind, product: draft.product, in: context)
    preview.show(draft.proposed, on: draft.product, in: context)
  }

  // MARK: Pictures

  private var unmeasured: [String] { draft.paths.filter { files[$0] == nil } }

  private func measure() -> [PageOutcome] {
    unmeasured.isEmpty ? [] : [.effect(.measure(unmeasured))]
  }

  mutating func measured(_ files: [MeasuredFile], in context: PageContext) -> [PageOutcome] {
    for file in files { self.files[file.path] = file }
    showSizes(in: context)
    guard isWaitingForFiles, unmeasured.isEmpty else { return [] }
    isWaitingForFiles = false
    return submit(in: context)
  }

  private mutating func showSizes(in context: PageContext) {
    let parts = draft.paths.map { path in
      guard let file = files[path] else { return StyledText(path + " ", .dimmed) + StyledText(.ellipsis, .dimmed) }
      switch file.finding {
      case .bytes(let bytes):
        return StyledText(file.name) + StyledText(" " + context.language.fileSize(bytes), .dimmed)
      case .unreadable: return StyledText(file.name + " ?", .danger)
      }
    }
    let text =
      parts.isEmpty
      ? StyledText(context.say(DisputePhrase.empty), .dimmed) : StyledText.joined(parts, separator: ", ")
    draft.form.setContent(.readOnly(text), for: DisputeDraft.Field.sizes.rawValue)
  }

  // MARK: Submitting

  private mutating func submit(in context: PageContext) -> [PageOutcome] {
    refusal = nil
    guard let dispute = draft.dispute(files: draft.paths.compactMap { files[$0] }, in: context) else {
      draft.form.setErrors([DisputeDraft.Field.product.rawValue: context.say(DisputeFormPhrase.productMissing)])
      return []
    }
    if !unmeasured.isEmpty {
      isWaitingForFiles = true
      return measure()
    }
    let errors = errors(of: dispute, in: context)
    draft.form.setErrors(errors)
    return errors.isEmpty ? [.ask(question(about: dispute, in: context))] : []
  }

  private func errors(of dispute: Dispute, in context: PageContext) -> [String: String] {
    var errors: [String: String] = [:]
    for path in draft.paths {
      if case .unreadable(let why) = files[path]?.finding {
        let phrase = DisputeFormPhrase.unreadable(path: path, why: context.say(why))
        errors[DisputeDraft.Field.pictures.rawValue] = context.say(phrase)
      }
    }
    let problems = DisputeForm.problems(
      of: dispute, categories: dispute.disputedCategories, rulebook: context.reading.rulebook)
    for problem in problems {
      let field = DisputeDraft.field(of: problem)
      if errors[field] == nil { errors[field] = context.say(problem) }
    }
    return errors
  }

  private func question(about dispute: Dispute, in context: PageContext) -> Question {
    let name = DisputeMark.name(dispute.productID, in: context)
    var body: [DisputeFormPhrase] = [.onceOnly(product: name)]
    if let proposed = dispute.proposedCategory {
      body.append(.proposal(from: DisputeMark.names(dispute.disputedCategories), to: proposed.text))
    } else {
      body.append(.euPurpose)
    }
    return Question(
      title: DisputeFormPhrase.confirmTitle, body: body, confirm: DisputeFormPhrase.confirm,
      outcomes: [.effect(.submit(.fileDispute(dispute)))])
  }

  /// Straight to the register, with the new dispute selected.
  mutating func saved(_ change: Change, in context: PageContext) -> [PageOutcome] {
    guard case .fileDispute(let dispute) = change, dispute.productID == draft.product else { return [] }
    return [
      .pop, .go(.disputes, opening: []), .replace(DisputesPage(selecting: dispute.id, in: context)),
      .notice(Notice(.done, DisputeFormPhrase.filed(dispute.id))),
    ]
  }

  mutating func refused(_ change: Change, because reason: any Phrase, in context: PageContext) {
    refusal = reason
  }

  private func leave() -> [PageOutcome] {
    let isEmpty = [DisputeDraft.Field.reason, .explanation, .pictures].allSatisfy {
      draft.form.text(of: $0.rawValue)?.isEmpty ?? true
    }
    if isEmpty { return [.pop] }
    return [
      .ask(
        Question(
          title: DisputeFormPhrase.discardTitle, body: [DisputeFormPhrase.discardBody],
          confirm: DisputeFormPhrase.discard, outcomes: [.pop]))
    ]
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    var lines = preview.paragraphs(in: context)
    if let refusal { lines.insert(StyledText(context.say(refusal), .danger), at: 0) }
    if isWaitingForFiles { lines.insert(StyledText(context.say(DisputeFormPhrase.measuring), .warning), at: 0) }
    FormFrame.draw(draft.form, beside: lines, in: rect, of: &frame)
  }
}
