import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Files a dispute: the form, a live preview of what it would bring, and a question before the one submission there is.
struct DisputeFormPage: FormPage {
  private var draft: DisputeDraft
  let subject: [String]
  private var preview: DisputePreview
  private var pictures = FileField()
  var submission = FormSubmission.none

  init(_ kind: Dispute.Form, product: ProductID?, proposing category: CategoryName?, in context: PageContext) {
    subject = [kind.rawValue] + [product?.text].compactMap(\.self)
    draft = DisputeDraft(kind, product: product, proposing: category, in: context)
    preview = DisputePreview(kind, product: product, proposing: draft.proposed, in: context)
  }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.say(DisputeFormPhrase.title(draft.kind)) }

  func typingKeys(in context: PageContext) -> any Worded { DisputeFormPhrase.keys }

  var form: Form {
    get { draft.form }
    set { draft.form = newValue }
  }

  mutating func changed(_ field: String, in context: PageContext) {
    if field == FileField.paths { pictures.show(&draft.form, in: context) }
    switch DisputeDraft.Field(rawValue: field) {
    case .product:
      draft.product = form.choice(of: field).map { ProductID($0) }
      draft.showProduct(in: context)
      preview = DisputePreview(draft.kind, product: draft.product, proposing: draft.proposed, in: context)
    case .proposed:
      preview.show(draft.proposed, in: context)
    case .disputed, .reason, .explanation, .checkedAgainstRegulation, .informationIsTrue, nil:
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

  mutating func focusMoved(in context: PageContext) -> [PageOutcome] { pictures.measure(form) }

  mutating func measured(_ files: [MeasuredFile], in context: PageContext) -> [PageOutcome] {
    pictures.take(files, &draft.form, in: context) ? submit(in: context) : []
  }

  // MARK: Submitting

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    guard let dispute = draft.dispute(in: context) else {
      form.setErrors([DisputeDraft.Field.product.rawValue: context.say(DisputeFormPhrase.productMissing)])
      return []
    }
    let waiting = pictures.await(form)
    guard waiting.isEmpty else { return waiting }
    let change = Change.fileDispute(dispute, files: pictures.files(of: form))
    let errors = errors(of: change.deed(as: FileDispute.self)?.dispute ?? dispute, in: context)
    form.setErrors(errors)
    guard errors.isEmpty else { return [] }
    return write(
      change, asking: DisputeFormPhrase.confirmTitle, body: confirmation(of: dispute, in: context),
      confirm: DisputeFormPhrase.confirm)
  }

  private func errors(of dispute: Dispute, in context: PageContext) -> [String: String] {
    var errors: [String: String] = [:]
    errors[FileField.paths] = pictures.trouble(form, in: context)
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
      if let warning = preview.fit.flatMap(DisputeAdvicePhrase.warning) { body.append(warning) }
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

  // MARK: Drawing

  func notes(in context: PageContext) -> [StyledText] {
    let waiting = pictures.isAwaited ? [StyledText(context.say(DisputeFormPhrase.measuring), .warning)] : []
    return waiting + preview.paragraphs(in: context)
  }
}
