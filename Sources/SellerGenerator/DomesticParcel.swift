import SellerCore

/// A parcel's way inside China: handed over, scanned within a day nearly always, signed some days later.
struct DomesticParcel {
  let shipped: Int64
  /// The carrier's first scan; nil = never.
  let scanned: Int64?
  /// When the buyer signed; nil = lost.
  let delivered: Int64?

  init(shipped: Int64, _ dice: inout Dice) {
    self.shipped = shipped
    switch dice.below(1000) {
    case 0..<946: scanned = shipped + dice.hours(1, 22)
    case 946..<991: scanned = shipped + dice.hours(25, 70)
    default: scanned = nil
    }
    delivered = dice.chance(9870) ? scanned.map { $0 + dice.skewedHours(26, 150) } : nil
  }

  /// Writes what has happened by the as-of.
  func write(to order: inout Order, carrier: StaticString, index: Int, in premises: Premises, _ dice: inout Dice) {
    guard let shippedAt = premises.happened(shipped) else { return }
    order.shippedAt = shippedAt
    if dice.chance(9970) {
      order.trackingNumber = RecordNumbers.decimal(
        prefix: carrier, 7_000_000_000_000 + UInt64(index) * 9973 + UInt64(dice.below(9000)), digits: 13)
      order.trackingUploadedAt = shippedAt
    }
    order.scannedAt = premises.happened(scanned)
    order.deliveredAt = premises.happened(delivered)
  }
}
