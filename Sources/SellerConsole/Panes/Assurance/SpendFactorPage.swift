import SellerCore
import SellerText

/// Sets or clears the factor that caps the credit, with what the estimates would add up to.
struct SpendFactorPage: Page {
  private static let field = "factor"

  private var form: Form
  private var submitted: Change?
  private var refusal: (any Phrase)?

  init(in context: PageContext) {
    let factor = context.view.shop.refundAssurance?.spendFactor
    form = Form(
      fields: [
        FormField(
          id: Self.field, label: context.say(AssurancePhrase.factorTitle),
          content: .text(TextInput(factor.map { context.language.trimmed($0) } ?? "")),
          help: context.say(AssurancePhrase.factorHelp))
      ], submitLabel: context.say(AssurancePhrase.factorSave))
  }

  func title(in context: PageContext) -> String { context.say(AssurancePhrase.factorTitle) }

  func actions(in context: PageContext) -> [ActionName] { [] }

  mutating func perform(_ action: ActionName, in context: PageContext) -> [PageOutcome] { [] }

  var isTyping: Bool { true }

  func typingKeys(in context: PageContext) -> any Phrase { AssuranceBoostPhrase.keys }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    switch form.handle(key) {
    case .submitted: return submit(in: context)
    case .cancelled: return [.pop]
    case .changed, .moved, .ignored: return []
    }
  }

  mutating func paste(_ text: String, in context: PageContext) { _ = form.paste(text) }

  mutating func saved(_ change: Change, in context: PageContext) -> [PageOutcome] {
    change == submitted ? [.pop] : []
  }

  mutating func refused(_ change: Change, because reason: any Phrase, in context: PageContext) { refusal = reason }

  /// What is typed: a factor, none, or something that is neither.
  private enum Reading {
    case factor(DecimalNumber)
    case unset
    case invalid
  }

  private var reading: Reading {
    let text = form.text(of: Self.field) ?? ""
    if text.isEmpty { return .unset }
    guard let number = DecimalNumber(text), number.mantissa >= 0 else { return .invalid }
    return .factor(number)
  }

  private mutating func submit(in context: PageContext) -> [PageOutcome] {
    refusal = nil
    let factor: DecimalNumber?
    switch reading {
    case .factor(let number): factor = number
    case .unset: factor = nil
    case .invalid:
      form.setErrors([Self.field: context.say(AssurancePhrase.factorInvalid)])
      return []
    }
    let change = Change.setSpendFactor(factor)
    submitted = change
    return [.effect(.submit(change))]
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    FormFrame.draw(form, beside: notes(in: context), in: rect, of: &frame)
  }

  private func notes(in context: PageContext) -> [StyledText] {
    var lines: [StyledText] = []
    if let refusal { lines.append(StyledText(context.say(refusal), .danger)) }
    let rules = context.reading.rulebook.wish.assurance
    let threshold = context.language.percent(rules.threshold.value)
    lines.append(StyledText(context.say(AssurancePhrase.formula(threshold: threshold)), .dimmed))
    guard let assurance = context.reading.assurance else { return lines }
    let currency = context.view.shop.currency
    func total(_ value: (AssuranceMonth) -> Money) -> Money {
      Money(minorUnits: assurance.months.reduce(0) { $0 + value($1).minorUnits }, currency: currency)
    }
    func credit(_ factor: DecimalNumber?, _ month: AssuranceMonth) -> Money {
      CreditSimulator(month, factor: factor, rulebook: context.reading.rulebook).credit ?? month.uncapped
    }
    switch reading {
    case .factor(let factor):
      lines.append(StyledText(context.say(AssurancePhrase.factorPreview(total: total { credit(factor, $0) }))))
    case .unset:
      lines.append(StyledText(context.say(AssurancePhrase.factorPreviewUnset(atMost: total { credit(nil, $0) }))))
    case .invalid: lines.append(StyledText(context.say(AssurancePhrase.factorInvalid), .danger))
    }
    return lines
  }
}
