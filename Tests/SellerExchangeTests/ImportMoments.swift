import SellerCore
import SellerRecords

@testable import SellerExchange

extension CategoryMoments {
  /// A change that the platform tells the moment of, long before the import.
  static let told = CategoryMoments(stated: at("2021-08-01T00:00:00Z"), imported: .ofImport, firstOrder: nil)

  /// A moment that a test writes; what is none is the import's, which every comparison then shows.
  static func at(_ text: String) -> Instant { Instant(text) ?? .ofImport }
}

extension Instant {
  /// When imports of tests take place: 2026-11-21 00:00:00 UTC.
  static let ofImport = Instant(seconds: 1_795_219_200)
}

extension ImportPlan {
  /// A plan for a store whose products nobody ordered.
  init(
    _ reading: ImportReading, product: @escaping (ProductID) -> Product? = { _ in nil },
    order: @escaping (OrderID) -> Order? = { _ in nil }, currency: Currency = .usd
  ) {
    var stored = StoredRecords()
    stored.currency = currency
    stored.record = { key in key.kind == .product ? product(ProductID(key.id)).map { Record($0) } : nil }
    stored.order = order
    self.init(reading, at: .ofImport, over: stored)
  }
}
