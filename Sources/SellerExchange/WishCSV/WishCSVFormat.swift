import SellerCore
import SellerText

extension ImportFormat {
  /// Downloads of the Wish merchant dashboard, or another list of products whose columns are named.
  static let wishCSV = ImportFormat(
    FormatName("wish-csv", Phrase(en: "a Wish download", zh: "Wish 的下载文件")), platform: .wish,
    summary: Phrase(
      en: "product and order downloads of the Wish dashboard", zh: "Wish 商户平台的产品和订单下载文件"),
    carries: CarriedFacts([
      .product: [:],
      .order: [
        "order.tracking_number": "Tracking", "order.destination": "Country Code", "order.express": "Is Wish Express",
        "order.shipped_at": "Shipped on", "order.tracking_uploaded_at": "Shipped on",
        "order.scanned_at": "Tracking Confirmed Date", "order.delivered_at": "Confirmed Delivery Date",
        "case": "Refund Date", "case.reason": "Refund Reason", "case.completed_at": "Refund Date",
      ],
    ]),
    isOfTables: true, fits: { WishDownload.has($0.headings) },
    read: { file, context in WishCSVImport.read(file, context) })
}
