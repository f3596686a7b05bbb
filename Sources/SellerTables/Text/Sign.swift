/// A sign that drawing code asks for by its meaning; the glyph set says which character stands for it.
///
/// The raw value is the sign's name in theme files.
public enum Sign: String, CaseIterable, Hashable, Sendable {
  // Boxes and rules.
  case horizontal, vertical
  case topLeft, topRight, bottomLeft, bottomRight

  // Verdicts and states.
  /// ✔ in order, met, done.
  case good
  /// ✖ breached, refused.
  case bad
  /// ▲ near a limit.
  case near
  /// ● attention without urgency; a marked point.
  case dot
  /// ◷ waiting for somebody.
  case clock
  /// Not known.
  case unknown
  /// – there is no value.
  case missing

  // Lists.
  /// ▸ there is more below; also the focus.
  case closed
  /// ▾ opened.
  case open
  case ascending
  case descending
  case bullet
  case arrow
  /// → what helps.
  case remedy
  /// › from one step of a way to the next.
  case step
  case ellipsis
  case scrollThumb

  // Figures.
  case bar
  case chartPoint
  case chartThreshold
  /// · beyond a threshold.
  case chartBand
  case spark1, spark2, spark3, spark4, spark5, spark6, spark7, spark8
}

extension Sign {
  /// Lowest to highest step of a small chart.
  package static let sparkSteps: [Sign] = [
    .spark1, .spark2, .spark3, .spark4, .spark5, .spark6, .spark7, .spark8,
  ]

  /// Whether it only draws: a border, a bar, a point.
  var isDrawing: Bool {
    switch self {
    case .horizontal, .vertical, .topLeft, .topRight, .bottomLeft, .bottomRight, .scrollThumb, .bar,
      .chartPoint,
      .chartThreshold, .chartBand:
      true
    default: Self.sparkSteps.contains(self)
    }
  }

  /// The place in a set's list. The declaration order is the list's order.
  var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
