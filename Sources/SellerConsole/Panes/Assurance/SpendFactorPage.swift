import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Sets or clears the factor that caps the credit, with what the estimates would add up to.
struct SpendFactorPage: FormPage {
  private static let field = "factor"

  var form: Form
  var submission = FormSubmission.none
  /// What is in the store, as far as the user knows.
  private var seen: DecimalNumber?

  init(in context: PageContext) {
    let factor = context.view.shop.refundAssurance?.spendFactor
    seen = factor
    form = Form(
      fields: [
        FormField(
          id: Self.field, label: context.say(AssurancePhrase.factorTitle),
          content: .text(TextInput(factor.map { context.language.trimmed($0) } ?? "")),
          help: context.say(AssurancePhrase.factorHelp))
      ], submitLabel: context.say(AssurancePhrase.factorSave))
  }

  func title(in context: PageContext) -> String { context.say(AssurancePhrase.factorTitle) }

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

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    let factor: DecimalNumber?
    switch reading {
    case .factor(let number): factor = number
    case .unset: factor = nil
    case .invalid:
      form.setErrors([Self.field: context.say(AssurancePhrase.factorInvalid)])
      return []
    }
    return write(.setSpendFactor(factor, from: seen))
  }

  mutating func take(_ current: Record) {
    if let shop = current.content as? Shop { seen = shop.refundAssurance?.spendFactor }
  }

  func notes(in context: PageContext) -> [StyledText] {
    let threshold = context.language.percent(context.reading.rulebook.wish.assurance.threshold.value)
    var lines = [StyledText(context.say(AssurancePhrase.formula(threshold: threshold)), .dimmed)]
    guard let assurance = context.reading.assurance else { return lines }
    let currency = context.view.shop.currency
    let known = assurance.months.filter(\.missing.isEmpty)
    func total(_ value: (AssuranceMonth) -> Money) -> Money {
      Money(minorUnits: known.reduce(0) { $0 + value($1).minorUnits }, currency: currency)
    }
    func credit(_ factor: DecimalNumber?, _ month: AssuranceMonth) -> Money {
      CreditSimulator(month, factor: factor, rulebook: context.reading.rulebook)?.credit ?? month.uncapped
    }
    switch reading {
    case .factor(let factor):
      lines.append(StyledText(context.say(AssurancePhrase.factorPreview(total: total { credit(factor, $0) }))))
    case .unset:
      lines.append(StyledText(context.say(AssurancePhrase.factorPreviewUnset(atMost: total { credit(nil, $0) }))))
    case .invalid: lines.append(StyledText(context.say(AssurancePhrase.factorInvalid), .danger))
    }
    let leftOut = assurance.months.count - known.count
    if leftOut > 0 { lines.append(StyledText(context.say(UntoldPhrase.monthsLeftOut(leftOut)), .warning)) }
    return lines
  }
}
