import SellerCore

extension Wording {
  /// A text that grows by literals and by values in the words of one language.
  public struct Interpolation: StringInterpolationProtocol {
    var text = ""

    /// An empty text with room for what is announced.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Adds what is written between the values.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a text as it is. A literal inside an interpolation is a ``Wording`` before it is a text, so that what is
    /// interpolated into it is written in the same language.
    @_disfavoredOverload
    public mutating func appendInterpolation(_ text: some StringProtocol) { self.text += text }

    /// Adds words of the same language: `\(budget.map { ", with a budget of \($0)" } ?? "")`.
    public mutating func appendInterpolation(_ words: Wording) { text += words.text }

    /// Adds what has words.
    public mutating func appendInterpolation(_ worded: some Worded) { text += language.say(worded) }

    /// Adds a whole number in groups of three digits.
    public mutating func appendInterpolation(_ number: some BinaryInteger) { text += language.count(number) }

    /// Adds a count and what is counted, in the singular after 1: `\(count, "case", "cases")`.
    public mutating func appendInterpolation(_ count: some BinaryInteger, _ one: String, _ many: String) {
      text += language.count(count) + " " + (count == 1 ? one : many)
    }

    /// Adds a whole number as its digits: a line, a year, an errno.
    public mutating func appendInterpolation(digits number: some BinaryInteger) { text += String(number) }

    /// Adds an amount with its currency's sign.
    public mutating func appendInterpolation(_ money: Money) { text += language.money(money) }

    /// Adds a day: `2024-06-16`.
    public mutating func appendInterpolation(_ day: Day) { text += day.description }

    /// Adds a month: `2024-06`.
    public mutating func appendInterpolation(_ month: Month) { text += month.description }

    /// Adds a moment in a calendar.
    public mutating func appendInterpolation(_ instant: Instant, in calendar: ShopCalendar) {
      text += language.moment(instant, in: calendar)
    }

    /// Adds how long something takes.
    public mutating func appendInterpolation(seconds: Int64) { text += language.duration(seconds: seconds) }

    /// Adds a decimal without the zeros at its end.
    public mutating func appendInterpolation(_ number: DecimalNumber) { text += language.trimmed(number) }

    /// Adds a percentage as the rules name it: `15 %`.
    public mutating func appendInterpolation(_ percentage: Percentage) { text += language.percent(percentage) }

    /// Adds a record's id or a category's name.
    public mutating func appendInterpolation(_ key: Key<some Any>) { text += key.text }

    /// Adds a currency's code.
    public mutating func appendInterpolation(_ currency: Currency) { text += currency.code }

    /// Adds a moment as the store writes it: `2024-06-16T08:00:00Z`.
    public mutating func appendInterpolation(_ instant: Instant) { text += instant.description }

    /// Adds an amount with its sign, for differences: `+$38.20`.
    public mutating func appendInterpolation(signed money: Money) { text += language.signedMoney(money) }

    /// Adds an amount without its currency: `1,204.50`.
    public mutating func appendInterpolation(amount money: Money) { text += language.amount(money) }

    /// Adds a file's size: `4.6 MB`; beside another one in bytes where rounded they would look the same.
    public mutating func appendInterpolation(fileSize bytes: Int, besides other: Int? = nil) {
      text += other.map { language.fileSize(bytes, besides: $0) } ?? language.fileSize(bytes)
    }

    /// Adds a text in the language's quotation marks.
    public mutating func appendInterpolation(quoted text: String) { self.text += language.quoted(text) }

    /// Adds things one after the other, with the language's comma between them.
    public mutating func appendInterpolation(list parts: some Sequence<some Worded>) {
      appendInterpolation(parts, joinedBy: language.listComma)
    }

    /// Adds texts one after the other, with the language's comma between them.
    public mutating func appendInterpolation(list parts: some Sequence<String>) {
      text += parts.joined(separator: language.listComma)
    }

    /// Adds things one after the other, with words between them.
    public mutating func appendInterpolation(_ parts: some Sequence<some Worded>, joinedBy separator: String) {
      text += parts.map { language.say($0) }.joined(separator: separator)
    }

    private var language: Language { Tongue.language }
  }
}
