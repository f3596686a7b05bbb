import SellerChanges
import SellerCommandLine
import SellerCore
import SellerTables
import SellerText

enum GrantStep: WorkCommandStep { static let step = WorkStep.grant }
enum RefuseStep: WorkCommandStep { static let step = WorkStep.refuse }
enum CompleteStep: WorkCommandStep { static let step = WorkStep.complete }
enum InterveneStep: WorkCommandStep { static let step = WorkStep.intervene }
enum ProveStep: WorkCommandStep { static let step = WorkStep.prove }
enum DecideStep: WorkCommandStep { static let step = WorkStep.decide }
enum AdvanceStep: WorkCommandStep { static let step = WorkStep.advance }
enum RepayStep: WorkCommandStep { static let step = WorkStep.repay }
enum CloseStep: WorkCommandStep { static let step = WorkStep.close }
enum ReplyStep: WorkCommandStep { static let step = WorkStep.reply }
enum ResolveStep: WorkCommandStep { static let step = WorkStep.resolve }
enum AnswerStep: WorkCommandStep { static let step = WorkStep.answer }

/// `seller cases`: open after-sales cases, and what was done with them.
enum Cases: CommandFamily {
  static let form = FamilyForm(
    name: "cases", summary: FiguresWords.cases,
    members: [
      CasesList.self, RecordShow<CaseFamily>.self, WorkCommand<GrantStep>.self, WorkCommand<RefuseStep>.self,
      WorkCommand<CompleteStep>.self, WorkCommand<InterveneStep>.self, WorkCommand<ProveStep>.self,
      WorkCommand<DecideStep>.self, WorkCommand<AdvanceStep>.self, WorkCommand<RepayStep>.self,
      WorkCommand<CloseStep>.self,
    ], standard: CasesList.self)
}

/// `seller cases list`: open after-sales cases by deadline.
struct CasesList: ShopQuestion {
  static let form = CommandForm(name: "list", summary: FiguresWords.cases)

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    CasesAnswer(view, rulebook: rulebook)
  }
}

/// `seller tickets`: buyers' tickets, and what was done with them.
enum Tickets: CommandFamily {
  static let form = FamilyForm(
    name: "tickets",
    summary: Phrase(en: "Buyers' tickets: list, show, reply, resolve.", zh: "工单：列出、查看、登记回复和解决。"),
    members: [
      TicketsList.self, RecordShow<TicketFamily>.self, WorkCommand<ReplyStep>.self, WorkCommand<ResolveStep>.self,
    ],
    standard: TicketsList.self)
}

/// `seller tickets list`: open tickets.
struct TicketsList: ShopQuestion {
  static let form = CommandForm(
    name: "list", summary: Phrase(en: "Open tickets, the most pressing first.", zh: "待处理工单，最紧急的在前。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let fields = TicketFields(view)
    return WorkList(
      name: "tickets", rows: view.report(by: rulebook, .tickets).pressingFirst(at: view.asOf), answer: fields.answer,
      table: fields.table)
  }
}

/// `seller reviews`: low ratings that nobody answered.
enum Reviews: CommandFamily {
  static let form = FamilyForm(
    name: "reviews",
    summary: Phrase(en: "Low ratings without an answer: list, answer.", zh: "未回复的低分评价：列出、登记回复。"),
    members: [ReviewsList.self, WorkCommand<AnswerStep>.self], standard: ReviewsList.self)
}

/// `seller reviews list`: low ratings that nobody answered.
struct ReviewsList: ShopQuestion {
  static let form = CommandForm(
    name: "list", summary: Phrase(en: "Low ratings without an answer, the latest first.", zh: "未回复的低分评价，最新的在前。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let fields = FeedbackFields(view)
    let rows = view.report(by: rulebook, .feedback).filter { row in
      if case .lowRating = row { true } else { false }
    }
    let shown = [fields.id, fields.since, fields.about, fields.words]
    return WorkList(name: "reviews", rows: rows, answer: shown, table: shown)
  }
}
