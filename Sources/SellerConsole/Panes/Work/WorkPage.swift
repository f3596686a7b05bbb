import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Records what was done with one or several cases, tickets or reviews: one change for all of them.
struct WorkPage: FormPage {
  private enum Field: String { case step, at, amount, text, liability }

  private let kind: WorkStep.Subject
  private let ids: [String]
  /// What each is about, for the lines beside the form.
  private let names: [String]
  var form: Form
  var submission = FormSubmission.none

  /// A form for what is worked at; `names` say what each is about.
  init(_ kind: WorkStep.Subject, ids: [String], names: [String], in context: PageContext) {
    self.kind = kind
    self.ids = ids
    self.names = names
    let say = context.say
    // Cases and reviews stand in orders: to ask of each step would go through all of them before the form is there.
    let open = kind == .tickets ? kind.steps.filter { Self.isOpen($0, to: ids, in: context) } : []
    // Where nothing can be done with all of them, the refusal tells with which not.
    let steps = (open.isEmpty ? kind.steps : open).map { PaletteItem(id: $0.rawValue, title: say($0)) }
    var fields = [
      FormField(
        id: Field.step.rawValue, label: say(WorkPhrase.step),
        content: .choice(
          ChoiceField(
            options: steps, selectedID: steps.count == 1 ? steps[0].id : nil, prompt: say(WorkPhrase.choose),
            emptyText: say(ChromePhrase.nothingHere)))),
      FormField(
        id: Field.at.rawValue, label: say(WorkPhrase.at), content: .text(TextInput()),
        help: say(WorkPhrase.atHelp(context.language.zone(context.view.calendar)))
      ).withCalendar(in: context),
    ]
    if kind == .cases, ids.count == 1 {
      fields.append(
        FormField(
          id: Field.amount.rawValue, label: say(WorkPhrase.amount), content: .text(TextInput()),
          help: say(WorkPhrase.amountHelp)))
    }
    if kind == .cases {
      fields.append(
        FormField(
          id: Field.liability.rawValue, label: say(WorkPhrase.liability), content: Self.notAsked(context),
          help: say(WorkPhrase.liabilityHelp)))
    }
    if kind == .reviews {
      fields.append(
        FormField(
          id: Field.text.rawValue, label: say(WorkPhrase.text), content: .lines(TextArea(""), rows: 3),
          help: say(WorkPhrase.textHelp)))
    }
    form = Form(fields: fields, submitLabel: say(RecordFormPhrase.save))
  }

  var subject: [String] { ids }

  func title(in context: PageContext) -> String { context.say(WorkPhrase.title(ids.count)) }

  private static func isOpen(_ step: WorkStep, to ids: [String], in context: PageContext) -> Bool {
    (try? Change.work(step, on: ids, liability: .seller).edits(in: context.view)) != nil
  }

  private static func notAsked(_ context: PageContext) -> FormField.Content {
    .readOnly(StyledText(context.say(DisputeAnswerPhrase.notAsked), .dimmed))
  }

  /// Who is liable is asked of the platform's decision alone.
  mutating func changed(_ field: String, in context: PageContext) {
    guard field == Field.step.rawValue, kind == .cases else { return }
    let sides = AfterSalesCase.Liability.allCases.map { PaletteItem(id: $0.rawValue, title: context.say($0)) }
    let choice = ChoiceField(
      options: sides, prompt: context.say(WorkPhrase.choose), emptyText: context.say(ChromePhrase.nothingHere))
    form.setContent(step == .decide ? .choice(choice) : Self.notAsked(context), for: Field.liability.rawValue)
  }

  // MARK: The change

  private var step: WorkStep? { form.choice(of: Field.step.rawValue).flatMap { WorkStep(rawValue: $0) } }

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    var errors: [Field: any Worded] = [:]
    let (moment, money) = (typed(.at), typed(.amount))
    let at = moment.isEmpty ? nil : Instant(typed: moment, in: context.view.calendar)
    let amount = money.isEmpty ? nil : Money(text: money, currency: context.view.shop.currency)
    if step == nil { errors[.step] = WorkPhrase.stepMissing }
    if !moment.isEmpty, at == nil { errors[.at] = WorkPhrase.atHelp(context.language.zone(context.view.calendar)) }
    if !money.isEmpty, amount == nil || step != .complete { errors[.amount] = WorkPhrase.amountHelp }
    let liability = form.choice(of: Field.liability.rawValue).flatMap { AfterSalesCase.Liability(rawValue: $0) }
    var change: Change?
    if errors.isEmpty, let step {
      let asked = Change.work(
        step, on: ids, at: at, amount: amount, text: typed(.text).isEmpty ? nil : typed(.text), liability: liability)
      do throws(ChangeRefusal) {
        _ = try asked.edits(in: context.view, rulebook: context.reading.rulebook)
        change = asked
      } catch {
        errors[error.part == .moment ? .at : error.part == .field(Field.liability.rawValue) ? .liability : .step] =
          error
      }
    }
    form.setErrors(Dictionary(uniqueKeysWithValues: errors.map { ($0.key.rawValue, context.say($0.value)) }))
    guard let change, let step else { return [] }
    guard step == .refuse || ids.count > 1 else { return write(change) }
    return write(
      change, asking: WorkPhrase.title(ids.count),
      body: [step.phrase] + names.prefix(8).map { Phrase(verbatim: $0) }
        + (step == .refuse ? [WorkPhrase.refusal] : []),
      confirm: RecordFormPhrase.save)
  }

  private func typed(_ field: Field) -> String { form.text(of: field.rawValue) ?? "" }

  func notes(in context: PageContext) -> [StyledText] { names.map { StyledText($0, .dimmed) } }
}

/// What is said about recording what was done.
enum WorkPhrase {
  static let step = Phrase(en: "what was done", zh: "处理结果")
  static let choose = Phrase(en: "choose", zh: "请选择")
  static let at = Phrase(en: "when", zh: "时间")
  static let amount = Phrase(en: "paid back", zh: "退款金额")
  static let liability = Phrase(en: "liable", zh: "责任方")
  static let liabilityHelp = Phrase(en: "As the platform decided.", zh: "以平台判定为准。")
  static let text = Phrase(en: "answer", zh: "回复内容")
  static let textHelp = Phrase(en: "What you answered; may stay blank.", zh: "您的回复，可留空。")
  static let amountHelp = Phrase(
    en: "Only of a completed refund, where it is not what was asked for: 12.50.", zh: "仅用于已完结的退款，且与申请金额不同时填写，如 12.50。")
  static let stepMissing = Phrase(en: "Choose what was done.", zh: "请选择处理结果。")
  static let refusal = Phrase(
    en: "A refusal lets the buyer call the platform in, and counts in the refusal rate.", zh: "拒绝后买家可申请平台介入，并计入拒绝退单率。")
  static let mixed = Phrase(en: "Mark tickets or reviews, not both.", zh: "请只标记工单或只标记评价。")

  static func title(_ count: Int) -> Phrase {
    Phrase(en: "Record what was done\(count == 1 ? "" : " with \(count)")", zh: "登记处理（\(count) 项）")
  }

  static func atHelp(_ zone: String) -> Phrase {
    Phrase(en: "Blank for now, or a day with or without a time (\(zone)).", zh: "留空为现在，或写日期，可加时间（\(zone)）。")
  }
}
