import SellerCore
import SellerExchange
import Testing

@Suite("Wish order download")
struct WishOrderCSVTests {
  private static let headings = """
    Transaction Date,Order Id,Order State,Product ID,Currency Code,Price (each),Shipping (each),Quantity,Shipped on,\
    Confirmed Delivery Date,Tracking,Tracking Confirmed Date,Country Code,Last Updated,Refund Date,Refund Reason,\
    Is Wish Express
    """

  private func read(_ rows: String...) -> ImportReading {
    let text = ([Self.headings] + rows).joined(separator: "\r\n") + "\r\n"
    return WishCSVImport.read(SourceFile(name: "o.csv", bytes: Array(text.utf8)), ImportContext(currency: .usd))
  }

  private func orders(_ reading: ImportReading) -> [ImportedOrder] {
    reading.rows.compactMap { row in if case .order(let imported) = row.content { imported } else { nil } }
  }

  @Test("An order is taken over field by field")
  func wholeOrder() throws {
    let reading = read(
      """
      2021-05-02T03:04:05,6a01,SHIPPED,5b01,USD,"$1,012.50",2.00,3,2021-05-03T00:00:00,2021-05-20T10:00:00,LX1,\
      2021-05-05T06:00:00,US,2021-06-01T00:00:00,2021-05-25T00:00:00,Item is damaged,True
      """)
    var expected = Order(
      id: "6a01", productID: "5b01", paidAt: try #require(Instant("2021-05-02T03:04:05Z")),
      price: Money(minorUnits: 101_250, currency: .usd), channel: .selfBuilt)
    expected.quantity = 3
    expected.shipping = Money(minorUnits: 200, currency: .usd)
    expected.shippedAt = Instant("2021-05-03T00:00:00Z")
    expected.trackingUploadedAt = expected.shippedAt
    expected.trackingNumber = "LX1"
    expected.scannedAt = Instant("2021-05-05T06:00:00Z")
    expected.deliveredAt = Instant("2021-05-20T10:00:00Z")
    expected.destination = "US"
    expected.express = true
    let refunded = try #require(Instant("2021-05-25T00:00:00Z"))
    var refund = AfterSalesCase(id: "6a01-refund-1", kind: .refundOnly, appliedAt: refunded, reason: .damaged)
    refund.completedAt = refunded
    refund.reasonText = "Item is damaged"
    expected.cases = [refund]
    let imported = try #require(orders(reading).first)
    #expect(imported.order == expected && !imported.assumed.contains(.caseReason))
    #expect(reading.refusals.isEmpty && reading.notes.isEmpty)
    #expect(reading.rows.map(\.updatedAt) == [Instant("2021-06-01T00:00:00Z")])
  }

  @Test(
    "Headings of downloads: flags beside their days, the moment itself, release, country by name, express in words",
    arguments: [
      ("Tracking Confirmed", "True", "scanned_at –", "Tracking Confirmed Date"),
      ("Tracking Confirmed", "False", "scanned_at –", nil),
      (
        "Tracking Confirmed,Tracking Confirmed Date", "True,2021-05-05T06:00:00", "scanned_at 2021-05-05T06:00:00Z", nil
      ),
      ("Tracking Confirmed,Tracking Confirmed Date", "False,2021-05-05T06:00:00", "scanned_at –", nil),
      ("Confirmed Delivery", "2021-05-09T10:00:00", "delivered_at 2021-05-09T10:00:00Z", nil),
      (
        "Date Shipping Carrier Confirmed Delivery", "2021-05-09T10:00:00", "delivered_at 2021-05-09T10:00:00Z", nil
      ),
      ("Available for Fulfillment Time", "2021-05-03T00:00:00", "released_at 2021-05-03T00:00:00Z", nil),
      ("Country", "Germany", "destination DE", nil), ("Country,Country Code", "Germany,FR", "destination FR", nil),
      ("Is Wish Express", "Y", "express true", nil), ("Is Wish Express", "是", "express true", nil),
      ("Is Wish Express", "no", "express false", nil), ("Is Wish Express", "perhaps", "express –", "Is Wish Express"),
    ] as [(String, String, String, String?)])
  func headings(_ headings: String, _ cells: String, expected: String, noted: String?) throws {
    let text = """
      Transaction Date,Order Id,Product ID,Price (each),\(headings)
      2021-05-02T03:04:05,6a01,5b01,1.00,\(cells)

      """
    let reading = WishCSVImport.read(SourceFile(name: "o.csv", bytes: Array(text.utf8)), ImportContext(currency: .usd))
    let imported = try #require(orders(reading).first, "\(reading.refusals)")
    let order = imported.order
    let found = [
      "scanned_at \(order.scannedAt?.description ?? "–")", "delivered_at \(order.deliveredAt?.description ?? "–")",
      "released_at \(order.releasedAt?.description ?? "–")", "destination \(order.destination ?? "–")",
      "express \(imported.assumed.contains(.express) ? "–" : "\(order.express)")",
    ]
    #expect(found.contains(expected), "\(found)")
    #expect(reading.notes.map(\.field) == (noted.map { [$0] } ?? []))
    #expect(reading.carries.contains("order.released_at") == headings.hasPrefix("Available"))
  }

  @Test("A day where a moment belongs leaves the event open and says so; the payment's day refuses the order")
  func days() throws {
    let open = read("2021-05-02T03:04:05,6a01,SHIPPED,5b01,USD,1,0,1,05-03-2021,,LX1,,US,,,,")
    #expect(orders(open).map(\.order.shippedAt) == [nil])
    #expect(open.notes.map(\.field) == ["Shipped on"])
    #expect(open.notes.map(\.remark) == [.leftOpen(.dayOnly("05-03-2021"))])
    let refused = read("05-02-2021,6a01,SHIPPED,5b01,USD,1,0,1,,,,,US,,,,")
    #expect(refused.rows.isEmpty && refused.refusals.map(\.problem) == [.dayOnly("05-02-2021")])
  }

  @Test("Times that a spreadsheet wrote anew are told as such, totals are skipped, rounded ids of products are refused")
  func spreadsheets() {
    for time in ["8/30/2021 11:00", "8/9/2021 11:00", "2021/8/30 11:00", "30-Aug-21 11:00", "44438.5"] {
      let reading = read("\(time),6a01,SHIPPED,5b01,USD,1,0,1,,,,,US,,,,")
      #expect(reading.refusals.map(\.problem) == [.rewrittenMoment(time)] && reading.rows.isEmpty)
    }
    for time in ["soon", "1704412800", "1704412800000", "20240105", "20240105 11:00", "2024/1/5 11:00 +08:00"] {
      let none = read("\(time),6a01,SHIPPED,5b01,USD,1,0,1,,,,,US,,,,")
      #expect(none.refusals.map(\.problem) == [.malformed(text: time, expected: .moment)], "\(time)")
    }
    let total = read("Total,,,,,12.50,2.00,1,,,,,,,,,", ",Sum:,,,,12.50,2.00,1,,,,,,,,,")
    #expect(total.refusals.isEmpty && total.skips.map(\.reason) == [.table(.total), .table(.total)])
    let reason = read("2021-05-02T03:04:05,,SHIPPED,5b01,USD,1,0,1,,,,,US,,,Total,")
    #expect(reason.skips.isEmpty && reason.refusals.map(\.problem) == [.missing])
    let rounded = read("2021-05-02T03:04:05,6a01,SHIPPED,5E+23,USD,1,0,1,,,,,US,,,,")
    #expect(rounded.refusals.map(\.field) == ["Product ID"] && rounded.refusals.map(\.problem) == [.roundedID("5E+23")])
  }

  @Test("States: refunded without a refund is said, declined is skipped, an unknown one refused by name")
  func states() {
    func row(_ state: String) -> String { "2021-05-02T03:04:05,6a01,\(state),5b01,USD,1,0,1,,,,,US,,,," }
    let refunded = read(row("REFUNDED"))
    #expect(refunded.rows.count == 1)
    #expect(refunded.notes.map(\.remark) == [.refundedWithoutRefund(state: "REFUNDED")])
    #expect(read(row("DECLINED")).skips.map(\.reason) == [.declined(state: "DECLINED")])
    let unknown = read(row("LOST"))
    #expect(unknown.refusals.map(\.field) == ["Order State"] && unknown.rows.isEmpty)
  }

  @Test("An order whose refund cannot have an id is refused with the reason, not taken in without it")
  func longIDs() {
    for (length, isTaken) in [(119, true), (120, false), (128, false)] {
      let id = String(repeating: "6", count: length)
      let reading = read("2021-05-02T03:04:05,\(id),SHIPPED,5b01,USD,1,0,1,,,,,US,,2021-05-25T00:00:00,,")
      #expect(orders(reading).map(\.order.cases.count) == (isTaken ? [1] : []), "\(length)")
      #expect(reading.refusals.map(\.field) == (isTaken ? [] : ["Refund Date"]), "\(length)")
    }
  }

  @Test("Ids that a spreadsheet rounded, missing ids, and other currencies are refused by their column")
  func refusals() {
    let reading = read(
      "2021-05-02T03:04:05,6.1E+23,SHIPPED,5b01,USD,1,0,1,,,,,US,,,,",
      "2021-05-02T03:04:05,,SHIPPED,5b01,USD,1,0,1,,,,,US,,,,",
      "2021-05-02T03:04:05,6a03,SHIPPED,5b01,EUR,1,0,1,,,,,US,,,,")
    #expect(reading.rows.isEmpty)
    #expect(
      reading.refusals.map(\.problem) == [
        .roundedID("6.1E+23"), .missing, .wrongCurrency(found: "EUR", shop: "USD"),
      ])
    #expect(reading.refusals.map(\.position.line) == [2, 3, 4])
    #expect(reading.refusals.map(\.field) == ["Order Id", "Order Id", "Currency Code"])
  }

  @Test("A table of orders without prices or days is no download, though its headings look like one")
  func recognised() {
    func format(_ headings: String, _ row: String = "1,2,3") -> String? {
      ImportFormat.of(SourceFile(name: "o.csv", bytes: Array("\(headings)\n\(row)\n".utf8)))?.name.word
    }
    #expect(format("Order Id,Product ID,Price (each),Transaction Date") == "wish-csv")
    #expect(format("Order ID,Product ID,Price,Order Date") == "csv")
    #expect(format("Order ID,Product ID,Payment Time") == "csv")
    for download in [
      "Transaction Date,Order Id,Product ID,Price", "Product ID,Name,Price", "Product ID,Price,Inventory",
      "Product ID,Name,Parent SKU,Variation ID,SKU,Price,Status,Date Uploaded",
    ] {
      #expect(format(download) == "wish-csv", "\(download)")
    }
    for (other, row) in [
      ("Order No,Product ID,Price,Quantity,Date", "1,P,5.00,1,2026-01-05"),
      ("Order No,Product ID,Price", "1,P,5.00"),
      ("Product ID,Date,Price", "P,2026-01-05,5.00"),
      ("Ticket ID,Order,Product ID,Price,Opened At", "1,2,P,5.00,2026-01-05"),
    ] {
      #expect(format(other, row) == "csv", "\(other)")
    }
  }
}
