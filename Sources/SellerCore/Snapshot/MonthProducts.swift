/// Which of a shop's products the orders of a month are of: what is worked out once, because ids are many and long.
public struct MonthProducts: Sendable, Hashable {
  /// For each of the month's product ids the place of its record in the table of products; `unrecorded` where it has none.
  public let places: [UInt32]
  /// The ids that have none.
  public let strays: [ProductID]

  /// In the place of a record that is not there.
  public static let unrecorded = UInt32.max

  /// Looks a month's product ids up by what the places of the records are.
  init(_ ids: TextColumn, among places: IDPlaces) {
    let found = (0..<ids.count).map { row in
      ids.withBytes(row) { places.place(of: $0) }.map { UInt32($0) } ?? Self.unrecorded
    }
    self.places = found
    strays = found.indices.filter { found[$0] == Self.unrecorded }.map { ProductID(ids[$0] ?? "") }
  }

  /// The same, known before: the places are read when somebody looks at the orders, and looked up again where they are not to be had.
  public struct Known: Sendable {
    let strays: [ProductID]
    let places: @Sendable () -> [UInt32]?

    /// What is known of a month.
    public init(strays: [ProductID], places: @escaping @Sendable () -> [UInt32]?) {
      (self.strays, self.places) = (strays, places)
    }
  }
}
