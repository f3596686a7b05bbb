import SellerCore
import SellerTables
import SellerText

/// What the products of a tab add up to.
struct AssuranceTotals {
  private let gmv: Money
  private let refunds: Money
  private let spend: Money
  private let received: Money
  private let difference: Money
  private let pendingMonths: Int
  private let credit: AssuranceCredit

  init(_ tab: AssuranceProduct.Tab, of assurance: RefundAssurance, currency: Currency) {
    // By their places: a product is large, and would be copied.
    let products = assurance.products
    let places = products.indices.filter { products[$0].tab == tab }
    func sum(_ value: (AssuranceProduct) -> Int64) -> Money {
      Money(minorUnits: places.reduce(0) { $0 + value(products[$1]) }, currency: currency)
    }
    gmv = sum(\.gmv.minorUnits)
    refunds = sum(\.refundGMV.minorUnits)
    spend = sum(\.spend.minorUnits)
    received = sum(\.received.minorUnits)
    difference = sum { $0.months.reduce(0) { $0 + ($1.difference?.minorUnits ?? 0) } }
    pendingMonths = places.reduce(0) { $0 + products[$1].pendingMonths }
    credit = AssuranceCredit.total(
      places.map { AssuranceCredit(products[$0], enrolment: assurance.enrolment) }, enrolment: assurance.enrolment,
      currency: currency)
  }

  /// The totals in one line where they fit, else in two.
  func lines(width: Int, _ language: Language) -> [StyledText] {
    // Where files tell of no warehouse scan, nobody knows which refunds are assured.
    let isTold = credit != .untold
    let rate = isTold ? language.percent(Ratio(refunds.minorUnits, gmv.minorUnits)) ?? "–" : "?"
    let sales = AssurancePhrase.totals(
      gmv: gmv, refunds: isTold ? language.money(refunds) : "?", rate: rate, spend: spend)
    let paid = AssurancePhrase.totalCredit(
      estimated: credit.words(language), received: received, difference: difference, pendingMonths: pendingMonths)
    let parts = [StyledText(language.say(sales), .dimmed), StyledText(language.say(paid))]
    let line = StyledText.joined(parts, separator: StyledText(spaced: .bullet, .dimmed))
    return line.width <= width ? [line] : parts
  }
}
