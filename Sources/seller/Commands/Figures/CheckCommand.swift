import ArgumentParser
import SellerCore
import SellerText

/// `seller check`: exit status 1 on any breach, one line each.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", summary: FiguresWords.check, detail: FiguresWords.whatDecides)

  @Flag(help: ArgumentHelp(FiguresWords.quiet))
  var quiet = false

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    let (breaches, costs, admission, dues) = view.report(
      by: rulebook, .breaches, .on(.kuaishou, .breachCosts), .on(.jd, .admission), .when(!quiet, .dues))
    let answer = CheckAnswer(view, breaches: breaches, costs: costs ?? [], admission: admission)
    try reading.output.print(answer)
    if let dues { name(dues, asOf: view.asOf) }
    if answer.isBreached { throw ProgramFailure.answerIsNo }
  }

  /// What is overdue or soon due, on standard error.
  private func name(_ dues: AlertList, asOf: Instant) {
    let language = reading.output.language
    for alert in dues.alerts {
      guard let standing = alert.kind.standing else { continue }
      let sentence = language.say(AlertSentence(alert.kind, asOf: asOf))
      StandardStreams.complain("\(sentence), \(language.say(standing))")
    }
  }
}

extension Alert.Kind {
  /// How the clock stands of a case or ticket that is due.
  fileprivate var standing: ClockStanding? {
    switch self {
    case .caseDue(_, _, let standing), .ticketDue(_, _, let standing): standing
    case .casesWaiting, .points, .automaticRefund, .nextViolation, .lowestTenth, .duty, .campaignStore,
      .campaignProducts,
      .indicator, .disputable, .creditPending:
      nil
    }
  }
}
