extension Order {
  /// The order as its row has it by the row's as-of; what a snapshot does not know is not in it.
  public init(_ row: OrderRow) {
    self.init(id: row.id, productID: row.productID, paidAt: row.paidAt, price: row.price, channel: row.channel)
    releasedAt = row.releasedAt
    quantity = row.quantity
    shipping = row.shipping
    destination = row.destination
    origin = row.origin
    express = row.express
    riskExcluded = row.riskExcluded
    shipBy = row.shipBy
    shippedAt = row.shippedAt
    trackingNumber = row.trackingNumber
    trackingUploadedAt = row.trackingUploadedAt
    scannedAt = row.scannedAt
    deliveredAt = row.deliveredAt
    if row.isAdvancedLogistics {
      advancedLogistics = AdvancedLogistics(scannedAt: row.warehouseScannedAt, correctWarehouse: row.correctWarehouse)
    }
    cancelledAt = row.cancelledAt
    cancelledBy = row.cancelledBy
    revenueShare = row.revenueShare
    cases = row.cases
    review = row.review
    updatedAt = row.updatedAt
  }
}
