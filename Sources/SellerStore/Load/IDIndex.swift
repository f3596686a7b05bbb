/// From an id's fingerprint to a small number, for the ids of a whole store: a table of two flat arrays.
struct IDIndex: Sendable {
  private var hashes: [Int]
  private var values: [Int]
  private let mask: Int
  /// Whether nothing is remembered.
  private(set) var isEmpty = true

  /// An index with room for so many ids.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    hashes = [Int](repeating: 0, count: size)
    values = [Int](repeating: 0, count: size)
    mask = size - 1
  }

  /// Remembers a fingerprint's number; the number it had before, if it had one, is answered and stays.
  mutating func insert(_ hash: Int, _ value: Int) -> Int? {
    // 0 marks a free place.
    let hash = hash == 0 ? 1 : hash
    var place = hash & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return values[place] }
      place = (place + 1) & mask
    }
    hashes[place] = hash
    values[place] = value
    isEmpty = false
    return nil
  }

  /// A fingerprint's number.
  subscript(hash: Int) -> Int? {
    let hash = hash == 0 ? 1 : hash
    var place = hash & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }
}
