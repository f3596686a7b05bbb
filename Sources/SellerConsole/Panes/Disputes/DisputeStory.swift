import SellerCore
import SellerTables
import SellerText

/// A dispute told in lines: the form as it was filed, the answer, and what it changes.
struct DisputeStory {
  let entry: DisputeRegister.Entry
  /// What an update as proposed would change, for a pending dispute.
  let ifAsProposed: DisputeRegister.Entry?
  let context: PageContext

  func lines(width: Int) -> [StyledText] {
    var lines = LabelledLines(labelWidth: 14, width: width)
    lines.add(heading)
    addForm(to: &lines)
    lines.add(.empty)
    addAnswer(to: &lines)
    addEffect(to: &lines)
    return lines.lines
  }

  private var dispute: Dispute { entry.dispute }
  private var language: Language { context.language }

  private var heading: StyledText {
    let name = context.view.name(of: dispute.productID)
    return StyledText.status(dispute.status, language) + StyledText("  " + name, .heading, .bold)
      + StyledText("  " + dispute.id.text, .dimmed)
  }

  // MARK: As filed

  private func addForm(to lines: inout LabelledLines) {
    let moment = language.moment(dispute.submittedAt, in: context.view.calendar)
    let age = context.say(DisputePhrase.businessDays(entry.ageBusinessDays))
    lines.add(context.say(Heading.submitted), StyledText(moment) + StyledText("  " + age, .dimmed))
    lines.add(context.say(DisputePhrase.form), StyledText(context.say(dispute.form)))
    lines.add(context.say(DisputePhrase.disputed), StyledText(dispute.disputedCategories.shown))
    if let proposed = dispute.proposedCategory {
      lines.add(context.say(DisputePhrase.proposed), StyledText(proposed.text, .accent))
    }
    lines.add(context.say(Heading.reason), written(dispute.reason))
    if dispute.form == .euCompliance {
      lines.add(context.say(DisputePhrase.explanation), written(dispute.explanation))
      let ticked = dispute.confirmations.map { text in
        DisputeForm.Confirmation(rawValue: text).map { context.say($0) } ?? text
      }
      lines.add(context.say(DisputePhrase.confirmations), written(ticked.joined(separator: language.semicolon)))
    }
    if !dispute.attachments.isEmpty {
      let pictures = dispute.attachments.map {
        $0.name + language.say(FigurePhrase.bracketed(language.fileSize($0.bytes)))
      }
      lines.add(
        context.say(DisputePhrase.pictures), StyledText(pictures.joined(separator: language.listComma), .dimmed))
    }
  }

  private func written(_ text: String?) -> StyledText {
    guard let text, !text.isEmpty else { return StyledText(context.say(DisputePhrase.empty), .dimmed) }
    return StyledText(text)
  }

  // MARK: Answer and effect

  private func addAnswer(to lines: inout LabelledLines) {
    lines.add(context.say(Heading.status), StyledText(context.say(dispute.status), Role(dispute.status)))
    if let resolvedAt = dispute.resolvedAt {
      lines.add(
        context.say(DisputePhrase.answered), StyledText(language.moment(resolvedAt, in: context.view.calendar)))
    }
    switch dispute.status {
    case .pendingReview:
      lines.add(context.say(DisputePhrase.answered), StyledText(context.say(DisputePhrase.notAnswered), .dimmed))
    case .resolvedUnchanged:
      lines.add(context.say(DisputePhrase.whyUnchanged), written(dispute.resolutionReason))
    case .resolvedUpdated:
      lines.add(context.say(DisputePhrase.updated), StyledText(dispute.updatedCategory?.text ?? "--", .accent))
    }
  }

  private func addEffect(to lines: inout LabelledLines) {
    let label = context.say(DisputePhrase.adjustment)
    let window = StyledText("  " + context.say(DisputePhrase.windowDays(language.days(entry.window))), .dimmed)
    switch dispute.status {
    case .pendingReview:
      guard let preview = ifAsProposed else { return }
      let phrase = DisputePhrase.ifAsProposed(orders: preview.adjustments.count, total: preview.total)
      lines.add(label, StyledText(context.say(phrase)) + window)
    case .resolvedUnchanged:
      lines.add(label, StyledText(context.say(DisputePhrase.nothingChanges), .dimmed))
    case .resolvedUpdated:
      if entry.adjustments.isEmpty {
        lines.add(label, StyledText(context.say(DisputePhrase.blankTable)) + window)
      } else {
        let phrase = DisputePhrase.adjusted(orders: entry.adjustments.count, total: entry.total)
        let role: Role = entry.total.minorUnits < 0 ? .danger : .good
        lines.add(label, StyledText(context.say(phrase), role) + window)
      }
      lines.add(
        context.say(DisputePhrase.between), StyledText(context.say(DisputePhrase.betweenKeep(entry.between.count))))
      if let rule = entry.futureRule {
        let moment = language.moment(rule.releasedAfter, in: context.view.calendar)
        lines.add(
          context.say(DisputePhrase.fromNowOn),
          StyledText(context.say(DisputePhrase.future(rule.category, after: moment))))
        let words = context.reading.disputes.map {
          DisputePhrase.person(in: rule.category, $0.compliance.needs[rule.category])
        }
        lines.add(context.say(Heading.responsiblePerson), StyledText(context.say(words ?? ChromePhrase.counting)))
      }
    }
  }
}
