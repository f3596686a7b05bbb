import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Notes the price of one product or of several from a moment on, by an amount or a rule, and shows what that makes worse before
/// it is saved.
struct CampaignPricePage: FormPage {
  private enum Field: String { case product, price, day, time }

  private let ids: [ProductID]
  /// What the fields amount to for each product, with what it makes worse; counted when a field changes.
  private var planned: [(change: PriceChange, consequences: PriceConsequences)] = []
  var form: Form
  var submission = FormSubmission.none

  /// A form for products; where a finding asks for a price at a moment, that moment is filled in, else now.
  init(_ ids: [ProductID], suggestedBy finding: CampaignFinding?, in context: PageContext) {
    self.ids = ids
    let calendar = context.view.calendar
    var moment = context.view.asOf
    if case .recordPrice(let asked)? = finding?.fix { moment = asked }
    let clock = Self.clock(moment, in: calendar)
    let say = context.say
    form = Form(
      fields: [
        FormField(
          id: Field.product.rawValue, label: say(CampaignPhrase.priceProduct),
          content: .readOnly(StyledText(ids.prefix(3).map(context.view.name).joined(separator: " · ")))),
        FormField(
          id: Field.price.rawValue, label: say(CampaignPhrase.price), content: .text(TextInput()),
          help: say(CampaignPhrase.priceHelp(currency: context.view.shop.currency))),
        FormField(
          id: Field.day.rawValue, label: say(CampaignPhrase.priceDay),
          content: .text(TextInput(calendar.day(of: moment).description)), help: say(CampaignPhrase.priceMomentHelp)
        ).withCalendar(in: context),
        FormField(
          id: Field.time.rawValue, label: say(CampaignPhrase.priceTime), content: .text(TextInput(clock)),
          help: say(CampaignPhrase.priceMomentHelp)),
      ], submitLabel: say(CampaignPhrase.notePrice))
  }

  var subject: [String] { ids.map(\.text) }

  func title(in context: PageContext) -> String {
    context.say(ids.count == 1 ? CampaignPhrase.priceTitle : CampaignPhrase.pricesTitle(ids.count))
  }

  func typingKeys(in context: PageContext) -> any Worded { CampaignPhrase.keys }

  // MARK: Reading the form

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    let currency = context.view.shop.currency
    let day = form.text(of: Field.day.rawValue).flatMap { Day($0) }
    let time = form.text(of: Field.time.rawValue).flatMap(Self.seconds)
    var errors: [String: String] = [:]
    plan(in: context)
    if rule(in: context) == nil || planned.contains(where: { $0.change.price.minorUnits <= 0 }) {
      errors[Field.price.rawValue] = context.say(CampaignPhrase.invalidPrice(currency: currency))
    }
    if day == nil { errors[Field.day.rawValue] = context.say(CampaignPhrase.invalidDay) }
    if time == nil { errors[Field.time.rawValue] = context.say(CampaignPhrase.invalidTime) }
    form.setErrors(errors)
    guard errors.isEmpty, let rule = rule(in: context), let moment = moment(in: context) else { return [] }
    let change: Change =
      ids.count == 1
      ? planned.first.map { .recordPrice($0.change) } ?? .recordPrices(ids, rule, at: moment)
      : .recordPrices(ids, rule, at: moment)
    let warnings = planned.filter { !$0.consequences.worsened.isEmpty }
    guard !warnings.isEmpty || ids.count > 1 else { return write(change) }
    return write(
      change, asking: CampaignPhrase.pricesTitle(ids.count),
      body: planned.sorted { !$0.consequences.worsened.isEmpty && $1.consequences.worsened.isEmpty }.prefix(6)
        .flatMap { row in
          [CampaignPhrase.priced(context.view.name(of: row.change.productID), row.change.price)]
            + Self.words(of: row.consequences)
        }, confirm: CampaignPhrase.notePrice)
  }

  mutating func changed(_ field: String, in context: PageContext) { plan(in: context) }

  private func rule(in context: PageContext) -> PriceRule? {
    form.text(of: Field.price.rawValue).flatMap { PriceRule(typed: $0, currency: context.view.shop.currency) }
  }

  /// Works out what the fields amount to.
  private mutating func plan(in context: PageContext) {
    guard let rule = rule(in: context), let moment = moment(in: context) else {
      planned = []
      return
    }
    let (view, rulebook) = (context.view, context.reading.rulebook)
    let deed = RecordPrices(products: ids, rule: rule, at: moment)
    planned = ((try? deed.changes(in: view, rulebook: rulebook)) ?? []).map {
      ($0, PriceConsequences(of: $0, in: view, rulebook: rulebook))
    }
  }

  /// What a price makes worse, in words.
  private static func words(of consequences: PriceConsequences) -> [Phrase] {
    consequences.worsened.map { Phrase(en: "\($0.item): \($0.finding.reason)", zh: "\($0.item)：\($0.finding.reason)") }
      + (consequences.exposure.map { [CampaignPhrase.exposure(pieces: $0.pieces, $0.amount)] } ?? [])
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

  // MARK: Drawing

  /// What would be replaced, what gets worse, and the prices so far; of several products each one's new price.
  func notes(in context: PageContext) -> [StyledText] {
    guard let campaign = context.reading.admission?.campaign else { return [] }
    guard ids.count == 1, let product = ids.first.flatMap(context.view.product) else {
      return planned.flatMap { row in
        let present = context.view.product(row.change.productID)?.price
        var line = StyledText(context.view.name(of: row.change.productID) + "  ")
        if let present { line += StyledText(context.language.money(present), .dimmed) + StyledText(spaced: .arrow) }
        return [line + StyledText(context.language.money(row.change.price), .accent)]
          + warnings(row.consequences, context)
      }
    }
    let prices = CampaignPrices(product: product, campaign: campaign, context: context)
    var lines: [StyledText] = []
    if let moment = moment(in: context), let replaced = prices.changes.first(where: { $0.at == moment }) {
      lines.append(StyledText(context.say(CampaignPhrase.replaces(replaced.price)), .warning))
    }
    if let row = planned.first {
      if case .amount? = rule(in: context) {
      } else {
        lines.append(StyledText(context.language.money(row.change.price), .accent))
      }
      lines += warnings(row.consequences, context)
    }
    lines.append(StyledText(context.say(CampaignPhrase.prices), .heading, .bold))
    return lines + prices.lines().suffix(5)
  }

  private func warnings(_ consequences: PriceConsequences, _ context: PageContext) -> [StyledText] {
    let isBroken = consequences.worsened.contains { $0.finding.verdict == .fail }
    return Self.words(of: consequences).map { StyledText(context.say($0), isBroken ? .danger : .warning) }
  }
}
