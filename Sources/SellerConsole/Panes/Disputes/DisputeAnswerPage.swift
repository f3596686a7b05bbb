import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Records what the platform answered to a dispute, with a preview of what the answer changes.
struct DisputeAnswerPage: FormPage {
  private enum Field: String { case dispute, decision, reason, category, person, at }

  private let dispute: Dispute
  var form: Form
  var submission = FormSubmission.none
  /// The dispute as the fields would leave it; nil until they are complete.
  private var tried: Dispute?
  /// What was counted of it, and of which dispute.
  private var preview: (dispute: Dispute, entry: DisputeRegister.Entry?)?
  /// What was written for the decision that is not chosen now.
  private var reason = TextArea()
  private var category: CategoryName?

  init(_ dispute: Dispute, in context: PageContext) {
    self.dispute = dispute
    category = dispute.proposedCategory
    let options = [Dispute.Status.resolvedUpdated, .resolvedUnchanged].map { status in
      PaletteItem(
        id: status.rawValue, title: context.say(status),
        keywords: Language.allCases.map { $0.say(status) }.joined(separator: " "))
    }
    let decision = ChoiceField(options: options, prompt: context.say(DisputeAnswerPhrase.chooseDecision))
    let moment = TextInput(String(context.language.moment(context.view.asOf, in: .utc).prefix(16)))
    let about =
      StyledText(context.view.name(of: dispute.productID))
      + StyledText("  " + dispute.id.text, .dimmed)
    form = Form(
      fields: [
        FormField(
          id: Field.dispute.rawValue, label: context.say(DisputePhrase.tabForm), content: .readOnly(about)),
        FormField(
          id: Field.decision.rawValue, label: context.say(DisputeAnswerPhrase.decision), content: .choice(decision)),
        FormField(
          id: Field.reason.rawValue, label: context.say(DisputeAnswerPhrase.reason),
          content: Self.notAsked(context), help: context.say(DisputeAnswerPhrase.reasonHelp)),
        FormField(
          id: Field.category.rawValue, label: context.say(DisputeAnswerPhrase.category),
          content: Self.notAsked(context), help: context.say(DisputeAnswerPhrase.categoryHelp)),
        FormField(
          id: Field.person.rawValue, label: context.say(Heading.responsiblePerson), content: Self.notAsked(context),
          help: context.say(DisputeAnswerPhrase.personHelp)),
        FormField(
          id: Field.at.rawValue, label: context.say(DisputeAnswerPhrase.at), content: .text(moment),
          help: context.say(DisputeAnswerPhrase.atHelp)
        ).withCalendar(in: context),
      ], submitLabel: context.say(DisputeAnswerPhrase.submit))
  }

  var subject: [String] { [dispute.id.text] }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.say(DisputeAnswerPhrase.title) }

  func typingKeys(in context: PageContext) -> any Worded { DisputeFormPhrase.keys }

  // MARK: Fields

  private static func notAsked(_ context: PageContext) -> FormField.Content {
    .readOnly(StyledText(context.say(DisputeAnswerPhrase.notAsked), .dimmed))
  }

  private var status: Dispute.Status? {
    form.choice(of: Field.decision.rawValue).flatMap { Dispute.Status(rawValue: $0) }
  }

  /// Keeps what was written, and asks only for what the decision needs.
  mutating func changed(_ field: String, in context: PageContext) {
    if case .lines(let area, _) = form.field(Field.reason.rawValue)?.content { reason = area }
    if let chosen = form.choice(of: Field.category.rawValue) { category = CategoryName(chosen) }
    if Field(rawValue: field) == .decision { askWhatIsNeeded(in: context) }
    tried = outcome.map { dispute.resolved(by: $0) }
  }

  mutating func refresh(in context: PageContext) { preview = nil }

  func wanted(in context: PageContext) -> FigureRequest? {
    tried.flatMap { $0 == preview?.dispute ? nil : .answer($0) }
  }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    if let tried, case .answer(let entry) = answer { preview = (tried, entry) }
  }

  private mutating func askWhatIsNeeded(in context: PageContext) {
    let isUpdated = status == .resolvedUpdated
    form.setContent(
      isUpdated ? Self.notAsked(context) : .lines(reason, rows: 2), for: Field.reason.rawValue)
    form.setContent(
      isUpdated ? .choice(categories(in: context)) : Self.notAsked(context), for: Field.category.rawValue)
    form.setContent(
      isUpdated ? .choice(people(in: context)) : Self.notAsked(context), for: Field.person.rawValue)
  }

  private func categories(in context: PageContext) -> ChoiceField {
    let facts = context.reading.disputes
    let names = (facts?.proposals.names ?? []).filter { dispute.disputedCategories != [$0] }
    let price = context.view.product(dispute.productID)?.price
    let options = names.map { name in
      PaletteItem(
        id: name.text, title: name.text,
        detail: StyledText(
          facts?.plainShare(in: [name], at: price).map { context.language.percent($0.share) } ?? "", .accent))
    }
    return ChoiceField(
      options: options, selectedID: category?.text, prompt: context.say(DisputeFormPhrase.chooseCategory),
      emptyText: context.say(DisputeFormPhrase.nothingFound))
  }

  /// How the product may stand by its new category; left as it is where nothing is chosen.
  private func people(in context: PageContext) -> ChoiceField {
    let options = Product.ResponsiblePerson.allCases.map { PaletteItem(id: $0.rawValue, title: context.say($0)) }
    let asItIs = PaletteItem(id: "", title: context.say(DisputeAnswerPhrase.personAsItIs))
    return ChoiceField(
      options: [asItIs] + options, selectedID: form.choice(of: Field.person.rawValue) ?? "",
      prompt: context.say(Heading.responsiblePerson), emptyText: context.say(ChromePhrase.nothingHere))
  }

  // MARK: The answer

  private var moment: Instant? { Instant(typed: form.text(of: Field.at.rawValue) ?? "", in: .utc) }

  /// What the fields amount to; nil while a part is missing.
  private var outcome: Dispute.Outcome? {
    guard let moment, let status else { return nil }
    switch status {
    case .pendingReview: return nil
    case .resolvedUnchanged:
      return Dispute.Outcome(
        at: moment, decision: .unchanged(reason: form.text(of: Field.reason.rawValue) ?? ""))
    case .resolvedUpdated:
      guard let chosen = form.choice(of: Field.category.rawValue) else { return nil }
      let person = form.choice(of: Field.person.rawValue).flatMap { Product.ResponsiblePerson(rawValue: $0) }
      return Dispute.Outcome(at: moment, decision: .updated(CategoryName(chosen)), person: person)
    }
  }

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    var errors: [Field: Phrase] = [:]
    if status == nil { errors[.decision] = DisputeAnswerPhrase.decisionMissing }
    if moment == nil { errors[.at] = DisputeAnswerPhrase.noMoment }
    if status == .resolvedUpdated, form.choice(of: Field.category.rawValue) == nil {
      errors[.category] = ChangeRefusal.updatedCategoryMissing.phrase
    }
    if let outcome, let problem = problem(with: outcome, in: context) { errors[problem.field] = problem.phrase }
    form.setErrors(Dictionary(uniqueKeysWithValues: errors.map { ($0.key.rawValue, context.say($0.value)) }))
    guard errors.isEmpty, let outcome else { return [] }
    return write(
      .resolveDispute(dispute.id, outcome), asking: DisputeAnswerPhrase.confirmTitle,
      body: confirmation(of: outcome, in: context), confirm: DisputeAnswerPhrase.confirm)
  }

  /// Asks the rule that the store itself will ask.
  private func problem(with outcome: Dispute.Outcome, in context: PageContext) -> (field: Field, phrase: Phrase)? {
    do {
      _ = try Change.resolveDispute(dispute.id, outcome).edits(in: context.view, rulebook: context.reading.rulebook)
      return nil
    } catch {
      switch error.part {
      case .moment: return (.at, error.phrase)
      case .reason: return (.reason, error.phrase)
      case .category: return (.category, error.phrase)
      case .decision: return (.decision, error.phrase)
      case .field, nil: return nil
      }
    }
  }

  /// What is said before the answer is recorded.
  private func confirmation(of outcome: Dispute.Outcome, in context: PageContext) -> [Phrase] {
    let name = context.view.name(of: dispute.productID)
    var body: [Phrase] = [
      DisputeAnswerPhrase.confirmBody(dispute.id, product: name), (status ?? .pendingReview).phrase,
    ]
    if case .updated(let category) = outcome.decision { body.append(DisputeAnswerPhrase.confirmCategory(category)) }
    if let person = outcome.person { body.append(DisputeAnswerPhrase.confirmPerson(person)) }
    return body
  }

  func afterSaving(_ change: Change, in context: PageContext) -> [PageOutcome] {
    [.pop, .notice(Notice(.done, DisputeAnswerPhrase.recorded(dispute.id)))]
  }

  // MARK: Drawing

  func notes(in context: PageContext) -> [StyledText] {
    [StyledText(context.say(DisputeAnswerPhrase.preview), .heading)] + consequences(in: context)
  }

  private func consequences(in context: PageContext) -> [StyledText] {
    guard let tried else {
      let missing =
        status == nil
        ? DisputeAnswerPhrase.previewNeedsMore
        : moment == nil ? DisputeAnswerPhrase.noMoment : DisputeAnswerPhrase.previewNeedsCategory
      return [StyledText(context.say(missing), moment == nil && status != nil ? .warning : .dimmed)]
    }
    guard let counted = preview, counted.dispute == tried else {
      return [StyledText(context.say(ChromePhrase.counting), .warning)]
    }
    guard let preview = counted.entry else { return [] }
    let language = context.language
    guard let rule = preview.futureRule else { return [StyledText(context.say(DisputePhrase.nothingChanges))] }
    var lines: [StyledText] = []
    if preview.adjustments.isEmpty {
      lines.append(StyledText(context.say(DisputePhrase.blankTable)))
    } else {
      let phrase = DisputePhrase.adjusted(orders: preview.adjustments.count, total: preview.total)
      lines.append(StyledText(context.say(phrase), preview.total.minorUnits < 0 ? .danger : .good))
    }
    let moment = language.moment(rule.releasedAfter, in: context.view.calendar)
    lines.append(StyledText(context.say(DisputePhrase.betweenKeep(preview.between.count)), .dimmed))
    lines.append(StyledText(context.say(DisputePhrase.future(rule.category, after: moment))))
    let need = context.reading.disputes?.compliance.needs[rule.category]
    lines.append(StyledText(context.say(DisputePhrase.person(in: rule.category, need)), .dimmed))
    lines += preview.adjustments.map { row in
      StyledText(row.orderID.text + "  ", .accent)
        + StyledText(language.percent(row.old)) + StyledText(spaced: .arrow)
        + StyledText("\(language.percent(row.new))  \(language.money(row.gross))  ")
        + StyledText(change: row.amount, language)
    }
    return lines
  }
}
