import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// One dispute with all its fields and what it brought.
struct DisputeAnswer: ValueAnswer {
  let view: ShopView
  let entry: DisputeRegister.Entry
  /// What an update as proposed would bring, while the answer is awaited.
  let ifAsProposed: DisputeRegister.Entry?
  /// How the products of the updated category stand with the EU's Responsible Person.
  let compliance: EUCompliance?
  let story: @Sendable (Language) -> RecordStory

  private var dispute: Dispute { entry.dispute }

  init(_ entry: DisputeRegister.Entry, in view: ShopView, rulebook: Rulebook) {
    self.view = view
    self.entry = entry
    ifAsProposed = DisputeRegister(view, rulebook).ifAsProposed(entry.dispute)
    let (compliance, cases) = view.report(by: rulebook, .on(.wish, .compliance), .cases)
    self.compliance = compliance
    story = { RecordStory(view, rulebook, cases: cases, shares: nil, ladders: [], in: $0) }
  }

  var json: JSONValue {
    var members = DisputeFields(view).whole.members(of: entry)
    if let rule = entry.futureRule {
      members.add(
        "from_now_on", .object([("category", .key(rule.category)), ("released_after", .text(rule.releasedAfter))]))
    }
    if let ifAsProposed {
      members.add(
        "if_as_proposed",
        .object([
          ("adjusted_orders", .count(ifAsProposed.adjustments.count)), ("total", .text(ifAsProposed.total)),
        ]))
    }
    let links = story(.english).links(of: dispute).compactMap(\.link)
    members.append(("links", LinkFields.all.array(of: links)))
    members.add(dispute.extra)
    return .object(members)
  }

  func spreadsheet() -> DataTable { DataTable(AdjustmentFields(view).all, entry.adjustments) }

  func tables(in language: Language) -> [OutputTable] {
    [facts(in: language)]
      + (dispute.status == .resolvedUpdated && !entry.adjustments.isEmpty
        ? [OutputTable(AdjustmentFields(view).all, entry.adjustments, in: language)] : [])
  }

  private func facts(in language: Language) -> OutputTable {
    var facts = OutputFacts(in: language)
    let calendar = view.calendar
    let name = view.product(dispute.productID)?.name
    facts.add(
      Heading.product,
      name.map { $0 + language.say(FigurePhrase.bracketed(dispute.productID.text)) } ?? dispute.productID.text)
    facts.add(DisputePhrase.form, language.say(dispute.form))
    facts.add(Heading.submitted, language.moment(dispute.submittedAt, in: calendar))
    facts.add(Heading.age, language.say(DisputePhrase.businessDays(entry.ageBusinessDays)))
    facts.add(Heading.status, language.say(dispute.status), Role(dispute.status))
    facts.add(DisputePhrase.disputed, dispute.disputedCategories.shown)
    facts.add(DisputePhrase.proposed, dispute.proposedCategory?.text)
    facts.add(Heading.reason, dispute.reason)
    facts.add(DisputePhrase.explanation, dispute.explanation)
    for confirmation in dispute.confirmations {
      let known = DisputeForm.Confirmation(rawValue: confirmation)
      facts.add(DisputePhrase.confirmations, known.map { language.say($0) } ?? confirmation)
    }
    for attachment in dispute.attachments {
      facts.add(DisputePhrase.pictures, "\(attachment.name)  \(language.fileSize(attachment.bytes))")
    }
    facts.add(DisputePhrase.answered, dispute.resolvedAt.map { language.moment($0, in: calendar) })
    facts.add(DisputePhrase.whyUnchanged, dispute.resolutionReason)
    facts.add(DisputePhrase.updated, dispute.updatedCategory?.text)
    switch dispute.status {
    case .pendingReview:
      facts.add(Heading.outcome, language.say(DisputePhrase.notAnswered))
      facts.add(
        DisputePhrase.adjustment,
        ifAsProposed.map {
          language.say(DisputePhrase.ifAsProposed(orders: $0.adjustments.count, total: $0.total))
        })
    case .resolvedUnchanged: facts.add(Heading.outcome, language.say(DisputePhrase.nothingChanges))
    case .resolvedUpdated:
      facts.add(DisputePhrase.adjustment, language.say(DisputePhrase.windowDays(language.days(entry.window))))
      facts.add(
        DisputePhrase.adjustment,
        entry.adjustments.isEmpty
          ? language.say(DisputePhrase.blankTable)
          : language.say(DisputePhrase.adjusted(orders: entry.adjustments.count, total: entry.total)))
      facts.add(DisputePhrase.between, language.say(DisputePhrase.betweenKeep(entry.between.count)))
      facts.add(
        DisputePhrase.fromNowOn,
        entry.futureRule.map {
          language.say(DisputePhrase.future($0.category, after: language.moment($0.releasedAfter, in: calendar)))
        })
      if let category = entry.futureRule?.category, let compliance {
        facts.add(
          Heading.responsiblePerson, language.say(DisputePhrase.person(in: category, compliance.needs[category])))
      }
    }
    facts.add(Array(story(language).links(of: dispute).dropFirst()))
    return facts.table(title: dispute.id.text)
  }
}
