extension Dictionary {
  /// The first value of each key.
  @inlinable
  public init(firstOfEach pairs: some Sequence<(Key, Value)>) {
    self.init(pairs, uniquingKeysWith: { first, _ in first })
  }
}
