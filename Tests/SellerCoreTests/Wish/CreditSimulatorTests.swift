import SellerCore
import Testing

/// Credit as a function of spend (Rules §2, simulator).
struct CreditSimulatorTests {
  private func simulator(
    gmv: String = "10000.00", refund: String = "900.00", factor: String? = "0.5", spend: String = "500.00"
  ) -> CreditSimulator {
    CreditSimulator(
      CreditFormula(
        gmv: Wish.usd(gmv), refundGMV: Wish.usd(refund), factor: factor.map { Wish.number($0) }),
      spend: Wish.usd(spend))
  }

  @Test func theKneeAndWhatIsLeftOnTheTable() {
    let cases: [(refund: String, factor: String?, spend: String, knee: String?, left: String?)] = [
      ("900.00", "0.5", "500.00", "800.00", "150.00"), ("900.00", "0.5", "799.98", "800.00", "0.01"),
      ("900.00", "0.5", "800.00", "800.00", "0.00"), ("900.00", "0.5", "900.00", "800.00", "0.00"),
      ("900.00", "0.3", "0.00", "1333.33", "400.00"), ("900.00", "1", "100.00", "400.00", "300.00"),
      ("500.00", "0.5", "500.00", "0.00", "0.00"), ("900.00", nil, "500.00", nil, nil),
      ("900.00", nil, "0.00", nil, "400.00"), ("900.00", "0", "500.00", nil, "400.00"),
    ]
    for one in cases {
      let simulator = simulator(refund: one.refund, factor: one.factor, spend: one.spend)
      #expect(simulator.kneeSpend == one.knee.map { Wish.usd($0) }, "\(one)")
      #expect(simulator.leftOnTheTable == one.left.map { Wish.usd($0) }, "\(one)")
    }
  }

  @Test func anotherSpendChangesTheCredit() {
    let simulator = simulator()
    #expect(simulator.credit == Wish.usd("250.00"))
    #expect(simulator.change(atSpend: Wish.usd("600.00")) == Wish.usd("50.00"))
    #expect(simulator.change(atSpend: Wish.usd("100000.00")) == Wish.usd("150.00"))
    #expect(simulator.change(atSpend: Wish.usd("0.00")) == Wish.usd("-250.00"))
  }

  @Test func theCurveRisesToTheUncappedCreditAndStays() throws {
    let simulator = simulator()
    let curve = simulator.curve(points: 40)
    #expect(curve.count == 40)
    #expect(curve.first == CreditSimulatorTests.origin(of: curve))
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.credit.minorUnits <= $1.credit.minorUnits })
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.spend.minorUnits < $1.spend.minorUnits })
    #expect(try #require(curve.last).credit == simulator.uncapped)
    #expect(try #require(curve.last).spend == Wish.usd("1200.00"))
    #expect(self.simulator(factor: nil).curve(points: 40).isEmpty)
    #expect(simulator.curve(points: 1).isEmpty)
  }

  private static func origin(of curve: [CreditSimulator.Point]) -> CreditSimulator.Point? {
    curve.first { $0.spend == Wish.usd("0.00") && $0.credit == Wish.usd("0.00") }
  }

  @Test func amountsAtTheEdgeOfWhatFitsDoNotTrap() {
    let most = Money(minorUnits: .max, currency: .usd)
    let formula = CreditFormula(gmv: most, refundGMV: most, factor: Wish.number("999999.999999999999"))
    let credit = CreditSimulator(formula, spend: most)
    #expect(credit.credit == credit.uncapped)
    #expect(credit.kneeSpend != nil)
    #expect(credit.curve(points: 3).count == 3)
  }
}
