/// Fingerprints of ids, each once, for the ids of a whole store: a table of one flat array.
struct IDSet: Sendable {
  private var hashes: [Int]
  private let mask: Int
  /// Whether there is none.
  private(set) var isEmpty = true

  /// A set with room for so many.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    hashes = [Int](repeating: 0, count: size)
    mask = size - 1
  }

  /// How many places there are.
  var size: Int { hashes.count }

  /// Adds a fingerprint; where it stands, and whether it stood there before.
  mutating func insert(_ hash: Int) -> (place: Int, isNew: Bool) {
    // 0 marks a free place.
    let hash = hash == 0 ? 1 : hash
    var place = hash & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return (place, false) }
      place = (place + 1) & mask
    }
    hashes[place] = hash
    isEmpty = false
    return (place, true)
  }

  /// Where a fingerprint stands; nil where it does not.
  func place(of hash: Int) -> Int? {
    let hash = hash == 0 ? 1 : hash
    var place = hash & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return place }
      place = (place + 1) & mask
    }
    return nil
  }
}

/// From an id's fingerprint to a small number.
struct IDIndex: Sendable {
  private var hashes: IDSet
  private var values: [Int]
  /// Whether nothing is remembered.
  var isEmpty: Bool { hashes.isEmpty }

  /// An index with room for so many ids.
  init(capacity: Int) {
    hashes = IDSet(capacity: capacity)
    values = [Int](repeating: 0, count: hashes.size)
  }

  /// Remembers a fingerprint's number; the number it had before, if it had one, is answered and stays.
  mutating func insert(_ hash: Int, _ value: Int) -> Int? {
    let (place, isNew) = hashes.insert(hash)
    guard isNew else { return values[place] }
    values[place] = value
    return nil
  }

  /// A fingerprint's number.
  subscript(hash: Int) -> Int? { hashes.place(of: hash).map { values[$0] } }
}
