/// A place in a list: the `index`-th, from 1, of `count` shown, of `total` in all.
struct ListPosition: Sendable, Hashable {
  /// The place, from 1; 0 in an empty list.
  let index: Int
  /// How many are shown.
  let count: Int
  /// How many there are without the filter.
  let total: Int
}
