import SellerCore

/// Reads replies of the Kuaishou Shop open API: an envelope `{result, data}`, its data a list of orders, of refunds or of
/// comments. Refunds and comments go into their orders when they are merged.
public enum KuaishouImport {
  /// What the platform's public description leaves open.
  public struct Settings: Sendable, Hashable {
    /// How many of the currency's minor units one unit of an amount is: 1 where amounts are in fen, 100 where in yuan.
    public var minorUnitsPerUnit: Int64
    /// The sales channel of an `activityType`; an order with another, or none, keeps the channel it has, else `otherChannel`.
    public var channelOfActivityType: [Int: Order.Channel]
    /// The channel of a new order whose `activityType` is not listed above.
    public var otherChannel: Order.Channel
    /// The `riskCode`s that mean an order was taken out by risk control; nil: not known, nothing is concluded from the code.
    public var riskExclusionCodes: Set<Int>?
    /// What a refund's reason is, by words in `refundReasonDesc`: the first that occurs decides.
    public var reasonOfWords: [ReasonWords]

    /// The settings that hold unless a seller corrects them.
    public init() {
      minorUnitsPerUnit = 1
      channelOfActivityType = [:]
      otherChannel = .selfBuilt
      riskExclusionCodes = nil
      reasonOfWords = [
        ReasonWords("质量问题", .quality), ReasonWords("描述不符", .notAsDescribed), ReasonWords("破损", .damaged),
        ReasonWords("假冒", .counterfeit),
      ]
    }
  }

  /// A reason and the words that tell it.
  public struct ReasonWords: Sendable, Hashable {
    /// What stands in the description.
    public var words: String
    /// What it means to the store.
    public var reason: AfterSalesCase.Reason

    /// A line of the table.
    public init(_ words: String, _ reason: AfterSalesCase.Reason) {
      self.words = words
      self.reason = reason
    }
  }

  /// Reads files; amounts are in `currency`, the shop's: a reply names none.
  public static func read(
    _ files: [SourceFile], currency: Currency, settings: Settings = Settings(),
    progress: ImportProgress.Observer? = nil
  ) -> ImportReading {
    files.reduce(into: ImportReading()) { reading, file in
      reading.append(read(file, currency: currency, settings: settings, progress: progress))
    }
  }

  /// Reads one file; amounts are in `currency`, the shop's: a reply names none.
  public static func read(
    _ file: SourceFile, currency: Currency, settings: Settings = Settings(),
    progress: ImportProgress.Observer? = nil
  ) -> ImportReading {
    let context = KuaishouContext(currency: currency, settings: settings)
    return ReplyReader.read(KuaishouPage.self, file, context: context, progress: progress)
  }
}
