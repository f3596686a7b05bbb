/// An ISO 4217 currency.
public struct Currency: Sendable, Hashable, CustomStringConvertible {
  /// The three capital letters, the first one highest: every amount has its currency with it, and is copied as quickly as a number.
  private let letters: UInt32
  private let digits: UInt8

  /// The three capital letters.
  public var code: String {
    String(decoding: [16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> $0) }, as: UTF8.self)
  }

  /// How many digits the minor unit has: JPY 0, USD 2, KWD 3.
  public var minorDigits: Int { Int(digits) }

  /// A currency by its code; nil unless the code is three capital ASCII letters.
  public init?(code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
      return nil
    }
    self.init(known: code)
  }

  private init(known code: String) {
    letters = code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    digits = Self.exceptions[code] ?? 2
  }

  /// Whether ISO 4217 has the code for money that is paid with. Codes without a minor unit (metals, funds of account, tests) are
  /// none, and withdrawn ones are none any more.
  public var isISO4217: Bool { Self.codes.contains(code) }

  /// US dollar.
  public static let usd = Currency(known: "USD")
  /// Renminbi.
  public static let cny = Currency(known: "CNY")
  /// Euro.
  public static let eur = Currency(known: "EUR")
  /// Yen, without a minor unit.
  public static let jpy = Currency(known: "JPY")
  /// Kuwaiti dinar, with three minor digits.
  public static let kwd = Currency(known: "KWD")

  /// The text of the store format.
  public var description: String { code }

  /// ISO 4217, table A.1 (list one, with amendments up to 2025), the codes that have a minor unit.
  private static let codes = Set(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF \
    CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD \
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL \
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON \
    RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX \
    USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split(separator: " ").map(String.init))

  /// The currencies whose minor unit does not have two digits (ISO 4217, table A.1).
  private static let exceptions: [String: UInt8] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
    "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
    "CLF": 4, "UYW": 4,
  ]
}

/// An amount in whole minor units of one currency; never a floating-point number.
public struct Money: Sendable, Hashable, CustomStringConvertible {
  /// Cents, fen, fils: the currency's smallest unit.
  public let minorUnits: Int64
  /// The currency; amounts of two currencies are never added.
  public let currency: Currency

  /// An amount of `minorUnits` of `currency`.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// An amount of so many minor units, held within what 64 bits hold with either sign.
  public init(clamping minorUnits: Int128, _ currency: Currency) {
    self.init(minorUnits: max(-.max, Int64(clamping: minorUnits)), currency: currency)
  }

  /// No money at all.
  public static func zero(_ currency: Currency) -> Money { Money(minorUnits: 0, currency: currency) }

  /// The largest magnitude in minor units: a quintillionth of what 64 bits hold stays free for sums.
  public static let maximumMinorUnits: Int64 = 1_000_000_000_000_000

  /// The largest amount of a currency.
  public static func largest(_ currency: Currency) -> Money {
    Money(minorUnits: maximumMinorUnits, currency: currency)
  }

  /// Reads a decimal string such as `12.5`; nil when it is no decimal string, has more fractional digits than the
  /// currency's minor unit, or exceeds `maximumMinorUnits`.
  public init?(text: String, currency: Currency) {
    guard let number = DecimalNumber(text), number.scale <= currency.minorDigits else { return nil }
    let units = number.mantissa * PowersOfTen.power(currency.minorDigits - number.scale)
    guard units.magnitude <= UInt128(Self.maximumMinorUnits) else { return nil }
    minorUnits = Int64(units)
    self.currency = currency
  }

  /// The amount as the store writes it, with exactly the currency's minor digits: `12.50`.
  public var description: String { number.description }

  /// The amount in the currency's unit, without the currency.
  var number: DecimalNumber { DecimalNumber(mantissa: Int128(minorUnits), scale: currency.minorDigits) }

  /// The sum, or nil when the currencies differ or the sum does not fit.
  public func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    return overflow ? nil : Money(minorUnits: sum, currency: currency)
  }

  /// What is left after another amount of the same currency; below 0 where that is the larger.
  public func less(_ other: Money) -> Money {
    Money(clamping: Int128(minorUnits) - Int128(other.minorUnits), currency)
  }

  /// The amount without its sign.
  public var magnitude: Money { Money(clamping: abs(Int128(minorUnits)), currency) }
}
