import SellerCommandLine
import SellerCore
import SellerTables

/// `seller disputes`: the dispute register.
enum Disputes: CommandFamily {
  static let form = FamilyForm(
    name: "disputes", summary: DisputesWords.disputes,
    members: [
      DisputesList.self, DisputesShow.self, DisputesFile.self, DisputesResolve.self, DisputesUndo.self,
      DisputesAdvise.self,
    ], standard: DisputesList.self)
}

/// `seller disputes list`: every dispute.
struct DisputesList: ShopQuestion {
  static let form = CommandForm(name: "list", summary: DisputesWords.list)

  @Option(help: ArgumentHelp(DisputesWords.status))
  var status: Dispute.Status?

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let entries = view.report(by: rulebook, .disputes)
      .filter { status == nil || $0.dispute.status == status }
    let fields = DisputeFields(view)
    return ShopList(
      view: view, listName: "disputes", elements: entries, fields: fields.answer, export: fields.export,
      table: fields.table)
  }
}

/// `seller disputes show`: one dispute.
struct DisputesShow: ShopQuestion {
  static let form = CommandForm(name: "show", summary: DisputesWords.show)

  @Argument(help: ArgumentHelp(DisputesWords.dispute))
  var id: DisputeID

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    guard let entry = DisputeRegister(view, rulebook).entry(id) else {
      throw ProgramFailure(.wrongInput, DisputesWords.unknown(id))
    }
    return DisputeAnswer(entry, in: view, rulebook: rulebook)
  }
}

/// `seller disputes advise`: where a dispute could pay.
struct DisputesAdvise: ShopQuestion {
  static let form = CommandForm(name: "advise", summary: DisputesWords.advise)

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    DisputeAdviceAnswer(view: view, advisor: view.report(by: rulebook, .advisor))
  }
}
