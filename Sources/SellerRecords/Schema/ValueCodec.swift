import SellerCore
import SellerJSON
import SellerText

/// How a value stands in JSON: read from a node, written to a line. The currency is the store's.
public struct ValueCodec<Value: Sendable>: Sendable {
  /// What the value is, for whoever makes records of other data than JSON.
  public let form: FieldForm
  /// Reads a value.
  public let read: @Sendable (JSONNode, Currency) throws(FieldProblem) -> Value
  /// Writes a value.
  public let write: @Sendable (Value, inout JSONLine) -> Void
  /// Writes a value with the defaults inside it, for who reads tables.
  let writeWhole: @Sendable (Value, inout JSONLine) -> Void

  /// A codec; without `writeWhole` there are no defaults inside a value.
  init(
    form: FieldForm, read: @escaping @Sendable (JSONNode, Currency) throws(FieldProblem) -> Value,
    write: @escaping @Sendable (Value, inout JSONLine) -> Void,
    writeWhole: (@Sendable (Value, inout JSONLine) -> Void)? = nil
  ) {
    self.form = form
    self.read = read
    self.write = write
    self.writeWhole = writeWhole ?? write
  }
}

extension JSONNode {
  func text(_ shape: ValueShape) throws(FieldProblem) -> String {
    guard case .text(let text) = content else { throw wrongType(shape) }
    return text
  }

  func decimal() throws(FieldProblem) -> DecimalNumber {
    let text = try text(.decimal)
    do throws(DecimalNumber.Problem) {
      return try DecimalNumber(reading: text)
    } catch {
      switch error {
      case .notDecimal, .tooManyFractionDigits: throw problem(.malformed(expected: .decimal, found: text))
      case .tooManyDigits:
        throw problem(.tooManyDigits(found: text, most: DecimalNumber.maximumDigits))
      }
    }
  }
}

extension ValueCodec {
  /// A text whose form decides whether it is a value.
  static func parsed(
    _ shape: ValueShape, _ parse: @escaping @Sendable (String) -> Value?, _ text: @escaping @Sendable (Value) -> String
  ) -> ValueCodec {
    ValueCodec(
      form: .plain(shape),
      read: { node, _ throws(FieldProblem) in
        let text = try node.text(shape)
        guard let value = parse(text) else { throw node.problem(.malformed(expected: shape, found: text)) }
        return value
      }, write: { value, line in line.text(text(value)) })
  }

  /// An id: 1 to 128 bytes without control characters.
  public static func id<Subject>() -> ValueCodec where Value == Key<Subject> {
    ValueCodec(
      form: .id,
      read: { node, _ throws(FieldProblem) in
        let key = Key<Subject>(try node.text(.text))
        if let problem = key.identifierProblem { throw node.problem(.identifier(problem)) }
        return key
      }, write: { key, line in line.text(key.text) })
  }

  /// A name: any text.
  public static func name<Subject>() -> ValueCodec where Value == Key<Subject> {
    ValueCodec(
      form: .plain(.text),
      read: { node, _ throws(FieldProblem) in Key<Subject>(try node.text(.text)) },
      write: { key, line in line.text(key.text) })
  }

  /// One of a few words.
  public static func choice() -> ValueCodec
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    ValueCodec(
      form: .choice(Value.allCases.map(\.rawValue)),
      read: { node, _ throws(FieldProblem) in
        let text = try node.text(.text)
        guard let value = Value.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.utf8) }) else {
          throw node.problem(.unknownChoice(found: text, allowed: Value.allCases.map(\.rawValue)))
        }
        return value
      }, write: { value, line in line.text(value.rawValue) })
  }

  /// A list of values.
  public static func list<Element>(_ element: ValueCodec<Element>) -> ValueCodec where Value == [Element] {
    ValueCodec(
      form: .list(element.form),
      read: { node, currency throws(FieldProblem) in
        guard case .list(let nodes) = node.content else { throw node.wrongType(.list) }
        var values: [Element] = []
        for node in nodes {
          do throws(FieldProblem) {
            values.append(try element.read(node, currency))
          } catch {
            throw error.inside("[\(values.count)]")
          }
        }
        return values
      },
      write: { values, line in
        line.beginList()
        for value in values {
          element.write(value, &line)
        }
        line.endList()
      })
  }

  /// An object with a schema of its own.
  public static func object(_ schema: Schema<Value>) -> ValueCodec {
    ValueCodec(
      form: .object(schema.descriptions),
      read: { node, currency throws(FieldProblem) in try schema.read(node, currency) },
      write: { value, line in schema.write(value, &line) },
      writeWhole: { value, line in schema.writeWhole(value, &line) })
  }
}

extension ValueCodec<String> {
  /// Any value, kept as JSON.
  static let json = ValueCodec(
    form: .plain(.json), read: { node, _ in node.compact }, write: { json, line in line.json(json) })

  /// Any text.
  public static let text = ValueCodec(
    form: .plain(.text),
    read: { node, _ throws(FieldProblem) in try node.text(.text) }, write: { text, line in line.text(text) })
}

extension ValueCodec<Bool> {
  /// `true` or `false`.
  public static let bool = ValueCodec(
    form: .plain(.bool),
    read: { node, _ throws(FieldProblem) in
      guard case .bool(let value) = node.content else { throw node.wrongType(.bool) }
      return value
    }, write: { value, line in line.bool(value) })
}

extension ValueCodec<Int> {
  /// A whole number in a range, written with digits alone.
  public static func whole(_ range: ClosedRange<Int>) -> ValueCodec {
    ValueCodec(
      form: .whole(range),
      read: { node, _ throws(FieldProblem) in
        guard case .number(let text) = node.content else { throw node.wrongType(.wholeNumber) }
        guard text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isDigit })
        else { throw node.problem(.malformed(expected: .wholeNumber, found: text)) }
        guard let value = Int(text), range.contains(value) else {
          throw node.problem(.outOfRange(found: text, lowest: range.lowerBound, highest: range.upperBound))
        }
        return value
      }, write: { value, line in line.int(value) })
  }

  /// A count; up to a thousand billions, so that sums of counts stay far within 64 bits.
  public static let count = whole(0...1_000_000_000_000)
  /// Stars and scores.
  public static let score = whole(1...5)
}

extension ValueCodec<Money> {
  /// An amount in the store's currency.
  public static let money = ValueCodec(
    form: .plain(.money),
    read: { node, currency throws(FieldProblem) in
      let text = try node.text(.money)
      if let money = Money(text: text, currency: currency) { return money }
      let tooLarge = node.problem(.amountTooLarge(found: text, largest: .largest(currency)))
      do throws(DecimalNumber.Problem) {
        guard try DecimalNumber(reading: text).scale > currency.minorDigits else { throw .tooManyDigits }
      } catch {
        switch error {
        case .notDecimal: throw node.problem(.malformed(expected: .money, found: text))
        case .tooManyDigits: throw tooLarge
        case .tooManyFractionDigits: break
        }
      }
      throw node.problem(.tooManyFractionDigits(found: text, currency: currency))
    }, write: { money, line in line.money(money) })
}

extension ValueCodec<Instant> {
  /// A moment.
  public static let instant = ValueCodec(
    form: .plain(.instant),
    read: { node, _ throws(FieldProblem) in
      let text = try node.text(.instant)
      guard let instant = Instant(text) else { throw node.problem(.malformed(expected: .instant, found: text)) }
      return instant
    }, write: { instant, line in line.instant(instant) })
}

extension ValueCodec<Day> {
  /// A day.
  public static let day = parsed(.day, { Day($0) }, \.description)
}

extension ValueCodec<Month> {
  /// A month.
  public static let month = parsed(.month, { Month($0) }, \.description)
}

extension ValueCodec<DecimalNumber> {
  /// A decimal number.
  public static let decimal = ValueCodec(
    form: .plain(.decimal),
    read: { node, _ throws(FieldProblem) in try node.decimal() },
    write: { number, line in line.text(number.description) })
}

extension ValueCodec<Percentage> {
  /// A percentage.
  public static let percentage = ValueCodec(
    form: .plain(.decimal),
    read: { node, _ throws(FieldProblem) in Percentage(try node.decimal()) },
    write: { share, line in line.text(share.description) })
}

extension ValueCodec<Currency> {
  /// A currency's code.
  public static let currency = parsed(.currency, { Currency(code: $0) }, \.code)
}

extension ValueCodec<Service> {
  /// A service's name; the list is open.
  public static let service = parsed(.text, { Service(rawValue: $0) }, \.rawValue)
}

extension ValueCodec<String> {
  /// A SHA-256 in lower-case hexadecimal digits.
  public static let hash = parsed(.hash, { FileIdentity.isHash($0) ? $0 : nil }, { $0 })
}

extension ValueCodec<[Key<RecordKind>: Int]> {
  /// Counts by name, written in the order of the names' bytes.
  public static let counts = ValueCodec(
    form: .counts,
    read: { node, currency throws(FieldProblem) in
      guard case .object(let members) = node.content else { throw node.wrongType(.object) }
      var counts: [Key<RecordKind>: Int] = [:]
      for member in members {
        do throws(FieldProblem) {
          counts[Key(member.name)] = try ValueCodec<Int>.count.read(member.value, currency)
        } catch {
          throw error.inside(member.name)
        }
      }
      return counts
    },
    write: { counts, line in
      line.beginObject()
      for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
        line.name(name.text)
        line.int(count)
      }
      line.endObject()
    })
}
