import SellerCore
import SellerTables
import SellerText

/// A campaign being typed: the form's fields, and the campaign that they amount to.
struct BoostDraft {
  enum Field: String { case name, chosen, products, firstDay, lastDay, budget, state }

  var form: Form
  private(set) var products: [ProductID]
  /// The product that a new campaign is made for.
  private let fixed: ProductID?
  private let base: BoostCampaign
  /// What is in the store, as far as the user knows.
  var seen: BoostCampaign

  /// The form of a campaign; with a fixed product that one cannot be taken off.
  init(_ campaign: BoostCampaign, fixed: ProductID?, in context: PageContext) {
    base = campaign
    seen = campaign
    self.fixed = fixed
    products = campaign.productIDs
    let say = context.say
    let currency = context.view.shop.currency
    let limit = context.reading.rulebook.wish.campaigns.maximumDays.value
    func text(_ field: Field, _ label: Phrase, _ value: String, _ help: Phrase) -> FormField {
      FormField(id: field.rawValue, label: say(label), content: .text(TextInput(value)), help: say(help))
    }
    form = Form(
      fields: [
        text(.name, AssuranceBoostPhrase.name, campaign.name ?? "", AssuranceBoostPhrase.nameHelp),
        FormField(id: Field.chosen.rawValue, label: say(AssuranceBoostPhrase.products), content: .readOnly(.empty)),
        FormField(
          id: Field.products.rawValue, label: say(AssuranceBoostPhrase.addProduct),
          content: .choice(ChoiceField(options: [])), help: say(AssuranceBoostPhrase.addProductHelp)),
        text(
          .firstDay, AssuranceBoostPhrase.firstDay, campaign.startsOn.description,
          AssuranceBoostPhrase.daysHelp(limit: limit)
        ).withCalendar(in: context),
        text(
          .lastDay, AssuranceBoostPhrase.lastDay, campaign.endsOn.description,
          AssuranceBoostPhrase.daysHelp(limit: limit)
        ).withCalendar(in: context),
        text(
          .budget, AssuranceBoostPhrase.budget, campaign.budget?.description ?? "",
          AssuranceBoostPhrase.budgetHelp(currency: currency)),
        FormField(
          id: Field.state.rawValue, label: say(AssuranceBoostPhrase.state),
          content: .choice(
            ChoiceField(
              options: [BoostCampaign.State.draft, .running].map { PaletteItem(id: $0.rawValue, title: say($0)) },
              selectedID: campaign.state.rawValue, prompt: say(AssuranceBoostPhrase.state))),
          help: say(AssuranceBoostPhrase.stateHelp)),
      ], submitLabel: say(AssuranceBoostPhrase.toConfirmation))
    showProducts(in: context)
  }

  /// Whether the campaign is made by this form.
  var isNew: Bool { fixed != nil }

  /// What it is the form of.
  var subject: [String] { [fixed?.text ?? base.id.text] }

  // MARK: Products

  /// The products as a field holds them, where they were changed.
  var chosen: [String: String] {
    products == base.productIDs ? [:] : [Field.chosen.rawValue: products.map(\.text).joined(separator: "\n")]
  }

  /// Takes products from what that field held; false for other fields.
  mutating func choose(_ text: String, for field: String, in context: PageContext) -> Bool {
    guard field == Field.chosen.rawValue else { return false }
    products = text.split(separator: "\n").map { ProductID(String($0)) }
    showProducts(in: context)
    return true
  }

  /// Takes what was chosen in the picker on, or off again when it is in already.
  mutating func takeChoice(in context: PageContext) {
    guard let id = form.choice(of: Field.products.rawValue).map({ ProductID($0) }), id != fixed else { return }
    if let place = products.firstIndex(of: id) { products.remove(at: place) } else { products.append(id) }
    showProducts(in: context)
  }

  /// Shows the chosen products by name, and the picker with them and the others of A+: a product that the campaign names stays listed
  /// even when it left A+, so that it can be taken off.
  mutating func showProducts(in context: PageContext) {
    let say = context.say
    let names = products.map { context.view.name(of: $0) }.joined(separator: ", ")
    let list =
      products.isEmpty
      ? StyledText(say(AssuranceBoostPhrase.noProducts), .dimmed)
      : StyledText(say(AssuranceBoostPhrase.productList(count: products.count, names: names)))
    form.setContent(.readOnly(list), for: Field.chosen.rawValue)
    let chosen = products.map { id in
      PaletteItem(
        id: id.text, title: context.view.name(of: id), detail: StyledText(say(AssuranceBoostPhrase.chosen), .good),
        keywords: id.text, disabledReason: id == fixed ? say(AssuranceBoostPhrase.fixedProduct) : nil)
    }
    let ids = Set(products.map(\.text))
    let others = (context.reading.assuranceBoard?.promotable ?? []).filter { !ids.contains($0.id) }
    let choice = ChoiceField(
      options: chosen + others, prompt: say(AssuranceBoostPhrase.addProduct),
      emptyText: say(AssuranceBoostPhrase.noProductMatches))
    form.setContent(.choice(choice), for: Field.products.rawValue)
  }

  // MARK: The campaign

  private func text(_ field: Field) -> String { form.text(of: field.rawValue) ?? "" }

  /// The campaign as it is typed, or what cannot be read, by field.
  func campaign(in context: PageContext) -> (campaign: BoostCampaign?, errors: [String: String]) {
    var errors: [String: String] = [:]
    let first = Day(text(.firstDay))
    let last = Day(text(.lastDay))
    if first == nil { errors[Field.firstDay.rawValue] = context.say(AssuranceBoostPhrase.invalidDay) }
    if last == nil { errors[Field.lastDay.rawValue] = context.say(AssuranceBoostPhrase.invalidDay) }
    let currency = context.view.shop.currency
    let budget = Money(text: text(.budget), currency: currency)
    if budget == nil, !text(.budget).isEmpty {
      errors[Field.budget.rawValue] = context.say(AssuranceBoostPhrase.invalidBudget(currency: currency))
    }
    guard errors.isEmpty, let first, let last else { return (nil, errors) }
    var campaign = base
    campaign.name = text(.name).isEmpty ? nil : text(.name)
    campaign.productIDs = products
    campaign.startsOn = first
    campaign.endsOn = last
    campaign.budget = budget
    campaign.state = form.choice(of: Field.state.rawValue).flatMap(BoostCampaign.State.init(rawValue:)) ?? base.state
    for problem in BoostCampaignForm.problems(of: campaign, in: context.view, rulebook: context.reading.rulebook) {
      let field = Self.field(of: problem).rawValue
      errors[field] = [errors[field], context.say(problem)].compactMap { $0 }.joined(separator: " ")
    }
    return (campaign, errors)
  }

  private static func field(of problem: BoostCampaignForm.Problem) -> Field {
    switch problem.field {
    case .products: .products
    case .dates: .lastDay
    case .budget: .budget
    case .state: .state
    }
  }

  /// Whether anything differs from how the form began.
  var isChanged: Bool { form.isChanged || products != base.productIDs }
}
