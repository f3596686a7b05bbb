import Testing

@testable import SellerTerminal

@Suite("Pace")
struct PaceTests {
  @Test("keys are quick that come as soon after each other as those of a key held down")
  func quick() {
    let start = ContinuousClock.now
    var pace = Pace()
    let presses: [(milliseconds: Int, isQuick: Bool)] = [
      (0, false), (500, false), (533, true), (566, true), (658, true), (758, false), (2000, false), (2099, true),
    ]
    for (milliseconds, isQuick) in presses {
      pace.press(at: start + .milliseconds(milliseconds))
      #expect(pace.isQuick == isQuick, "at \(milliseconds)")
    }
  }
}
