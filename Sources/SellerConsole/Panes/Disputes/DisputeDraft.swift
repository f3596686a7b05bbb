import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// What a dispute's form holds, as a form's fields and as the dispute that they amount to.
struct DisputeDraft {
  /// The fields by name; the two confirmations are a field each.
  enum Field: String {
    case product, disputed, reason, explanation, proposed
    case checkedAgainstRegulation = "checked_against_regulation"
    case informationIsTrue = "information_is_true"
  }

  /// Which form.
  let kind: Dispute.Form
  /// What is disputed; nil until it is chosen.
  var product: ProductID?
  /// The fields.
  var form: Form

  init(_ kind: Dispute.Form, product: ProductID?, proposing category: CategoryName?, in context: PageContext) {
    self.kind = kind
    self.product = product
    var fields = [Self.productField(product, in: context), Self.disputedField(product, in: context)]
    func label(_ phrase: Phrase) -> String { context.say(phrase) }
    switch kind {
    case .revenueShare:
      let rules = context.reading.rulebook.wish.disputes
      let limits = DisputeFormPhrase.picturesHelp(
        count: rules.maximumAttachments.value, megabytes: rules.maximumAttachmentBytes.value / 1024 / 1024)
      fields +=
        [
          FormField(
            id: Field.reason.rawValue, label: label(DisputeFormPhrase.reason), content: .lines(TextArea(), rows: 3),
            help: label(DisputeFormPhrase.reasonHelp)),
          FormField(
            id: Field.proposed.rawValue, label: label(DisputeFormPhrase.proposed),
            content: .choice(Self.proposals(for: product, selected: category, in: context)),
            help: label(DisputeFormPhrase.proposedHelp)),
        ] + FileField.fields(label: DisputeFormPhrase.pictures, help: limits, in: context)
    case .euCompliance:
      fields += [
        FormField(
          id: Field.reason.rawValue, label: label(DisputeFormPhrase.reason), content: .lines(TextArea(), rows: 2),
          help: label(DisputeFormPhrase.reasonHelp)),
        FormField(
          id: Field.explanation.rawValue, label: context.say(DisputePhrase.explanation),
          content: .lines(TextArea(), rows: 3), help: label(DisputeFormPhrase.explanationHelp)),
      ]
      fields += DisputeForm.Confirmation.allCases.map { confirmation in
        FormField(
          id: confirmation.rawValue, label: label(DisputeFormPhrase.tick(confirmation)),
          content: .checkbox(isOn: false),
          help: context.say(confirmation))
      }
    }
    form = Form(fields: fields, submitLabel: label(DisputeFormPhrase.submit))
  }

  // MARK: Fields

  private static func nothing(_ context: PageContext) -> StyledText {
    StyledText(context.say(DisputePhrase.empty), .dimmed)
  }

  /// The product as it stands, or a list of those that can be disputed.
  private static func productField(_ product: ProductID?, in context: PageContext) -> FormField {
    let content: FormField.Content
    if let product {
      content = .readOnly(
        StyledText(context.view.name(of: product)) + StyledText("  " + product.text, .dimmed))
    } else {
      content = .choice(
        ChoiceField(
          options: context.reading.disputes?.disputable ?? [], prompt: context.say(DisputeFormPhrase.chooseProduct),
          emptyText: context.say(DisputeFormPhrase.nothingFound)))
    }
    return FormField(
      id: Field.product.rawValue, label: context.say(DisputeFormPhrase.product), content: content,
      help: context.say(DisputeFormPhrase.productHelp))
  }

  private static func disputedField(_ product: ProductID?, in context: PageContext) -> FormField {
    FormField(
      id: Field.disputed.rawValue, label: context.say(DisputePhrase.disputed), content: disputed(product, in: context))
  }

  /// The categories with the share of a plain order: what is disputed is not the seller's to choose.
  private static func disputed(_ product: ProductID?, in context: PageContext) -> FormField.Content {
    guard let product, let record = context.view.product(product),
      let share = context.reading.disputes?.standing(of: record).share
    else { return .readOnly(nothing(context)) }
    return .readOnly(
      StyledText(record.categories.shown)
        + StyledText("  " + context.language.percent(share.share), .dimmed))
  }

  private static func proposals(
    for product: ProductID?, selected: CategoryName?, in context: PageContext
  ) -> ChoiceField {
    let proposals = product.flatMap { context.reading.disputes?.proposals.proposals(for: $0) } ?? []
    let options = proposals.map { proposal in
      PaletteItem(
        id: proposal.category.text, title: proposal.category.text,
        detail: proposal.usualShare.flatMap { usual in
          proposal.euShare.map { StyledText(context.say(DisputeFormPhrase.shares(usual: usual, eu: $0)), .accent) }
        } ?? StyledText(context.say(RulePhrase.noRule), .dimmed))
    }
    return ChoiceField(
      options: options, selectedID: proposals.first { $0.category == selected }?.category.text,
      prompt: context.say(DisputeFormPhrase.chooseCategory), emptyText: context.say(DisputeFormPhrase.nothingFound))
  }

  /// Another product, or the same one after the store was read again: its categories, and what can be proposed.
  mutating func showProduct(in context: PageContext) {
    form.setContent(Self.disputed(product, in: context), for: Field.disputed.rawValue)
    if kind == .revenueShare {
      form.setContent(
        .choice(Self.proposals(for: product, selected: proposed, in: context)), for: Field.proposed.rawValue)
    }
  }

  // MARK: Values

  /// The proposed category.
  var proposed: CategoryName? { form.choice(of: Field.proposed.rawValue).map { CategoryName($0) } }

  /// The dispute that the fields amount to; nil until a product is chosen.
  func dispute(in context: PageContext) -> Dispute? {
    guard let product else { return nil }
    let view = context.view
    var dispute = Dispute(
      id: view.snapshot.freeDisputeID(on: view.today), productID: product, form: kind, submittedAt: view.asOf)
    dispute.reason = form.text(of: Field.reason.rawValue)
    dispute.disputedCategories = view.product(product)?.categories ?? []
    switch kind {
    case .revenueShare:
      dispute.proposedCategory = proposed
    case .euCompliance:
      dispute.explanation = form.text(of: Field.explanation.rawValue)
      dispute.confirmations = DisputeForm.Confirmation.allCases.map(\.rawValue).filter { form.isOn($0) }
    }
    return dispute
  }

  /// The field that a problem is shown at.
  static func field(of problem: DisputeForm.Problem) -> String {
    if case .confirmationMissing(let confirmation) = problem { return confirmation.rawValue }
    return switch problem.field {
    case .reason, .status, .confirmations: Field.reason.rawValue
    case .explanation: Field.explanation.rawValue
    case .proposedCategory: Field.proposed.rawValue
    case .attachments: FileField.paths
    }
  }
}
