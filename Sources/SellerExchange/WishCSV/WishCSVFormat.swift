import SellerCore
import SellerText

extension ImportFormat {
  /// Downloads of the Wish merchant dashboard, or another list of products whose columns are named.
  static let wishCSV = ImportFormat(
    FormatName("wish-csv", Phrase(en: "a Wish download", zh: "Wish 的下载文件")), platform: .wish,
    summary: Phrase(
      en: "product and order downloads of the Wish dashboard", zh: "Wish 商户平台的产品和订单下载文件"),
    fits: { $0.hasHeadings("Product ID", "Price") || $0.hasHeadings("Order Id", "Product ID") },
    read: { file, context in WishCSVImport.read(file, context) })
}
