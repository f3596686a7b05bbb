/// What a figure is about: the whole store, a category or one product.
public enum Scope: Sendable, Hashable {
  /// The whole store.
  case store
  /// A category; `level` is 1 to 3 on Kuaishou and nil on Wish, whose categories have no levels (Readings, 7).
  case category(CategoryName, level: Int?)
  /// One product.
  case product(ProductID)

  /// Which kind of scope it is.
  public var kind: ScopeKind {
    switch self {
    case .store: .store
    case .category: .category
    case .product: .product
    }
  }
}

extension Scope: Comparable {
  /// Store before categories (by level, then by the bytes of the name) before products (by the bytes of the id).
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.category(let leftName, let leftLevel), .category(let rightName, let rightLevel)):
      (leftLevel ?? 0, leftName) < (rightLevel ?? 0, rightName)
    case (.product(let left), .product(let right)):
      left < right
    default:
      left.kind < right.kind
    }
  }
}

/// The kinds of scope, as `--by` names them.
public enum ScopeKind: String, Sendable, Hashable, Comparable, CaseIterable {
  /// The whole store.
  case store
  /// One row a category.
  case category
  /// One row a product.
  case product

  fileprivate var rank: Int {
    switch self {
    case .store: 0
    case .category: 1
    case .product: 2
    }
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// Some of the kinds of scope.
public struct ScopeKinds: OptionSet, Sendable, Hashable {
  /// The set's bits.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The whole store.
  public static let store = ScopeKinds(.store)
  /// Categories.
  public static let category = ScopeKinds(.category)
  /// Products.
  public static let product = ScopeKinds(.product)

  private init(_ kind: ScopeKind) { self.init(rawValue: 1 << kind.rank) }

  /// Whether a kind is one of them.
  public func contains(_ kind: ScopeKind) -> Bool { contains(ScopeKinds(kind)) }
}
