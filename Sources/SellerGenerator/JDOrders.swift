import SellerCore

extension OrderMaker {
  /// An order of a JD Worldwide shop: from a bonded warehouse in two days, or from abroad in a fortnight.
  func completeJD(_ order: inout Order, _ draft: OrderDraft, _ dice: inout Dice) {
    let paid = draft.paidAt
    order.destination = "CN"
    guard items[draft.item].isPhysical else {
      afterUse(&order, draft, from: paid, &dice)
      return
    }
    let bonded = draft.item % 3 != 0
    order.origin = bonded ? "CN" : dice.pick(["JP", "DE", "AU", "HK", "US", "KR"])
    let promise: Int64 = bonded ? 24 : 72
    order.shipBy = Instant(seconds: paid + promise * 3600)
    if dice.chance(220) {
      withdraw(&order, draft, &dice)
      return
    }
    let late = dice.chance(480)
    let shipped =
      late ? paid + promise * 3600 + dice.skewedHours(0, 60) : paid + 1800 + dice.skewedHours(0, Int(promise) - 2)
    // Customs hold the parcels from abroad.
    let handedOver = bonded ? shipped : shipped + dice.skewedHours(0, 20)
    let parcel = DomesticParcel(shipped: handedOver, &dice)
    parcel.write(to: &order, carrier: "JD", index: draft.index, in: premises, &dice)
    if let delivered = parcel.delivered {
      afterUse(&order, draft, from: delivered, &dice)
    }
  }
}
