extension Int128 {
  /// The nearest `Double`. Numbers of 64 bits, as nearly all are, go by the processor's own conversion, which rounds as the other does.
  var nearestDouble: Double { Int64(exactly: self).map { Double($0) } ?? Double(self) }
}
