/// Where the ids of a list of products stand in it, each where it stands first.
struct IDPlaces: Sendable {
  /// The distinct ids, and where each stands.
  private var texts = TextColumn()
  private var index = TextIndex()
  private var places: [Int] = []

  init(_ ids: [ProductID]) {
    for (place, id) in ids.enumerated() {
      let row = id.withBytes { index.row(of: $0, in: &texts) }
      if row == places.count { places.append(place) }
    }
  }

  /// Where an id stands; nil where it does not.
  subscript(id: ProductID) -> Int? { id.withBytes { place(of: $0) } }

  /// Where the id stands that has these bytes.
  func place(of id: UnsafeRawBufferPointer) -> Int? { index.find(id, in: texts).map { places[$0] } }
}
