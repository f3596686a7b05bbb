import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerText

/// A step that is a command: `seller cases grant`, `seller tickets reply`, …
protocol WorkCommandStep: Sendable {
  static var step: WorkStep { get }
}

/// Records that a step was taken on one or several cases, tickets or reviews: one change for all.
struct WorkCommand<Step: WorkCommandStep>: Command {
  static var form: CommandForm {
    CommandForm(
      name: Step.step.rawValue, summary: WorkWords.summary(Step.step), detail: WorkWords.platform)
  }

  @Argument(help: ArgumentHelp(WorkWords.ids(Step.step.subject)), completion: Completion.work(Step.step.subject))
  var ids: [String]

  @OptionGroup var options: WorkOptions

  @OptionGroup var deed: DeedArguments

  func validate() throws(WordsRefused) {
    if options.amount != nil, Step.step != .complete {
      throw WordsRefused(WorkWords.notAsked("--amount", Step.step))
    }
    if options.liability != nil, Step.step != .decide {
      throw WordsRefused(WorkWords.notAsked("--liability", Step.step))
    }
    if options.text != nil, Step.step != .answer { throw WordsRefused(WorkWords.notAsked("--text", Step.step)) }
  }

  func run() throws {
    let name = "\(Step.step.subject.rawValue) \(Step.step.rawValue)"
    try deed.perform(name, needs: .shop) { (view) throws(ChangeRefusal) in
      .work(
        Step.step, on: ids, at: try options.moment(in: view), amount: try options.money(in: view), text: options.text,
        liability: options.liability)
    } answer: { records, view in
      records.isEmpty ? nil : WorkedAnswer(step: Step.step, ids: ids, records: records, view: view)
    }
  }
}

/// When and how a step was taken.
struct WorkOptions: ArgumentGroup {
  @Option(help: ArgumentHelp(WorkWords.at, valueName: "moment"))
  var at: String?

  @Option(help: ArgumentHelp(WorkWords.amount))
  var amount: String?

  @Option(help: ArgumentHelp(WorkWords.text))
  var text: String?

  @Option(help: ArgumentHelp(WorkWords.liability))
  var liability: AfterSalesCase.Liability?

  func moment(in view: ShopView) throws(ChangeRefusal) -> Instant? {
    guard let at else { return nil }
    guard let moment = Instant(typed: at, in: view.calendar) else { throw .notTyped(at, WorkWords.at) }
    return moment
  }

  func money(in view: ShopView) throws(ChangeRefusal) -> Money? {
    guard let amount else { return nil }
    guard let money = Money(text: amount, currency: view.shop.currency) else {
      throw .notTyped(amount, WorkWords.amount)
    }
    return money
  }
}

/// What help says of the commands that record what was done.
enum WorkWords {
  static let platform = Phrase(
    en: "The step is recorded here, once it is done on the platform, which hears nothing of it.",
    zh: "在平台处理之后在此登记；平台不会因此得知。")
  static let at = Phrase(
    en: "When: a day with or without a time of the platform's calendar, 2024-06-01 09:00; else now.",
    zh: "时间：日期，可加平台时区的时间，如 2024-06-01 09:00；默认现在。")
  static let amount = Phrase(
    en: "The amount paid back, where it is not what was asked for; only of complete.",
    zh: "退款金额，与申请金额不同时写；仅用于 complete。")
  static let liability = Phrase(
    en: "Whom the platform found liable: seller, both or buyer; only of decide.",
    zh: "责任方：seller、both 或 buyer；仅用于 decide。")
  static let text = Phrase(en: "What was answered; only of answer.", zh: "回复内容；仅用于 answer。")

  static func summary(_ step: WorkStep) -> Phrase {
    switch step {
    case .grant: Phrase(en: "Record that cases were granted.", zh: "登记已同意的售后单。")
    case .refuse: Phrase(en: "Record that cases were refused.", zh: "登记已拒绝的售后单。")
    case .complete:
      Phrase(en: "Record that cases are done: refund paid, exchange or repair done.", zh: "登记已完结的售后单：退款已付，或换货、维修完成。")
    case .intervene: Phrase(en: "Record that buyers called the platform in.", zh: "登记买家已申请平台介入的售后单。")
    case .prove: Phrase(en: "Record that proof was handed in to the platform.", zh: "登记已举证的售后单。")
    case .decide: Phrase(en: "Record whom the platform found liable.", zh: "登记平台判定的责任方。")
    case .advance: Phrase(en: "Record that the platform paid buyers in advance.", zh: "登记平台先行赔付的通知。")
    case .repay: Phrase(en: "Record that advances were repaid.", zh: "登记已归还的先行赔付款。")
    case .close: Phrase(en: "Record that cases were withdrawn or lapsed.", zh: "登记已撤销或超时关闭的售后单。")
    case .reply: Phrase(en: "Record that tickets were replied to.", zh: "登记已回复的工单。")
    case .resolve: Phrase(en: "Record that tickets are resolved.", zh: "登记已解决的工单。")
    case .answer: Phrase(en: "Record that buyers' reviews were answered.", zh: "登记已回复的评价。")
    }
  }

  static func ids(_ subject: WorkStep.Subject) -> Phrase {
    switch subject {
    case .cases: Phrase(en: "The cases' ids; several are one change.", zh: "售后单编号；多个作为一次更改。")
    case .tickets: Phrase(en: "The tickets' ids; several are one change.", zh: "工单编号；多个作为一次更改。")
    case .reviews: Phrase(en: "The ids of the orders reviewed; several are one change.", zh: "被评价的订单编号；多个作为一次更改。")
    }
  }

  static func notAsked(_ option: String, _ step: WorkStep) -> Phrase {
    Phrase(en: "\(option) is not for \(step.rawValue).", zh: "\(option) 不用于 \(step.rawValue)。")
  }
}
