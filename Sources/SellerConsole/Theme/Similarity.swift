/// Finding the name that was probably meant.
enum Similarity {
  /// The known name fewest typing errors away, when those are at most a third of its letters.
  static func closest(to name: String, in known: [String]) -> String? {
    let scored = known.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance * 3 <= max(3, best.name.count) ? best.name : nil
  }

  /// Letters to add, remove or change to make one text the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
