import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Files a dispute: the form, a live preview of what it would bring, and a question before the one submission there is.
struct DisputeFormPage: FormPage {
  private var draft: DisputeDraft
  private var preview: DisputePreview
  /// The files that were looked at, by path.
  private var files: [String: MeasuredFile] = [:]
  /// The button was pressed before all files were looked at.
  private var isWaitingForFiles = false
  var submission = FormSubmission.none

  init(_ kind: Dispute.Form, product: ProductID?, proposing category: CategoryName?, in context: PageContext) {
    draft = DisputeDraft(kind, product: product, proposing: category, in: context)
    preview = DisputePreview(kind, product: product, proposing: draft.proposed, in: context)
  }

  func title(in context: PageContext) -> String { context.say(DisputeFormPhrase.title(draft.kind)) }

  func typingKeys(in context: PageContext) -> any Worded { DisputeFormPhrase.keys }

  var form: Form {
    get { draft.form }
    set { draft.form = newValue }
  }

  mutating func changed(_ field: String, in context: PageContext) {
    switch DisputeDraft.Field(rawValue: field) {
    case .product:
      draft.product = form.choice(of: field).map { ProductID($0) }
      draft.showProduct(in: context)
      preview = DisputePreview(draft.kind, product: draft.product, proposing: draft.proposed, in: context)
    case .proposed:
      preview.show(draft.proposed, in: context)
    case .pictures:
      showSizes(in: context)
    case .disputed, .reason, .explanation, .sizes, .checkedAgainstRegulation, .informationIsTrue, nil:
      break
    }
  }

  mutating func refresh(in context: PageContext) {
    draft.showProduct(in: context)
    preview = DisputePreview(draft.kind, product: draft.product, proposing: draft.proposed, in: context)
  }

  func wanted(in context: PageContext) -> FigureRequest? { preview.wanted }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    if case .outlook(let outlook) = answer { preview.take(outlook, in: context) }
  }

  // MARK: Pictures

  private var unmeasured: [String] { draft.paths.filter { files[$0] == nil } }

  mutating func focusMoved(in context: PageContext) -> [PageOutcome] { measure() }

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
    form.setContent(.readOnly(text), for: DisputeDraft.Field.sizes.rawValue)
  }

  // MARK: Submitting

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    guard let dispute = draft.dispute(files: draft.paths.compactMap { files[$0] }, in: context) else {
      form.setErrors([DisputeDraft.Field.product.rawValue: context.say(DisputeFormPhrase.productMissing)])
      return []
    }
    if !unmeasured.isEmpty {
      isWaitingForFiles = true
      return measure()
    }
    let errors = errors(of: dispute, in: context)
    form.setErrors(errors)
    guard errors.isEmpty else { return [] }
    return write(
      .fileDispute(dispute), asking: DisputeFormPhrase.confirmTitle, body: confirmation(of: dispute, in: context),
      confirm: DisputeFormPhrase.confirm)
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

  /// What is said before the one submission there is.
  private func confirmation(of dispute: Dispute, in context: PageContext) -> [Phrase] {
    let name = context.view.name(of: dispute.productID)
    var body: [Phrase] = [DisputeFormPhrase.onceOnly(product: name)]
    if let proposed = dispute.proposedCategory {
      body.append(DisputeFormPhrase.proposal(from: dispute.disputedCategories.shown, to: proposed.text))
    } else {
      body.append(DisputeFormPhrase.euPurpose)
    }
    return body
  }

  /// Straight to the register, with the new dispute selected.
  func afterSaving(_ change: Change, in context: PageContext) -> [PageOutcome] {
    guard let dispute = change.deed(as: FileDispute.self)?.dispute else { return [] }
    return [
      .pop, .go(.disputes, opening: []), .replace(DisputesPage(selecting: dispute.id, in: context)),
      .notice(Notice(.done, DisputeFormPhrase.filed(dispute.id))),
    ]
  }

  func leave(in context: PageContext) -> [PageOutcome] {
    let isEmpty = [DisputeDraft.Field.reason, .explanation, .pictures].allSatisfy {
      form.text(of: $0.rawValue)?.isEmpty ?? true
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

  func notes(in context: PageContext) -> [StyledText] {
    let waiting = isWaitingForFiles ? [StyledText(context.say(DisputeFormPhrase.measuring), .warning)] : []
    return waiting + preview.paragraphs(in: context)
  }
}
