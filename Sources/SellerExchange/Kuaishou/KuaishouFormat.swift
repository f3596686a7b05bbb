import SellerCore
import SellerText

extension ImportFormat {
  /// Replies of the Kuaishou Shop open API.
  static let kuaishou = ImportFormat(
    FormatName("kuaishou", Phrase(en: "a Kuaishou Shop reply", zh: "快手小店的回复")), platform: .kuaishou,
    summary: Phrase(en: "replies of the Kuaishou Shop open API", zh: "快手小店开放平台的回复"),
    fits: {
      $0.has("result")
        && $0.has("orderBaseInfo", "orderList", "refundOrderInfoList", "rootComment", "refundId", "kwaiItemId")
    },
    read: { file, context in
      var settings = KuaishouImport.Settings()
      settings.unit = context.unit
      return KuaishouImport.read(
        file, currency: context.currency, settings: settings, progress: context.progress)
    })
}
