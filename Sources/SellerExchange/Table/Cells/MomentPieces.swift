import SellerCore

/// The numbers, words and signs of a written moment, from which the parts of the moment are taken.
struct MomentPieces {
  /// One of them.
  enum Piece: Equatable {
    case number(value: Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
  }

  private var pieces: [Piece] = []

  /// Takes a text apart; blanks and full stops behind words are nothing.
  init(_ text: String) {
    var digits: [UInt8] = []
    var word = ""
    var found: [Piece] = []
    func flush() {
      if !digits.isEmpty { found.append(.number(value: Day.wholeNumber(digits) ?? -1, digits: digits.count)) }
      if !word.isEmpty { found.append(.word(word)) }
      (digits, word) = ([], "")
    }
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = scalar.properties.isAlphabetic && !["年", "月", "日", "时", "時", "分", "秒", "点"].contains(scalar)
      if isDigit, word.isEmpty {
        digits.append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      if isLetter, digits.isEmpty {
        word.unicodeScalars.append(scalar)
        continue
      }
      flush()
      if isDigit {
        digits = [UInt8(truncatingIfNeeded: scalar.value)]
      } else if isLetter {
        word = String(Character(scalar))
      } else if ![" ", "\u{A0}", "\u{3000}", "\t"].contains(scalar) {
        found.append(.sign(scalar))
      }
    }
    flush()
    pieces = found
  }

  /// Whether everything was taken.
  var isEmpty: Bool { pieces.allSatisfy { $0 == .sign(",") || $0 == .sign("，") } }

  private func number(_ place: Int) -> (value: Int, digits: Int)? {
    guard pieces.indices.contains(place), case .number(let value, let digits) = pieces[place] else { return nil }
    return (value, digits)
  }

  private func isSign(_ place: Int, _ signs: Set<Unicode.Scalar>) -> Bool {
    guard pieces.indices.contains(place), case .sign(let sign) = pieces[place] else { return false }
    return signs.contains(sign)
  }

  private mutating func removeWord(_ words: Set<String>) -> String? {
    for (place, piece) in pieces.enumerated() {
      guard case .word(let word) = piece, words.contains(word.lowercased()) else { continue }
      pieces.remove(at: place)
      return word.lowercased()
    }
    return nil
  }

  // MARK: Time of day

  /// Takes `HH:MM[:SS[.fraction]]`, with a half of the day where one stands; nil where no time stands. The fraction is dropped.
  mutating func takeClock(_ text: String) throws(CellProblem) -> Int? {
    let half = removeWord(["am", "pm", "a", "p", "上午", "下午", "凌晨", "晚上", "中午"])
    let colons: Set<Unicode.Scalar> = [":", "：", "时", "時", "点"]
    let minutes: Set<Unicode.Scalar> = [":", "：", "分"]
    guard
      let start = pieces.indices.first(where: { number($0) != nil && isSign($0 + 1, colons) && number($0 + 2) != nil }),
      var hour = number(start)?.value, let minute = number(start + 2)?.value
    else {
      if half != nil { throw .notMoment(text) }
      return try takeCompactClock()
    }
    var second = 0
    var end = start + 3
    if isSign(end, minutes), let value = number(end + 1)?.value {
      second = value
      end += 2
      if isSign(end, ["."]), number(end + 1) != nil { end += 2 }
    } else if isSign(end, ["分"]) {
      end += 1
    }
    if isSign(end, ["秒"]) { end += 1 }
    switch half {
    case "pm", "p", "下午", "晚上": if hour < 12 { hour += 12 }
    case "中午": if hour < 6 { hour += 12 }
    case "am", "a", "上午", "凌晨": if hour == 12 { hour = 0 }
    default: break
    }
    // The letter between day and time, as ISO 8601 has it.
    var from = start
    if from > 0, pieces[from - 1] == .word("T") || pieces[from - 1] == .word("t") { from -= 1 }
    pieces.removeSubrange(from..<end)
    guard (0...24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { throw .notMoment(text) }
    // A day that ends at 24:00 is the next day's beginning; exports write 24:05 for 00:05 of the same day.
    let isEnd = hour == 24 && minute == 0 && second == 0
    return (isEnd ? 24 : hour % 24) * 3600 + minute * 60 + second
  }

  /// `YYYYMMDDHHMMSS`.
  private mutating func takeCompactClock() throws(CellProblem) -> Int? {
    guard pieces.count == 1, let (value, digits) = number(0), digits == 14 else { return nil }
    let time = value % 1_000_000
    pieces = [.number(value: value / 1_000_000, digits: 8)]
    guard time / 10_000 < 24, time / 100 % 100 < 60, time % 100 < 60 else { throw .notMoment("\(value)") }
    return time / 10_000 * 3600 + time / 100 % 100 * 60 + time % 100
  }

  // MARK: Day

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static let weekdays: Set<String> = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "th", "st", "nd", "rd", "of", "at", "on", "星期", "周",
  ]

  /// Takes the day; nil where none stands, or one that does not exist.
  mutating func takeDay(order: DayOrder?, text: String) throws(CellProblem) -> Day? {
    while removeWord(Self.weekdays) != nil {}
    if let month = takeMonthName() { return takeNamed(month: month) }
    guard let first = number(0) else { return nil }
    if first.digits == 8 {
      pieces.removeFirst()
      return Day(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
    }
    let separators: Set<Unicode.Scalar> = ["-", "/", ".", "年", "月", "－", "／"]
    guard isSign(1, separators), let second = number(2), isSign(3, separators), let third = number(4) else {
      return nil
    }
    let isDotted = isSign(1, ["."])
    let end = isSign(5, ["日"]) ? 6 : 5
    pieces.removeSubrange(0..<end)
    if first.digits == 4 { return Day(year: first.value, month: second.value, day: third.value) }
    guard first.digits <= 2, second.digits <= 2, let year = Self.year(third) else { return nil }
    let dayFirst = try Self.isDayFirst(first.value, second.value, order: order, isDotted: isDotted, text: text)
    return Day(year: year, month: dayFirst ? second.value : first.value, day: dayFirst ? first.value : second.value)
  }

  /// Four digits, or two of this century.
  private static func year(_ number: (value: Int, digits: Int)) -> Int? {
    switch number.digits {
    case 4: number.value
    case 2: 2000 + number.value
    default: nil
    }
  }

  private static func isDayFirst(
    _ first: Int, _ second: Int, order: DayOrder?, isDotted: Bool, text: String
  ) throws(CellProblem) -> Bool {
    if first > 12 { return true }
    if second > 12 { return false }
    // Who writes points writes the day first.
    if first == second || isDotted { return true }
    guard let order else { throw .ambiguousDay(text) }
    return order == .dayFirst
  }

  private mutating func takeMonthName() -> Int? {
    for (place, piece) in pieces.enumerated() {
      guard case .word(let word) = piece else { continue }
      let letters = word.lowercased()
      guard letters.count >= 3, let month = Self.months.firstIndex(where: { letters.hasPrefix($0) }) else { continue }
      pieces.remove(at: place)
      return month + 1
    }
    return nil
  }

  /// The day beside a month's name: `5 Jan 2024`, `Jan 5, 2024`, `05-Jan-24`, `2024 Jan 5`.
  private mutating func takeNamed(month: Int) -> Day? {
    var numbers: [(value: Int, digits: Int)] = []
    var rest: [Piece] = []
    for (place, piece) in pieces.enumerated() {
      if numbers.count < 2, let number = number(place) {
        numbers.append(number)
      } else if numbers.count < 2, isSign(place, ["-", "/", ".", ",", "，"]) {
        continue
      } else {
        rest.append(piece)
      }
    }
    pieces = rest
    guard numbers.count == 2 else { return nil }
    let yearIsFirst = numbers[0].digits == 4
    guard let year = Self.year(numbers[yearIsFirst ? 0 : 1]) else { return nil }
    return Day(year: year, month: month, day: numbers[yearIsFirst ? 1 : 0].value)
  }

  // MARK: Zone

  /// Takes `Z`, an abbreviation or `±HH[:MM]`; nil where no zone stands.
  mutating func takeOffset(_ text: String) throws(CellProblem) -> Int64? {
    pieces.removeAll { $0 == .sign(",") || $0 == .sign("，") || $0 == .sign("(") || $0 == .sign(")") }
    guard let first = pieces.first else { return nil }
    if case .word(let word) = first {
      guard let offset = ClockZone.abbreviations[word.uppercased()] else { throw .unknownZone(text) }
      pieces.removeFirst()
      // `UTC+8` and `GMT+08:00`.
      guard offset == 0, !pieces.isEmpty else { return offset }
    }
    guard isSign(0, ["+", "-", "−"]), let hours = number(1) else { throw .notMoment(text) }
    let sign: Int64 = isSign(0, ["+"]) ? 1 : -1
    var minutes = hours.digits == 4 ? hours.value % 100 : 0
    let hour = hours.digits == 4 ? hours.value / 100 : hours.value
    if isSign(2, [":"]), let value = number(3)?.value {
      minutes = value
      pieces.removeFirst(4)
    } else {
      pieces.removeFirst(2)
    }
    guard (0..<24).contains(hour), (0..<60).contains(minutes) else { throw .notMoment(text) }
    return sign * Int64(hour * 3600 + minutes * 60)
  }
}

/// Zones that stay the same distance from UTC.
enum ClockZone {
  /// The distance by a name: `Z`, `UTC`, `+08:00`, `Asia/Shanghai`; nil for zones whose clocks change twice a year, and for others.
  static func offset(named name: String) -> Int64? {
    if let known = places[name.lowercased()] ?? abbreviations[name.uppercased()] { return known }
    var pieces = MomentPieces(name)
    guard let first = name.first, "+-".contains(first), let offset = try? pieces.takeOffset(name), pieces.isEmpty
    else { return nil }
    return offset
  }

  /// Abbreviations that mean one zone wherever they stand. `CST` is in China, America and Cuba.
  static let abbreviations: [String: Int64] = [
    "Z": 0, "UTC": 0, "GMT": 0, "PST": -8 * 3600, "PDT": -7 * 3600, "MST": -7 * 3600, "MDT": -6 * 3600,
    "EST": -5 * 3600, "EDT": -4 * 3600, "CDT": -5 * 3600, "CET": 3600, "CEST": 7200, "MEZ": 3600, "MESZ": 7200,
    "JST": 9 * 3600, "KST": 9 * 3600, "HKT": 8 * 3600, "北京时间": 8 * 3600,
  ]

  private static let places: [String: Int64] = [
    "asia/shanghai": 8 * 3600, "asia/hong_kong": 8 * 3600, "asia/taipei": 8 * 3600, "asia/singapore": 8 * 3600,
    "asia/tokyo": 9 * 3600, "asia/seoul": 9 * 3600, "asia/kolkata": 19_800, "beijing": 8 * 3600, "北京": 8 * 3600,
    "china": 8 * 3600,
  ]
}
