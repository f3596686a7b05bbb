import SellerCommandLine
import SellerCore
import SellerText

/// `seller check`: exit status 1 on any breach, one line each.
struct CheckCommand: Command {
  static let form = CommandForm(
    name: "check", summary: FiguresWords.check, detail: FiguresWords.whatDecides)

  @Flag(help: ArgumentHelp(FiguresWords.quiet))
  var quiet = false

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    let (breaches, costs, admission, dues) = view.report(
      by: rulebook, .breaches, .on(.kuaishou, .breachCosts), .on(.jd, .admission), .when(!quiet, .dues))
    let answer = CheckAnswer(view, breaches: breaches, costs: costs ?? [], admission: admission)
    try reading.print(answer)
    if let dues { name(dues) }
    if answer.isBreached { throw ProgramFailure.answerIsNo }
  }

  /// What is overdue or soon due, on standard error: the same lines as everywhere.
  private func name(_ dues: AlertList) {
    let language = reading.language
    for need in dues.needs {
      guard let alert = need.first, let standing = alert.kind.standing else { continue }
      let sentence = language.say(AlertGroup(need))
      StandardStreams.complain(need.family == nil ? sentence + language.comma + language.say(standing) : sentence)
    }
  }
}
