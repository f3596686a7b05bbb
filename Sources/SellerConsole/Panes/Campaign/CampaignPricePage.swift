import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Notes a product's price from a moment on.
struct CampaignPricePage: FormPage {
  private enum Field: String {
    case product, price, day, time
  }

  private let id: ProductID
  var form: Form
  var submission = FormSubmission.none

  /// A form for a product; where a finding asks for a price at a moment, that moment is filled in, else now.
  init(_ id: ProductID, suggestedBy finding: CampaignFinding?, in context: PageContext) {
    self.id = id
    let calendar = context.view.calendar
    var moment = context.view.asOf
    if case .recordPrice(let asked)? = finding?.fix { moment = asked }
    let clock = Self.clock(moment, in: calendar)
    let say = context.say
    form = Form(
      fields: [
        FormField(
          id: Field.product.rawValue, label: say(CampaignPhrase.priceProduct),
          content: .readOnly(StyledText(context.view.name(of: id)))),
        FormField(
          id: Field.price.rawValue, label: say(CampaignPhrase.price), content: .text(TextInput()),
          help: say(CampaignPhrase.priceHelp(currency: context.view.shop.currency))),
        FormField(
          id: Field.day.rawValue, label: say(CampaignPhrase.priceDay),
          content: .text(TextInput(calendar.day(of: moment).description)), help: say(CampaignPhrase.priceMomentHelp)),
        FormField(
          id: Field.time.rawValue, label: say(CampaignPhrase.priceTime), content: .text(TextInput(clock)),
          help: say(CampaignPhrase.priceMomentHelp)),
      ], submitLabel: say(CampaignPhrase.notePrice))
  }

  func title(in context: PageContext) -> String { context.say(CampaignPhrase.priceTitle) }

  func typingKeys(in context: PageContext) -> any Worded { CampaignPhrase.keys }

  // MARK: Reading the form

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    let currency = context.view.shop.currency
    let price = form.text(of: Field.price.rawValue).flatMap { Money(text: $0, currency: currency) }
    let day = form.text(of: Field.day.rawValue).flatMap { Day($0) }
    let time = form.text(of: Field.time.rawValue).flatMap(Self.seconds)
    var errors: [String: String] = [:]
    if price.map({ $0.minorUnits <= 0 }) ?? true {
      errors[Field.price.rawValue] = context.say(CampaignPhrase.invalidPrice(currency: currency))
    }
    if day == nil { errors[Field.day.rawValue] = context.say(CampaignPhrase.invalidDay) }
    if time == nil { errors[Field.time.rawValue] = context.say(CampaignPhrase.invalidTime) }
    form.setErrors(errors)
    guard errors.isEmpty, let price, let moment = moment(in: context) else { return [] }
    return write(.recordPrice(PriceChange(productID: id, at: moment, price: price)))
  }

  /// The moment that is typed, while it is one.
  private func moment(in context: PageContext) -> Instant? {
    guard let day = form.text(of: Field.day.rawValue).flatMap({ Day($0) }),
      let seconds = form.text(of: Field.time.rawValue).flatMap(Self.seconds)
    else { return nil }
    return Instant(seconds: context.view.calendar.start(of: day).seconds + seconds)
  }

  /// Seconds after midnight of `20:00`.
  private static func seconds(_ text: String) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }),
      let hour = Int64(parts[0]), let minute = Int64(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 3600 + minute * 60
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func clock(_ moment: Instant, in calendar: ShopCalendar) -> String {
    let seconds = moment.seconds - calendar.start(of: calendar.day(of: moment)).seconds
    let (hour, minute) = (seconds / 3600, seconds / 60 % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// What the price that is typed would make worse in the campaign, before it is saved.
  private func warnings(in context: PageContext) -> [StyledText] {
    let typed = form.text(of: Field.price.rawValue).flatMap { Money(text: $0, currency: context.view.shop.currency) }
    guard let price = typed, let moment = moment(in: context) else { return [] }
    let change = PriceChange(productID: id, at: moment, price: price)
    return PriceConsequences(of: change, in: context.view, rulebook: context.reading.rulebook).worsened.map { line in
      StyledText(
        context.say(line.item) + context.language.colon + context.say(line.finding.reason),
        line.finding.verdict == .fail ? .danger : .warning)
    }
  }

  // MARK: Drawing

  /// What would be replaced, and the prices so far.
  func notes(in context: PageContext) -> [StyledText] {
    guard let product = context.view.product(id), let campaign = context.reading.admission?.campaign else { return [] }
    var lines: [StyledText] = []
    let prices = CampaignPrices(product: product, campaign: campaign, context: context)
    if let moment = moment(in: context), let replaced = prices.changes.first(where: { $0.at == moment }) {
      lines.append(StyledText(context.say(CampaignPhrase.replaces(replaced.price)), .warning))
    }
    lines += warnings(in: context)
    lines.append(StyledText(context.say(CampaignPhrase.prices), .heading, .bold))
    return lines + prices.lines().suffix(5)
  }
}
