extension Range<Int> {
  /// Where the places end, from the first on, for which a condition holds: behind them it holds nowhere. It is found by halving.
  @inlinable
  @inline(__always)
  public func prefixEnd<Failure>(where holds: (Int) throws(Failure) -> Bool) throws(Failure) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if try holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Array {
  /// Where the element of a key stands, in an array that is sorted by it.
  package func place<Key: Comparable>(of key: Key, by keyOf: (Element) -> Key) -> Int? {
    let place = indices.prefixEnd { keyOf(self[$0]) < key }
    return place < count && keyOf(self[place]) == key ? place : nil
  }
}
