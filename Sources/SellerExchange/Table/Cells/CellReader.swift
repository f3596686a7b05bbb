import SellerCore
import SellerRecords
import SellerTables

/// A cell, read as what its field holds.
enum StatedValue: Hashable {
  case text(String)
  case flag(Bool)
  case whole(Int)
  case money(Money)
  case instant(Instant)
  case list([String])
  /// JSON as it stands in the cell.
  case json(String)

  /// Writes the value as the store has it.
  func write(to line: inout JSONLine) {
    switch self {
    case .text(let text): line.text(text)
    case .flag(let flag): line.bool(flag)
    case .whole(let number): line.int(number)
    case .money(let money): line.money(money)
    case .instant(let instant): line.instant(instant)
    case .json(let text): line.json(text)
    case .list(let texts):
      line.beginList()
      for text in texts { line.text(text) }
      line.endList()
    }
  }
}

struct CellReader: Sendable {
  /// The field's name, by which words and countries are known.
  let field: String
  /// What the field holds.
  let form: FieldForm
  /// How its cells are to be read.
  var rules: CellRules

  /// The cell's value; nil where the cell says that there is none.
  func value(_ cell: ArraySlice<UInt8>) throws(CellProblem) -> StatedValue? {
    let text = CellText.trimmed(cell)
    if text.isEmpty { return nil }
    if CellText.isError(text) { throw .spreadsheetError(String(decoding: text, as: UTF8.self)) }
    switch form {
    case .plain(.text), .plain(.currency), .plain(.hash): return try written(cell, text)
    case .id: return try identifier(text)
    case .plain, .whole, .choice, .list, .object, .counts: break
    }
    if CellText.isNothing(text) { return nil }
    switch form {
    case .plain(.json): return try json(text, opening: nil)
    case .plain(let shape): return try plain(CellText.narrow(text), shape)
    case .id: return nil
    case .whole(let range): return .whole(try whole(CellText.narrow(text), in: range))
    case .choice(let choices): return .text(try choice(text, among: choices))
    case .list(let element): return try list(text, of: element)
    case .object, .counts: return try json(text, opening: UInt8(ascii: "{"))
    }
  }

  private func plain(_ text: ArraySlice<UInt8>, _ shape: ValueShape) throws(CellProblem) -> StatedValue? {
    switch shape {
    case .money: .money(try money(text))
    case .instant: .instant(try instant(text))
    case .day: .text(try moment(text).day.description)
    case .month: .text(try month(text))
    case .decimal: .text(field == "revenue_share" ? try percentage(text) : try decimal(text))
    case .bool: .flag(try flag(text))
    case .wholeNumber: .whole(try whole(text, in: Int.min...Int.max))
    case .text, .currency, .hash, .monthDay, .list, .object, .json: nil
    }
  }

  private func string(_ text: ArraySlice<UInt8>) -> String { String(decoding: text, as: UTF8.self) }

  /// A text as it is written, but for what the table's own words say and for countries.
  private func written(_ cell: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) throws(CellProblem) -> StatedValue? {
    if rules.isOurs { return .text(CSVText.text(of: string(cell))) }
    if !rules.words.isEmpty, let word = rules.words[CellText.folded(string(text))] {
      return word.isEmpty ? nil : .text(word)
    }
    if field == "indicator" || field == "violation" {
      if let id = ChoiceWords.indicator(string(text)) { return .text(id) }
      // A violation may be of anything.
      if field == "indicator" { throw .unknownWord(string(text), known: ChoiceWords.indicators(like: string(text))) }
    }
    if CellText.isNothing(text) { return nil }
    if field == "tracking_number", CellText.isRounded(text) { throw .roundedID(string(text)) }
    guard field == "destination" || field == "origin" else { return .text(string(cell)) }
    guard let code = CountryNames.code(string(text)) else { throw .notCountry(string(text)) }
    return .text(code)
  }

  private func identifier(_ text: ArraySlice<UInt8>) throws(CellProblem) -> StatedValue? {
    if rules.isOurs { return .text(CSVText.text(of: string(text))) }
    let id = CellText.identifier(text)
    if CellText.isNothing(id) { return nil }
    if CellText.isRounded(id) { throw .roundedID(string(id)) }
    if let problem = ProductID(string(id)).identifierProblem { throw .unusableID(problem) }
    return .text(string(id))
  }

  private func money(_ text: ArraySlice<UInt8>) throws(CellProblem) -> Money {
    if !rules.isInMinorUnits, rules.decimal != .comma, let money = plainMoney(text) { return money }
    var plain = string(text)
    if DecimalNumber(plain) == nil || NumberText.evidence(text) == .ambiguous || rules.decimal == .comma {
      let number = try NumberText(text, decimal: rules.decimal)
      if !number.unit.isEmpty, !CurrencySigns.agree(number.unit, with: rules.currency) {
        guard CurrencySigns.isKnown(number.unit) else { throw .notAmount(string(text)) }
        throw .wrongCurrency(found: number.unit, shop: rules.currency.code)
      }
      plain = number.plain
    }
    plain = plain.withoutTrailingZeros
    if rules.isInMinorUnits {
      guard let units = Int64(plain), units.magnitude <= Money.maximumMinorUnits else {
        throw .notWhole(string(text))
      }
      return Money(minorUnits: units, currency: rules.currency)
    }
    guard let money = Money(text: plain, currency: rules.currency) else {
      throw .tooManyDigits(string(text), rules.currency)
    }
    return money
  }

  /// What most amounts are: some digits, a point, and as many decimals as the currency has.
  private func plainMoney(_ text: ArraySlice<UInt8>) -> Money? {
    let digits = rules.currency.minorDigits
    guard digits > 0, digits != 3, text.count > digits + 1, text.count < 16,
      text[text.endIndex - digits - 1] == UInt8(ascii: ".")
    else { return nil }
    var units: Int64 = 0
    for (place, byte) in text.enumerated() where place != text.count - digits - 1 {
      guard byte.isDigit else { return nil }
      units = units * 10 + Int64(byte - 0x30)
    }
    // A zero in front is for the slow way to judge.
    guard text.first != 0x30 || text.count == digits + 2 else { return nil }
    return Money(minorUnits: units, currency: rules.currency)
  }

  private func number(_ text: ArraySlice<UInt8>) throws(CellProblem) -> NumberText {
    do {
      return try NumberText(text, decimal: rules.decimal)
    } catch .ambiguousNumber where rules.decimal == nil && text.contains(UInt8(ascii: ".")) {
      return try NumberText(text, decimal: .point)
    }
  }

  private func whole(_ text: ArraySlice<UInt8>, in range: ClosedRange<Int>) throws(CellProblem) -> Int {
    let plain: String
    do {
      plain = try NumberText(text, decimal: rules.decimal).plain.withoutTrailingZeros
    } catch .ambiguousNumber {
      // Of a whole number the sign can only stand between thousands.
      plain = string(ArraySlice(text.filter { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }))
    } catch {
      throw .notWhole(string(text))
    }
    guard let number = Int(plain) else { throw .notWhole(string(text)) }
    guard range.contains(number) else {
      throw .outOfRange(string(text), lowest: range.lowerBound, highest: range.upperBound)
    }
    return number
  }

  private func decimal(_ text: ArraySlice<UInt8>) throws(CellProblem) -> String {
    let number = try number(text)
    guard number.unit.isEmpty || number.unit == "%", let value = DecimalNumber(number.plain) else {
      throw .notNumber(string(text))
    }
    guard number.unit == "%" else { return number.plain }
    guard value.scale + 2 <= DecimalNumber.maximumScale else { throw .notNumber(string(text)) }
    return DecimalNumber(mantissa: value.mantissa, scale: value.scale + 2).description
  }

  private func percentage(_ text: ArraySlice<UInt8>) throws(CellProblem) -> String {
    let number = try number(text)
    guard number.unit.isEmpty || number.unit == "%", let value = DecimalNumber(number.plain) else {
      throw .notNumber(string(text))
    }
    guard number.unit.isEmpty, !rules.isOurs else { return number.plain }
    guard let isShare = rules.isShare else {
      // No platform takes less than one in a hundred.
      if value > DecimalNumber(mantissa: 0), value < DecimalNumber(mantissa: 1) { throw .ambiguousShare(string(text)) }
      return number.plain
    }
    return isShare ? value.times100.description : number.plain
  }

  private func moment(_ text: ArraySlice<UInt8>) throws(CellProblem) -> MomentText {
    try MomentText(text, order: rules.dayOrder)
  }

  private func instant(_ text: ArraySlice<UInt8>) throws(CellProblem) -> Instant {
    if let instant = Instant(bytes: text) { return instant }
    guard let instant = try moment(text).instant(rules) else { throw .notMoment(string(text)) }
    return instant
  }

  private func month(_ text: ArraySlice<UInt8>) throws(CellProblem) -> String {
    if let month = Month(string(text)) { return month.description }
    let numbers = text.split { !$0.isDigit }.compactMap {
      Day.wholeNumber($0)
    }
    if numbers.count == 2, let year = numbers.first(where: { $0 > 1000 }),
      let month = numbers.first(where: { $0 <= 12 }),
      let day = Day(year: year, month: month, day: 1)
    {
      return day.month.description
    }
    return try moment(text).day.month.description
  }

  private func flag(_ text: ArraySlice<UInt8>) throws(CellProblem) -> Bool {
    let word = rules.words[CellText.folded(string(text))] ?? string(text)
    guard let flag = ChoiceWords.flag(word) else {
      throw .unknownWord(string(text), known: ChoiceWords.flagExamples)
    }
    return flag
  }

  private func choice(_ text: ArraySlice<UInt8>, among choices: [String]) throws(CellProblem) -> String {
    let word = rules.words[CellText.folded(string(text))] ?? string(text)
    guard let choice = ChoiceWords.value(word, of: field, among: choices) else {
      throw .unknownWord(string(text), known: choices + rules.words.keys.sorted())
    }
    return choice
  }

  /// Several values in one cell: a JSON list, or texts with `|` between them.
  private func list(_ text: ArraySlice<UInt8>, of element: FieldForm) throws(CellProblem) -> StatedValue? {
    if text.first == UInt8(ascii: "[") { return try json(text, opening: UInt8(ascii: "[")) }
    if case .object = element { throw .notJSON(string(text)) }
    let texts = string(text).pieces(between: rules.separator)
      .map { string(CellText.trimmed(ArraySlice($0.utf8))) }
      .filter { !CellText.isNothing($0.utf8) }
    return texts.isEmpty ? nil : .list(texts)
  }

  private func json(_ text: ArraySlice<UInt8>, opening: UInt8?) throws(CellProblem) -> StatedValue {
    guard opening == nil || text.first == opening else { throw .notJSON(string(text)) }
    return .json(string(text))
  }
}
