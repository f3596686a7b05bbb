/// Whether keys come quickly, as they do while one is held down.
struct Pace {
  /// Keys that come within this of each other are quick. After it a key has rested. The slowest keyboards repeat a held key after 92 ms.
  static let rest = Duration.milliseconds(100)

  /// How long keys rest.
  let rest: Duration
  /// Whether the last key came soon after the one before.
  private(set) var isQuick = false
  private var last: ContinuousClock.Instant?

  init(rest: Duration = Self.rest) { self.rest = rest }

  /// A key has come.
  mutating func press(at moment: ContinuousClock.Instant) {
    isQuick = last.map { moment - $0 < rest } ?? false
    last = moment
  }
}
