import SellerCore
import SellerTables
import SellerText

/// The top of the 618 pane: can the store sign up, by which rules, on which days, and how each service stands.
struct CampaignHead {
  let admission: CampaignAdmission
  let context: PageContext

  private var language: Language { context.language }

  /// The verdict in a line, for every size of screen.
  var verdict: StyledText {
    let verdict = admission.store.verdict
    let because = CampaignStoreItem.allCases.filter { item in
      item.decidesAdmission && verdict != .pass && admission.store[item].verdict == verdict
    }
    let phrase = CampaignPhrase.verdict(verdict, year: admission.campaign.year, because: because)
    return StyledText(verdict) + " "
      + StyledText(language.say(phrase), Style(Role(verdict), .bold))
  }

  /// The campaign's days and where today lies among them.
  var days: StyledText {
    StyledText(language.say(CampaignPhrase.days(window: window, presale: presale, aftermath: aftermath)), .dimmed)
      + StyledText(language.sentenceGap + language.say(CampaignPhrase.phase(phase)))
  }

  /// Which years' rules the verdict rests on.
  var basis: StyledText {
    let campaign = admission.campaign
    guard campaign.isKnown else {
      return StyledText(language.say(CampaignPhrase.notKnown(rulesOf: campaign.admission.year)), .warning)
    }
    return StyledText(
      language.say(
        CampaignPhrase.basis(
          services: campaign.services.basis(in: campaign.year), servicesYear: campaign.services.year,
          admission: campaign.admission.basis(in: campaign.year), admissionYear: campaign.admission.year)), .dimmed)
  }

  /// What the assured-purchase label brings: to know, not checked.
  var assuredPurchase: StyledText {
    let label = admission.assuredPurchase
    return StyledText(
      language.say(
        CampaignPhrase.assuredPurchase(gain: language.percent(label.conversionGain), services: label.subServices)),
      .dimmed)
  }

  /// Every service with its sign, as many to a line as fit.
  func services(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for line in CampaignStoreLine.lines(of: admission) {
      let text =
        StyledText(line.verdict) + " "
        + StyledText(language.say(line.name), line.verdict == .pass ? .dimmed : .text)
      if let last = lines.last, last.width + 3 + text.width <= width {
        lines[lines.count - 1] += "   " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  // MARK: Days

  private func days(_ stretch: ClosedRange<Instant>) -> DayRange {
    let calendar = context.view.calendar
    return DayRange(first: calendar.day(of: stretch.lowerBound), last: calendar.day(of: stretch.upperBound))
  }

  private var window: DayRange { days(admission.campaign.window) }
  private var presale: DayRange? { admission.campaign.presale.map(days) }
  private var aftermath: DayRange { days(admission.campaign.aftermath) }

  private var phase: CampaignPhrase.Phase {
    let today = context.view.today
    if today < window.first { return .ahead(days: today.distance(to: window.first)) }
    if today <= window.last { return .running(day: window.first.distance(to: today) + 1, of: window.count) }
    return today <= aftermath.last ? .compared(daysLeft: today.distance(to: aftermath.last)) : .over
  }
}
