import SellerCore
import SellerJSON
import SellerText

/// A rule of the rulebook that a seller may say otherwise: its name, how its value stands in JSON, and where in the rulebook it
/// belongs. The one place that ties the two together; lists, forms, files and checks follow from it.
public struct RuleSlot: Sendable {
  /// Its name in `rules.json5`.
  public let name: String
  /// What it is called.
  public let title: Phrase
  /// The platforms that it is a rule of.
  public let platforms: [Platform]
  /// What the program has of it, the earlier in front; without a value where it knows that none is known.
  let builtIn: @Sendable (Rulebook) -> [StatedRule]
  /// Puts an entry's value into a rulebook; nil says that no rule is known.
  let put: @Sendable (inout Rulebook, RuleEntry, RuleSet, JSONNode?) throws(FieldProblem) -> Void
  /// At which moment an entry has to hold to be put in.
  let moment: Moment

  /// When entries hold.
  enum Moment: Sendable {
    /// At the as-of: of several the one that goes before others.
    case asOf
    /// At the first second of the year's campaign.
    case campaign
    /// Each for its own time, so that all of them are put in.
    case always
  }

  /// Refuses a value that the rule cannot have.
  package func check(_ value: JSONNode) throws(FieldProblem) {
    var rulebook = Rulebook.standard
    let entry = RuleEntry(id: "", rule: name, from: .epoch, source: "")
    try put(&rulebook, entry, entry.set(.store), value)
  }

  /// What the program has of it, as it is typed.
  package var standard: String {
    let value = builtIn(.standard).first?.value ?? ""
    return (try? JSONNode(reading: Array(value.utf8)))?.text ?? value
  }

  /// Every rule that there is, in the order in which they are listed.
  public static let all: [RuleSlot] = indicators + wish + kuaishou + ladders + jd + alerts

  /// A rule by its name.
  public static func named(_ name: String) -> RuleSlot? { byName[Key(name)] }

  private static let byName = Dictionary(all.map { (Key<RuleSlot>($0.name), $0) }) { first, _ in first }
}

/// What a rule says, by whom and for which time.
public struct StatedRule: Sendable, Hashable {
  /// From when to when, by whom.
  public let set: RuleSet
  /// The value as JSON; nil where no rule is known.
  public let value: String?
}

extension RuleSlot {
  /// A value somewhere in the rulebook. `figures` are those that are counted by it.
  init<Value>(
    _ name: String, _ en: String, _ zh: String, on platforms: [Platform], source: RuleSource,
    _ path: any WritableKeyPath<Rulebook, Value> & Sendable, _ codec: ValueCodec<Value>, moment: Moment = .asOf,
    figures: [IndicatorID] = []
  ) {
    self.name = name
    title = Phrase(en: "\(en)", zh: "\(zh)")
    self.platforms = platforms
    self.moment = moment
    builtIn = { rulebook in
      [
        StatedRule(
          set: RuleSet(RuleSetID(name), source: source.description), value: codec.text(rulebook[keyPath: path]))
      ]
    }
    put = { rulebook, _, set, value throws(FieldProblem) in
      guard let value else { throw FieldProblem(.missingField, path: "value") }
      rulebook[keyPath: path] = try codec.read(value, .cny)
      for figure in figures { rulebook.indicators.rules[figure]?.own = set }
    }
  }
}

extension ValueCodec {
  /// A value as JSON.
  func text(_ value: Value) -> String {
    var line = JSONLine(currency: .cny)
    write(value, &line)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  /// The same codec for a value that is made of another.
  func mapped<Other>(
    _ make: @escaping @Sendable (Value) -> Other, _ back: @escaping @Sendable (Other) -> Value
  ) -> ValueCodec<Other> {
    let (read, write) = (read, write)
    return ValueCodec<Other>(
      form: form,
      read: { node, currency throws(FieldProblem) in make(try read(node, currency)) },
      write: { value, line in write(back(value), &line) })
  }
}

extension ValueCodec<DecimalNumber> {
  /// A decimal number, with or without quotes: people write both.
  static let lenient = ValueCodec(
    form: .plain(.decimal),
    read: { node, currency throws(FieldProblem) in
      guard let number = node.number else { return try decimal.read(node, currency) }
      guard let value = DecimalNumber(number) else {
        throw node.problem(.malformed(expected: .decimal, found: number))
      }
      return value
    }, write: { number, line in line.text(number.description) })
}

extension ValueCodec<DecimalNumber> {
  /// An amount in the shop's currency, from 0 to a million, to a millionth at most.
  static let amount = ValueCodec(
    form: .plain(.decimal),
    read: { node, currency throws(FieldProblem) in
      let number = try lenient.read(node, currency)
      guard number >= DecimalNumber(mantissa: 0), number <= DecimalNumber(mantissa: 1_000_000), number.scale <= 6 else {
        throw node.problem(.outOfRange(found: number.description, lowest: 0, highest: 1_000_000))
      }
      return number
    }, write: lenient.write)
}

extension ValueCodec<Percentage> {
  /// A percentage from 0 to 100, with or without quotes.
  static let share = ValueCodec(
    form: .plain(.decimal),
    read: { node, currency throws(FieldProblem) in
      let number = try ValueCodec<DecimalNumber>.lenient.read(node, currency)
      guard Percentage(0) <= Percentage(number), Percentage(number) <= Percentage(100) else {
        throw node.problem(.outOfRange(found: number.description, lowest: 0, highest: 100))
      }
      return Percentage(number)
    }, write: { share, line in line.text(share.description) })
}

extension ValueCodec<Int> {
  /// Days, hours and other numbers of rules.
  static let ruleNumber = whole(0...100_000)
}

extension ValueCodec<Int64> {
  static let hours = ValueCodec<Int>.ruleNumber.mapped(Int64.init, Int.init)
}
