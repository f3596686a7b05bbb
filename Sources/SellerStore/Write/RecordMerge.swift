import SellerCore

/// What becomes of a record that is there when another with the same key comes.
public struct RecordMerge: Sendable {
  let order: @Sendable (Order, Order) -> Order

  /// The coming record replaces the one that is there. Fields that this version does not know stay where they are, as long
  /// as the coming record does not bring its own.
  public static let replacing = RecordMerge { existing, coming in coming.keepingUnknownFields(of: existing) }

  /// As `replacing`, but orders are merged by a closure of (the one there, the one coming).
  public static func orders(_ merge: @escaping @Sendable (Order, Order) -> Order) -> RecordMerge {
    RecordMerge(order: merge)
  }

  private init(order: @escaping @Sendable (Order, Order) -> Order) {
    self.order = order
  }
}

extension ExtraFields {
  /// These fields, and those of `other` whose names are not among them.
  func adding(_ other: ExtraFields) -> ExtraFields {
    guard !other.isEmpty else { return self }
    let missing = other.members.filter { old in
      !members.contains { $0.name.utf8.elementsEqual(old.name.utf8) }
    }
    return ExtraFields(members: members + missing)
  }
}

extension Order {
  /// This order with the unknown fields of an older version of it, at every level.
  func keepingUnknownFields(of old: Order) -> Order {
    var kept = self
    kept.extra = extra.adding(old.extra)
    for position in kept.cases.indices {
      guard let before = old.cases.first(where: { $0.id == kept.cases[position].id }) else { continue }
      kept.cases[position].extra = kept.cases[position].extra.adding(before.extra)
    }
    if let review, let before = old.review { kept.review?.extra = review.extra.adding(before.extra) }
    if let way = advancedLogistics, let before = old.advancedLogistics {
      kept.advancedLogistics?.extra = way.extra.adding(before.extra)
    }
    return kept
  }
}
