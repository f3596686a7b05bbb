import SellerCore
import SellerText

extension ImportFormat {
  /// Downloads of the Wish merchant dashboard, or another list of products whose columns are named.
  static let wishCSV = ImportFormat(
    FormatName("wish-csv", Phrase(en: "a Wish product download", zh: "Wish 产品下载文件")), platform: .wish,
    summary: Phrase(en: "product downloads of the Wish dashboard (CSV)", zh: "Wish 商户平台的产品下载文件（CSV）"),
    fits: { $0.hasHeadings("Product ID", "Price") },
    read: { file, context in
      WishProductCSVImport.read(
        [file], currency: context.currency, names: context.columns, progress: context.progress)
    })
}
