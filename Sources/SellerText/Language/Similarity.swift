/// Finding the name that was probably meant.
package enum Similarity {
  /// The known name fewest typing errors away, when those are at most a third of its letters.
  package static func closest(to name: String, in known: [String]) -> String? {
    let scored = known.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.name.count / 3) ? best.name : nil
  }

  /// How many letters have to be added, dropped, changed or exchanged with their neighbour to make one text of the other.
  package static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var before = [Int]()
    var line = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(line[column] + (letter == other ? 0 : 1), line[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      (before, line) = (line, next)
    }
    return line[right.count]
  }
}
