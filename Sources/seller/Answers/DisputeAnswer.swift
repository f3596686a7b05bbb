import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// One dispute with all its fields and what it brought.
struct DisputeAnswer: ValueAnswer {
  let view: ShopView
  let entry: DisputeRegister.Entry

  private var dispute: Dispute { entry.dispute }

  var json: JSONValue {
    var members = DisputeFields(view).whole.members(of: entry)
    if let rule = entry.futureRule {
      members.append(
        (
          "from_now_on", .object([("category", .key(rule.category)), ("released_after", .text(rule.releasedAfter))])
        ))
    }
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
    var facts: [(label: String, text: OutputTable.Cell)] = []
    func add(_ label: any Worded, _ text: String?) {
      if let text { facts.append((language.say(label), .init(text))) }
    }
    let calendar = view.calendar
    let name = view.product(dispute.productID)?.name
    add(Heading.product, name.map { "\($0) (\(dispute.productID))" } ?? dispute.productID.text)
    add(DisputePhrase.form, language.say(dispute.form))
    add(Heading.submitted, language.moment(dispute.submittedAt, in: calendar))
    add(Heading.age, language.say(DisputePhrase.businessDays(entry.ageBusinessDays)))
    facts.append(
      (language.say(Heading.status), .init(language.say(dispute.status), Role(dispute.status))))
    add(DisputePhrase.disputed, dispute.disputedCategories.shown)
    add(DisputePhrase.proposed, dispute.proposedCategory?.text)
    add(Heading.reason, dispute.reason)
    add(DisputePhrase.explanation, dispute.explanation)
    for confirmation in dispute.confirmations {
      let known = DisputeForm.Confirmation(rawValue: confirmation)
      add(DisputePhrase.confirmations, known.map { language.say($0) } ?? confirmation)
    }
    for attachment in dispute.attachments {
      add(DisputePhrase.pictures, "\(attachment.name)  \(language.fileSize(attachment.bytes))")
    }
    add(DisputePhrase.answered, dispute.resolvedAt.map { language.moment($0, in: calendar) })
    add(DisputePhrase.whyUnchanged, dispute.resolutionReason)
    add(DisputePhrase.updated, dispute.updatedCategory?.text)
    switch dispute.status {
    case .pendingReview: add(Heading.outcome, language.say(DisputePhrase.notAnswered))
    case .resolvedUnchanged: add(Heading.outcome, language.say(DisputePhrase.nothingChanges))
    case .resolvedUpdated:
      add(DisputePhrase.adjustment, language.say(DisputePhrase.windowDays(language.days(entry.window))))
      add(
        DisputePhrase.adjustment,
        entry.adjustments.isEmpty
          ? language.say(DisputePhrase.blankTable)
          : language.say(DisputePhrase.adjusted(orders: entry.adjustments.count, total: entry.total)))
      add(DisputePhrase.between, language.say(DisputePhrase.betweenKeep(entry.between.count)))
      add(
        DisputePhrase.fromNowOn,
        entry.futureRule.map {
          language.say(DisputePhrase.future($0.category, after: language.moment($0.releasedAfter, in: calendar)))
        })
    }
    return .facts(title: dispute.id.text, facts)
  }
}
