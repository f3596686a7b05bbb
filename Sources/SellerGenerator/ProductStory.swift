import SellerCore

/// What becomes of a product in a made-up shop; decided by its sales rank, so that the telling ones sell enough to be judged.
enum ProductStory: Sendable, Equatable {
  /// Nothing in particular.
  case ordinary
  /// Quality refunds at a multiple of its category's, in tenths, in a category of its own choosing where one is named.
  case poor(tenths: Int, assortment: Int?)
  /// Good until some weeks ago, and worse every week since.
  case declining
  /// Taken off sale.
  case discontinued
  /// Listed, never sold.
  case unsold

  /// The story of the product at a rank among `count`.
  static func of(rank: Int, count: Int, platform: Platform) -> ProductStory {
    if count >= 10, rank >= count - max(1, count / 25) { return .unsold }
    if platform == .kuaishou, let told = kuaishou[rank] { return told }
    if rank == 8 || rank % 97 == 40 { return .declining }
    if rank % 29 == 20 { return .discontinued }
    if rank % 211 == 100 { return .poor(tenths: 20 + rank % 100, assortment: nil) }
    return .ordinary
  }

  /// The best-selling products of a Kuaishou shop stand on every step of the quality ladder: passing with enough refunds to be
  /// judged, minor, without benchmark, serious, with a benchmark of zero, especially serious; and one too small to be judged.
  private static let kuaishou: [Int: ProductStory] = [
    0: .poor(tenths: 16, assortment: 8),
    1: .poor(tenths: 31, assortment: 0),
    2: .poor(tenths: 130, assortment: 11),
    3: .poor(tenths: 70, assortment: 2),
    5: .poor(tenths: 100, assortment: 10),
    6: .poor(tenths: 145, assortment: 4),
    24: .poor(tenths: 60, assortment: 5),
  ]
}
