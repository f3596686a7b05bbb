/// The names of a shop's categories, each with its number: of every product each category is asked for several times, and most of
/// the time would go into hashing and comparing names.
struct CategoryNumbers: Sendable {
  /// The names by bytes: of two numbers the smaller is that of the first name.
  let names: [CategoryName]
  private let numbers: [CategoryName: Int]

  /// Names in the order of their bytes.
  init(_ names: [CategoryName]) {
    self.names = names
    numbers = Dictionary(firstOfEach: zip(names, names.indices))
  }

  /// The number of a name; nil where it is not among them.
  subscript(name: CategoryName) -> Int? { numbers[name] }
}
