/// What a stream of chance is for; the raw values are part of what makes the same plan give the same shop.
enum Purpose: UInt64 {
  case order = 1
  case salesDay = 2
  case product = 3
  case ranking = 4
  case categoryStory = 5
  case boost = 7
  case boostMonth = 8
  case consultation = 9
  case ticket = 10
  case media = 11
  case benchmark = 12
  case violation = 13
  case shop = 14
}

/// Where the streams of one purpose begin: a seed and a purpose, mixed once.
struct DiceCup: Sendable {
  private let base: UInt64

  init(seed: UInt64, _ purpose: Purpose) {
    base = Dice.mixed(seed &+ Dice.mixed(purpose.rawValue &* 0xD1B5_4A32_D192_ED03))
  }

  /// The dice of the thing numbered `index`, independent of all others.
  func dice(_ index: Int) -> Dice {
    Dice(state: base ^ Dice.mixed(UInt64(bitPattern: Int64(index)) &+ 0x9E37_79B9_7F4A_7C15))
  }
}

/// Chance that is the same everywhere: SplitMix64 (Steele, Lea and Flood 2014) on whole numbers only.
struct Dice {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// 0 ..< `bound`; 0 when there is nothing to choose from.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  /// One of the numbers, both ends in.
  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  /// True so many times in ten thousand.
  mutating func chance(_ perMyriad: Int) -> Bool { below(10_000) < perMyriad }

  /// One of the values; there is at least one.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// Seconds between two numbers of hours, evenly.
  mutating func hours(_ low: Int, _ high: Int) -> Int64 {
    Int64(low * 3600 + below((high - low) * 3600))
  }

  /// Seconds between two numbers of hours, mostly near the lower: a third of the way on average.
  mutating func skewedHours(_ low: Int, _ high: Int) -> Int64 {
    let throwOf32 = next() >> 32
    let squared = (throwOf32 &* throwOf32) >> 32
    return Int64(low * 3600) + Int64((squared &* UInt64((high - low) * 3600)) >> 32)
  }
}
