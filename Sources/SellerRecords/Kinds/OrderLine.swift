import SellerCore

/// The canonical line of an order, read and written without going through the schema: most bytes of a store are orders.
///
/// Both ways are proven equal to the schema's by tests.
extension Order {
  /// Reads a line as the program writes it, in which defaults may stand, too; nil for any other line.
  public static func stated(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) -> Order? {
    var cursor = CanonicalCursor()
    cursor.begin(line)
    return cursor.order(currency, allowingDefaults: true)
  }

  /// Writes the order as the schema would, only faster.
  func write(to line: inout JSONLine) {
    guard extra.isEmpty else {
      Order.schema.write(self, &line)
      return
    }
    line.beginObject()
    line.name("id")
    line.text(id.text)
    line.name("product_id")
    line.text(productID.text)
    line.name("paid_at")
    line.instant(paidAt)
    line.field("released_at", releasedAt)
    if quantity != 1 {
      line.name("quantity")
      line.int(quantity)
    }
    line.name("price")
    line.money(price)
    if shipping.minorUnits != 0 {
      line.name("shipping")
      line.money(shipping)
    }
    line.field("channel", channel.rawValue)
    line.field("destination", destination)
    line.field("origin", origin)
    line.flag("express", express)
    line.flag("risk_excluded", riskExcluded)
    line.field("ship_by", shipBy)
    line.field("shipped_at", shippedAt)
    line.field("tracking_number", trackingNumber)
    line.field("tracking_uploaded_at", trackingUploadedAt)
    line.field("scanned_at", scannedAt)
    line.field("delivered_at", deliveredAt)
    if let advancedLogistics {
      line.name("advanced_logistics")
      Schema.advancedLogistics.write(advancedLogistics, &line)
    }
    line.field("cancelled_at", cancelledAt)
    line.field("cancelled_by", cancelledBy?.rawValue)
    line.field("revenue_share", revenueShare?.description)
    if !cases.isEmpty {
      line.name("cases")
      ValueCodec.list(.object(.afterSalesCase)).write(cases, &line)
    }
    if let review {
      line.name("review")
      Schema.review.write(review, &line)
    }
    line.field("updated_at", updatedAt)
    line.endObject()
  }
}

extension CanonicalCursor {
  /// Takes an order that is exactly as the program writes it, without unknown fields and escapes, and all of its line.
  mutating func order(_ currency: Currency, allowingDefaults: Bool = false) -> Order? {
    guard let (id, productID, paidAt): (OrderID, ProductID, Instant) = beginOrder() else { return nil }
    var order = Order(id: id, productID: productID, paidAt: paidAt, price: .zero(currency), channel: .other)
    // One way out with the order, from which it is moved and not copied.
    return finish(&order, currency, allowingDefaults: allowingDefaults) && isAtEnd ? order : nil
  }

  /// Takes what an order begins with.
  @inline(__always)
  mutating func beginOrder<ID: TextForm, OfProduct: TextForm>() -> (id: ID, productID: OfProduct, paidAt: Instant)? {
    guard take("{\"id\":\""), let id: ID = key(), take(",\"product_id\":\""), let productID: OfProduct = key(),
      take(",\"paid_at\":\""), let paidAt = instant()
    else { return nil }
    return (id, productID, paidAt)
  }

  /// Takes the rest of an order.
  mutating func finish(
    _ order: inout some OrderForm & ~Copyable, _ currency: Currency, allowingDefaults: Bool = false
  ) -> Bool {
    readSale(&order, currency, allowingDefaults: allowingDefaults) && readJourney(&order)
      && readOutcome(&order, currency) && take("}")
  }

  /// What was sold, and how.
  private mutating func readSale(
    _ order: inout some OrderForm & ~Copyable, _ currency: Currency, allowingDefaults: Bool
  ) -> Bool {
    guard instant(",\"released_at\":\"", &order.releasedAt) else { return false }
    if take(",\"quantity\":") {
      guard let quantity = count(upTo: Order.quantities.upperBound), quantity != 1 || allowingDefaults else {
        return false
      }
      order.quantity = quantity
    }
    guard take(",\"price\":\""), let price = money(currency) else { return false }
    order.price = price
    if take(",\"shipping\":\"") {
      guard let shipping = money(currency), shipping.minorUnits != 0 || allowingDefaults else { return false }
      order.shipping = shipping
    }
    guard take(",\"channel\":\""), let channel: Order.Channel = choice() else { return false }
    order.channel = channel
    guard text(",\"destination\":\"", &order.destination), text(",\"origin\":\"", &order.origin) else { return false }
    order.express = take(",\"express\":true")
    if allowingDefaults { _ = take(",\"express\":false") }
    order.riskExcluded = take(",\"risk_excluded\":true")
    if allowingDefaults { _ = take(",\"risk_excluded\":false") }
    return true
  }

  /// From the promise to the buyer's door.
  private mutating func readJourney(_ order: inout some OrderForm & ~Copyable) -> Bool {
    guard instant(",\"ship_by\":\"", &order.shipBy), instant(",\"shipped_at\":\"", &order.shippedAt),
      text(",\"tracking_number\":\"", &order.trackingNumber),
      instant(",\"tracking_uploaded_at\":\"", &order.trackingUploadedAt),
      instant(",\"scanned_at\":\"", &order.scannedAt), instant(",\"delivered_at\":\"", &order.deliveredAt)
    else { return false }
    guard take(",\"advanced_logistics\":{") else { return true }
    var logistics = Order.AdvancedLogistics()
    guard instant("\"scanned_at\":\"", &logistics.scannedAt) else { return false }
    if logistics.scannedAt == nil {
      logistics.correctWarehouse = take("\"correct_warehouse\":true")
    } else {
      logistics.correctWarehouse = take(",\"correct_warehouse\":true")
    }
    order.advancedLogistics = logistics
    return take("}")
  }

  /// What became of the order.
  private mutating func readOutcome<Form: OrderForm & ~Copyable>(_ order: inout Form, _ currency: Currency) -> Bool {
    guard instant(",\"cancelled_at\":\"", &order.cancelledAt), choice(",\"cancelled_by\":\"", &order.cancelledBy) else {
      return false
    }
    if take(",\"revenue_share\":\"") {
      guard let share = percentage() else { return false }
      order.revenueShare = share
    }
    if take(",\"cases\":[") {
      repeat {
        guard let found: Form.Case = afterSalesCase(currency) else { return false }
        order.cases.append(found)
      } while take(",")
      guard take("]") else { return false }
    }
    if take(",\"review\":{\"at\":\"") {
      guard let at = instant() else { return false }
      var review = Form.FirstReview(at: at)
      guard score(",\"stars\":", &review.stars), score(",\"quality\":", &review.quality),
        score(",\"service\":", &review.service), score(",\"logistics\":", &review.logistics),
        text(",\"text\":\"", &review.text), instant(",\"answered_at\":\"", &review.answeredAt),
        text(",\"answer\":\"", &review.answer)
      else { return false }
      review.valid = !take(",\"valid\":false")
      order.review = review
      guard take("}") else { return false }
    }
    return instant(",\"updated_at\":\"", &order.updatedAt)
  }

  private mutating func afterSalesCase<Form: CaseForm>(_ currency: Currency) -> Form? {
    guard take("{\"id\":\""), let id: Form.ID = key(),
      take(",\"kind\":\""), let kind: AfterSalesCase.Kind = choice(),
      take(",\"applied_at\":\""), let appliedAt = instant(),
      take(",\"reason\":\""), let reason: AfterSalesCase.Reason = choice()
    else { return nil }
    var found = Form(id: id, kind: kind, appliedAt: appliedAt, reason: reason)
    guard text(",\"reason_text\":\"", &found.reasonText) else { return nil }
    if take(",\"amount\":\"") {
      guard let amount = money(currency) else { return nil }
      found.amount = amount
    }
    guard instant(",\"consented_at\":\"", &found.consentedAt),
      instant(",\"buyer_shipped_at\":\"", &found.buyerShippedAt), instant(",\"refused_at\":\"", &found.refusedAt),
      instant(",\"completed_at\":\"", &found.completedAt), instant(",\"intervened_at\":\"", &found.intervenedAt),
      choice(",\"liability\":\"", &found.liability), score(",\"rating\":", &found.rating),
      instant(",\"rated_at\":\"", &found.ratedAt), instant(",\"closed_at\":\"", &found.closedAt),
      instant(",\"proved_at\":\"", &found.provedAt), instant(",\"decided_at\":\"", &found.decidedAt),
      instant(",\"advanced_at\":\"", &found.advancedAt), instant(",\"repaid_at\":\"", &found.repaidAt),
      instant(",\"updated_at\":\"", &found.updatedAt), take("}")
    else { return nil }
    return found
  }
}

extension JSONLine {
  fileprivate mutating func field(_ name: String, _ value: Instant?) {
    guard let value else { return }
    self.name(name)
    instant(value)
  }

  fileprivate mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    self.name(name)
    text(value)
  }

  fileprivate mutating func flag(_ name: String, _ value: Bool) {
    guard value else { return }
    self.name(name)
    bool(true)
  }
}
