import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// One dispute with all its fields and what it brought.
struct DisputeAnswer: ValueAnswer {
  let view: ShopView
  let entry: DisputeRegister.Entry

  private var dispute: Dispute { entry.dispute }

  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .key(dispute.id)), ("product_id", .key(dispute.productID)), ("form", .name(dispute.form)),
      ("submitted_at", .text(dispute.submittedAt)),
    ]
    members.add("reason", text: dispute.reason)
    members.add("explanation", text: dispute.explanation)
    members.append(("disputed_categories", .keys(dispute.disputedCategories)))
    members.add("proposed_category", key: dispute.proposedCategory)
    members += [
      ("confirmations", .array(dispute.confirmations.map { .string($0) })),
      ("attachments", .array(dispute.attachments.map(\.json))),
      ("status", .name(dispute.status)),
    ]
    members.add("resolved_at", at: dispute.resolvedAt)
    members.add("resolution_reason", text: dispute.resolutionReason)
    members.add("updated_category", key: dispute.updatedCategory)
    members += entry.effectMembers
    if let rule = entry.futureRule {
      members.append(
        (
          "from_now_on", .object([("category", .key(rule.category)), ("released_after", .text(rule.releasedAfter))])
        ))
    }
    members.add(dispute.extra)
    return .object(members)
  }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: ["order_id", "released_at", "old", "new", "gross", "amount"],
      rows: entry.adjustments.map {
        [
          .key($0.orderID), .instant($0.releasedAt), .percentage($0.old), .percentage($0.new), .money($0.gross),
          .money($0.amount),
        ]
      })
  }

  func tables(in language: Language) -> [OutputTable] {
    [facts(in: language)]
      + (dispute.status == .resolvedUpdated && !entry.adjustments.isEmpty ? [adjustments(in: language)] : [])
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
      (language.say(Heading.status), .init(language.say(dispute.status), DisputesAnswer.role(dispute.status))))
    add(DisputePhrase.disputed, DisputesAnswer.names(dispute.disputedCategories))
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
      add(DisputePhrase.adjustment, language.say(DisputePhrase.windowDays("\(entry.window)")))
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

  private func adjustments(in language: Language) -> OutputTable {
    OutputTable(
      columns: [
        .init("order_id", Heading.order), .init("released_at", Heading.released), .init("old", Heading.old, .right),
        .init("new", Heading.new, .right), .init("gross", Heading.price, .right),
        .init("amount", Heading.amount, .right),
      ],
      rows: entry.adjustments.map { row in
        [
          .init(row.orderID.text, .accent), .init(view.calendar.day(of: row.releasedAt).description, .dimmed),
          .init(language.percent(row.old)), .init(language.percent(row.new)), .init(language.money(row.gross)),
          .init(language.signedMoney(row.amount), row.amount.minorUnits < 0 ? .danger : .good),
        ]
      })
  }
}

extension Dispute.Attachment {
  /// The picture with all its fields.
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [("name", .string(name)), ("bytes", .count(bytes))]
    members.add(extra)
    return .object(members)
  }
}
