/// How a workbook shows a number: which of its numbers are moments, percentages or amounts of a named currency.
enum NumberFormat: Hashable {
  case number
  /// A day without a time.
  case day
  /// A day with a time.
  case moment
  /// A time of day or a duration.
  case time
  /// A share, shown a hundred times as large with a percent sign.
  case percent
  /// An amount with a currency's sign.
  case currency(String)

  /// A format that workbooks know by number without saying how it looks (ECMA-376, 18.8.30, the East Asian ones included).
  init(builtIn number: Int) {
    self =
      switch number {
      case 9, 10: .percent
      case 14...17, 27...31, 36, 50...54, 57, 58: .day
      case 22: .moment
      case 18...21, 32...35, 45...47, 55, 56: .time
      default: .number
      }
  }

  /// A format by its code, of which the part for positive numbers counts.
  init(code: String) {
    let marks = Marks(code)
    if marks.hasDay {
      self = marks.hasTime ? .moment : .day
    } else if marks.hasTime {
      self = .time
    } else if marks.hasPercent {
      self = .percent
    } else if let sign = marks.currency {
      self = .currency(sign)
    } else {
      self = .number
    }
  }

  /// What stands in a format's code outside of quotes.
  private struct Marks {
    var hasDay = false
    var hasTime = false
    var hasPercent = false
    var currency: String?

    init(_ code: String) {
      var rest = Substring(code)
      while let character = rest.popFirst(), character != ";" {
        switch character {
        case "\"":
          let literal = rest.prefix { $0 != "\"" }
          rest = rest.dropFirst(literal.count + 1)
          note(sign: String(literal))
        case "\\", "_", "*":
          if character == "\\", let next = rest.first { note(sign: String(next)) }
          rest = rest.dropFirst()
        case "[":
          let inside = rest.prefix { $0 != "]" }
          rest = rest.dropFirst(inside.count + 1)
          if inside.first == "$" {
            note(sign: String(inside.dropFirst().prefix { $0 != "-" }))
          } else if inside.allSatisfy({ "hHmMsS".contains($0) }) {
            hasTime = true
          }
        case "y", "Y", "d", "D", "年", "月", "日":
          hasDay = true
        case "e":
          // A year, but for `0.0e+0`.
          if rest.first != "+", rest.first != "-" { hasDay = true }
        case "h", "H", "s", "S", "时", "分", "秒":
          hasTime = true
        case "%": hasPercent = true
        case "$", "€", "£", "¥", "￥", "₩", "₽", "₹": note(sign: String(character))
        case "G":
          if rest.lowercased().hasPrefix("eneral") { rest = rest.dropFirst(6) }
        default: break
        }
      }
      // `mmm` is a month's name; `m` alone may be minutes, and `mm:ss` is a time.
      let hasMonthName = code.split { $0 != "m" && $0 != "M" }.contains { $0.count > 2 }
      if !hasDay, !hasTime, hasMonthName { hasDay = true }
    }

    private mutating func note(sign: String) {
      let trimmed = sign.filter { $0 != " " }
      guard currency == nil, NumberFormat.signs.contains(trimmed) else { return }
      currency = trimmed
    }
  }

  /// Signs and codes of currencies that formats carry.
  private static let signs: Set<String> = [
    "$", "US$", "€", "£", "¥", "￥", "元", "₩", "₽", "₹", "USD", "EUR", "GBP", "CNY", "RMB", "JPY",
  ]
}

/// Which format each of a workbook's cell styles has.
struct CellStyles {
  private var formats: [NumberFormat] = []

  /// Those of a part of a workbook; none where it has none.
  init(_ archive: ZipArchive, part: ZipArchive.Part?) throws(TableProblem) {
    guard let part else { return }
    let taker = StyleTaker()
    try archive.readXML(part, limit: WorkbookLimits.part, taker: taker)
    formats = taker.cells.map { number in
      taker.codes[number].map { NumberFormat(code: $0) } ?? NumberFormat(builtIn: number)
    }
  }

  subscript(style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .number }
}

private final class StyleTaker: XMLTaker {
  private(set) var codes: [Int: String] = [:]
  private(set) var cells: [Int] = []
  private var isInCells = false

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "numFmt" {
      if let number = attributes["numFmtId"].flatMap({ Int($0) }) { codes[number] = attributes["formatCode"] }
    } else if name == "cellXfs" {
      isInCells = true
    } else if name == "xf", isInCells {
      cells.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    }
  }

  func end(_ name: XMLName) {
    if name == "cellXfs" { isInCells = false }
  }
}
