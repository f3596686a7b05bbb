import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Creates or edits a ProductBoost campaign: the form, its checks at the fields, and a question before it is saved.
struct BoostFormPage: FormPage {
  private var draft: BoostDraft
  var submission = FormSubmission.none

  /// A new campaign of a product: from tomorrow, or from the day after its last one, for as long as a campaign may run.
  init(creatingFor product: ProductID, in context: PageContext) {
    let view = context.view
    let busyUntil = BoostDeeds.campaigns(of: product, in: view).filter(BoostDeeds.isOpen).map(\.endsOn).max()
    let first = max(view.today, busyUntil ?? view.today) + 1
    let length = context.reading.rulebook.wish.campaigns.maximumDays.value
    let campaign = BoostCampaign(
      id: view.snapshot.freeBoostID(on: view.today), productIDs: [product], startsOn: first, endsOn: first + length - 1,
      state: .running)
    draft = BoostDraft(campaign, fixed: product, in: context)
  }

  /// A campaign that exists.
  init(editing campaign: BoostCampaign, in context: PageContext) {
    draft = BoostDraft(campaign, fixed: nil, in: context)
  }

  var needsLists: Bool { true }

  mutating func refresh(in context: PageContext) { draft.showProducts(in: context) }

  func title(in context: PageContext) -> String {
    context.say(draft.isNew ? AssuranceBoostPhrase.createTitle : AssuranceBoostPhrase.editTitle)
  }

  var form: Form {
    get { draft.form }
    set { draft.form = newValue }
  }

  mutating func changed(_ field: String, in context: PageContext) {
    if field == BoostDraft.Field.products.rawValue { draft.takeChoice(in: context) }
  }

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    let (campaign, errors) = draft.campaign(in: context)
    form.setErrors(errors)
    guard errors.isEmpty, let campaign else { return [] }
    let summary = AssuranceBoostPhrase.summary(
      name: campaign.shownName, products: campaign.productIDs.count, first: campaign.startsOn,
      last: campaign.endsOn, budget: campaign.budget)
    let effect: Phrase =
      campaign.state == .draft ? AssuranceBoostPhrase.draftAssuresNothing : AssuranceBoostPhrase.runningAssures
    let change: Change = draft.isNew ? .createCampaign(campaign) : .editCampaign(campaign, from: draft.seen)
    return write(
      change, asking: draft.isNew ? AssuranceBoostPhrase.confirmCreate : AssuranceBoostPhrase.confirmEdit,
      body: [summary, effect],
      confirm: AssuranceBoostPhrase.save)
  }

  mutating func take(_ current: Record) {
    if let campaign = current.content as? BoostCampaign { draft.seen = campaign }
  }

  var subject: [String] { draft.subject }

  var isFilledIn: Bool { draft.isChanged }

  var filled: [String: String] { form.typed.merging(draft.chosen) { $1 } }

  mutating func fill(_ typed: [String: String], in context: PageContext) {
    for (field, text) in typed where !draft.choose(text, for: field, in: context) { _ = form.fill(field, with: text) }
  }

  func notes(in context: PageContext) -> [StyledText] { [] }
}
