/// The number in a workbook's cell as the text that a person sees there.
enum CellNumber {
  /// The text. A whole number that has more digits than a cell can hold keeps its exponent: its last digits are lost, and who
  /// reads an id can see it.
  static func text(_ raw: String, as format: NumberFormat, countsFrom1904: Bool) -> String {
    switch format {
    case .number: return digits(raw)?.text ?? raw
    case .percent: return digits(raw).map { $0.shifted(2).text + "%" } ?? raw
    case .currency(let sign):
      guard let digits = digits(raw) else { return raw }
      return digits.isNegative ? "-" + sign + digits.magnitude.text : sign + digits.text
    case .day, .moment, .time:
      guard let serial = Double(raw) else { return raw }
      return moment(serial, as: format, countsFrom1904: countsFrom1904) ?? digits(raw)?.text ?? raw
    }
  }

  /// Days since 1899-12-30 (or 1904-01-01) as a day with or without its time, to the second; nil outside the years to 9999.
  static func moment(_ serial: Double, as format: NumberFormat, countsFrom1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let time = seconds % 86_400
    let clock = "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))"
    if format == .time, seconds < 86_400 { return clock }
    var day = seconds / 86_400
    if countsFrom1904 {
      day += 1462
    } else if day == 60 {
      // 1900-02-29, which Lotus 1-2-3 believed in and Excel still counts, is no day.
      return nil
    } else if day < 60 {
      day += 1
    }
    let civil = civil(day - 25_569)
    guard civil.year <= 9999 else { return nil }
    let date = "\(civil.year)-\(two(civil.month))-\(two(civil.day))"
    return format == .day && time == 0 ? date : "\(date) \(clock)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The date of a day counted from 1970-01-01; years begin in March here, so that the leap day is a year's last.
  private static func civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (era * 400 + yearOfEra + (civilMonth <= 2 ? 1 : 0), civilMonth, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// A decimal number by its digits: 0.digits × 10^point.
  struct Decimal {
    var isNegative: Bool
    var digits: [UInt8]
    var point: Int
    /// As it stands in the file, for a number whose last digits are lost.
    var exponentForm: String?

    var magnitude: Decimal {
      var copy = self
      copy.isNegative = false
      return copy
    }

    func shifted(_ places: Int) -> Decimal {
      var copy = self
      if !digits.isEmpty { copy.point += places }
      return copy
    }

    var text: String {
      if let exponentForm { return exponentForm }
      guard !digits.isEmpty else { return "0" }
      let all = String(decoding: digits, as: UTF8.self)
      let sign = isNegative ? "-" : ""
      if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + all }
      if point >= digits.count { return sign + all + String(repeating: "0", count: point - digits.count) }
      return sign + all.prefix(point) + "." + all.dropFirst(point)
    }
  }

  /// The digits of a number as Excel shows them: at most 15, for the rest is the noise of its binary form. nil when it is none.
  static func digits(_ raw: String) -> Decimal? {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var isNegative = false
    var count = 0
    var rest = Array(raw.utf8)[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), point == nil {
        point = count
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits.append(byte)
        count += 1
      } else if byte | 0x20 == UInt8(ascii: "e"), count > 0 {
        guard let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), power.magnitude < 400 else {
          return nil
        }
        exponent = power
        rest = []
        break
      } else {
        return nil
      }
      rest = rest.dropFirst()
    }
    guard count > 0 else { return nil }
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    var decimal = Decimal(isNegative: isNegative, digits: digits, point: (point ?? count) + exponent - zeros)
    decimal.round()
    if decimal.digits.isEmpty { return Decimal(isNegative: false, digits: [], point: 0) }
    if decimal.point > 15 { decimal.exponentForm = raw.contains { $0 == "e" || $0 == "E" } ? raw : scientific(decimal) }
    return decimal
  }

  private static func scientific(_ decimal: Decimal) -> String {
    let all = String(decoding: decimal.digits, as: UTF8.self)
    let rest = all.dropFirst()
    return (decimal.isNegative ? "-" : "") + all.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "E+\(decimal.point - 1)"
  }
}

extension CellNumber.Decimal {
  /// Rounds to 15 digits and drops zeros at the end.
  fileprivate mutating func round() {
    let zero = UInt8(ascii: "0")
    if digits.count > 15 {
      let roundsUp = digits[15] >= UInt8(ascii: "5")
      digits.removeLast(digits.count - 15)
      if roundsUp {
        var place = 14
        while place >= 0, digits[place] == UInt8(ascii: "9") {
          digits[place] = zero
          place -= 1
        }
        if place >= 0 {
          digits[place] += 1
        } else {
          digits.insert(UInt8(ascii: "1"), at: 0)
          point += 1
        }
      }
    }
    while digits.last == zero { digits.removeLast() }
  }
}
