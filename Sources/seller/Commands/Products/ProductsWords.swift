import SellerText

/// What help says of `seller products`, and what it answers.
enum ProductsWords {
  static let products = Phrase(
    en: "Products: categories, sales, quality; one product's details; the revenue share of its orders.",
    zh: "商品：类目、销量、质量；单个商品的详情；订单的收入分成。")
  static let list = Phrase(en: "Every product, by id.", zh: "全部商品，按编号排列。")
  static let show = Phrase(
    en: "One product: its figures, why buyers send it back, and what they say.", zh: "单个商品：指标、退货原因和买家原声。")
  static let orders = Phrase(
    en: "The revenue share of released orders, before and after disputes.", zh: "已释放订单的收入分成，申诉前后对照。")
  static let productOrAll = Phrase(
    en: "The product's id; without it, the orders of all products.", zh: "商品编号；不写则为全部商品的订单。")

  static let disputable = Phrase(en: "possible, once", zh: "可申诉一次")
}
