import SellerCore
import SellerJSON

/// A ProductBoost month with the days that it is made of. Files tell days, the store keeps months: the days stand beside the
/// month's spend in a member of their own (`days`), so that files that come one after the other add up, and the same file twice
/// does not.
struct BoostDays {
  private static let name = "days"

  private var month: BoostMonth
  private var days: [Day: Money] = [:]
  /// What the store's spend is where it is not that of the days beside it: it was typed in, and may cover days that no file tells.
  private let typed: Money?
  /// Whether a day says another thing than before.
  private var isChanged = false

  /// The month of the store, or a new one.
  init(_ existing: BoostMonth?, product: ProductID, month: Month, currency: Currency) {
    self.month = existing ?? BoostMonth(productID: product, month: month, spend: .zero(currency))
    let known = existing?.extra.members.first { $0.name == Self.name }
    if let known, let node = try? JSONNode(reading: Array(known.json.utf8)) {
      for member in node.members {
        guard let day = Day(member.name), let text = member.value.text,
          let spend = Money(text: text, currency: currency)
        else { continue }
        days[day] = spend
      }
    }
    typed = existing.flatMap { [days] in $0.spend.minorUnits == Self.sum(days) ? nil : $0.spend }
  }

  private static func sum(_ days: [Day: Money]) -> Int64 { days.values.reduce(into: 0) { $0 += $1.minorUnits } }

  /// What is known of a day.
  subscript(day: Day) -> Money? { days[day] }

  /// Takes in a day's spend.
  mutating func set(_ spend: Money, on day: Day) {
    isChanged = days.updateValue(spend, forKey: day) != spend || isChanged
  }

  /// The month as it becomes.
  var record: BoostMonth {
    guard isChanged else { return month }
    var record = month
    record.spend = Money(minorUnits: max(Self.sum(days), typed?.minorUnits ?? 0), currency: month.spend.currency)
    let members = days.sorted { $0.key < $1.key }.map { ("\($0.key)", JSONValue.string($0.value.description)) }
    record.extra.members.removeAll { $0.name == Self.name }
    record.extra.members.append(.init(name: Self.name, json: JSONValue.object(members).compact))
    return record
  }
}
