import SellerCore

/// A day, or a moment, as people and programs write it.
struct MomentText: Equatable {
  /// The day in the clock's zone.
  var day: Day
  /// The second of the day; nil for a day without time.
  var second: Int?
  /// Seconds that the clock is ahead of UTC, where it says so.
  var offset: Int64?
}

extension MomentText {
  /// Reads a moment; `order` decides between day and month where both are numbers and the year is last.
  init(_ cell: ArraySlice<UInt8>, order: DayOrder?) throws(CellProblem) {
    let text = String(decoding: cell, as: UTF8.self)
    guard cell.count <= Self.longest else { throw .notMoment(text) }
    if let unix = Self.unixTime(cell) {
      self = unix
      return
    }
    var pieces = MomentPieces(text)
    let clock = try pieces.takeClock(text)
    guard let day = try pieces.takeDay(order: order, text: text) else {
      throw Self.isCounted(cell) ? .countedDay(text) : .notMoment(text)
    }
    let offset = try pieces.takeOffset(text)
    guard pieces.isEmpty else { throw .notMoment(text) }
    self.day = day
    second = clock
    self.offset = offset
  }

  /// No moment is written with more bytes, whatever its words.
  private static let longest = 120

  /// The moment; what the text does not say is taken from the rules.
  func instant(_ rules: CellRules) -> Instant? {
    let seconds = Int64(day.number) * 86_400 + Int64(second ?? rules.secondOfDay) - (offset ?? rules.zone)
    return Instant.written.contains(seconds) ? Instant(seconds: seconds) : nil
  }

  /// `46329.37847`: five digits, which are days since 1900 of the years 1927 to 2173, and perhaps a part of a day.
  private static func isCounted(_ cell: ArraySlice<UInt8>) -> Bool {
    let parts = cell.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].count == 5, let days = Day.wholeNumber(parts[0]) else { return false }
    return days >= 10_000 && (parts.count == 1 || Day.wholeNumber(parts[1].prefix(17)) != nil)
  }

  /// Seconds or milliseconds since 1970, of the years 2001 to 2286; 8 and 14 digits are dates.
  private static func unixTime(_ cell: ArraySlice<UInt8>) -> MomentText? {
    guard cell.count == 10 || cell.count == 13, let number = Day.wholeNumber(cell) else { return nil }
    let seconds = cell.count == 10 ? number : number / 1000
    return MomentText(day: Day(number: seconds / 86_400), second: seconds % 86_400, offset: 0)
  }
}

extension Day {
  /// A number of digits alone; nil for anything else.
  static func wholeNumber(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 18 else { return nil }
    var number = 0
    for byte in digits {
      guard byte.isDigit else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
