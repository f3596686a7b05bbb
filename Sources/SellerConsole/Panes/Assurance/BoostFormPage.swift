import SellerCore
import SellerText

/// Creates or edits a ProductBoost campaign: the form, its checks at the fields, and a question before it is saved.
struct BoostFormPage: Page {
  private var draft: BoostDraft
  private let isNew: Bool
  private var submitted: Change?
  private var refusal: (any Phrase)?

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
    isNew = true
  }

  /// A campaign that exists.
  init(editing campaign: BoostCampaign, in context: PageContext) {
    draft = BoostDraft(campaign, fixed: nil, in: context)
    isNew = false
  }

  func title(in context: PageContext) -> String {
    context.say(isNew ? AssuranceBoostPhrase.createTitle : .editTitle)
  }

  func actions(in context: PageContext) -> [ActionName] { [] }

  mutating func perform(_ action: ActionName, in context: PageContext) -> [PageOutcome] { [] }

  var isTyping: Bool { true }

  func typingKeys(in context: PageContext) -> any Phrase { AssuranceBoostPhrase.keys }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    switch draft.form.handle(key) {
    case .submitted: return submit(in: context)
    case .cancelled: return leave()
    case .changed(let id):
      refusal = nil
      if id == BoostDraft.Field.products.rawValue { draft.takeChoice(in: context) }
      return []
    case .moved, .ignored: return []
    }
  }

  mutating func paste(_ text: String, in context: PageContext) { _ = draft.form.paste(text) }

  private mutating func submit(in context: PageContext) -> [PageOutcome] {
    refusal = nil
    let (campaign, errors) = draft.campaign(in: context)
    draft.form.setErrors(errors)
    guard errors.isEmpty, let campaign else { return [] }
    let change = Change.saveCampaign(campaign)
    submitted = change
    let summary = AssuranceBoostPhrase.summary(
      name: BoostDeeds.name(campaign), products: campaign.productIDs.count, first: campaign.startsOn,
      last: campaign.endsOn, budget: campaign.budget)
    let effect: AssuranceBoostPhrase = campaign.state == .draft ? .draftAssuresNothing : .runningAssures
    return [
      .ask(
        Question(
          title: isNew ? AssuranceBoostPhrase.confirmCreate : .confirmEdit, body: [summary, effect],
          confirm: AssuranceBoostPhrase.save, outcomes: [.effect(.submit(change))]))
    ]
  }

  private func leave() -> [PageOutcome] {
    guard draft.isChanged else { return [.pop] }
    return [
      .ask(
        Question(
          title: AssuranceBoostPhrase.discardTitle, body: [AssuranceBoostPhrase.discardBody],
          confirm: AssuranceBoostPhrase.discard, outcomes: [.pop]))
    ]
  }

  mutating func saved(_ change: Change, in context: PageContext) -> [PageOutcome] {
    change == submitted ? [.pop] : []
  }

  mutating func refused(_ change: Change, because reason: any Phrase, in context: PageContext) { refusal = reason }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    var lines: [StyledText] = []
    if let refusal { lines.append(StyledText(context.say(refusal), .danger)) }
    FormFrame.draw(draft.form, beside: lines, in: rect, of: &frame)
  }
}
