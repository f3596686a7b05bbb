import SellerCore
import SellerJSON
import SellerRecords
import SellerText

/// A record as a person types it: a text for each field, by the field's path in the store format (`deposit.balance`). The schema
/// of the kind says what each text becomes, and whether it can.
struct RecordTexts {
  private let kind: RecordKind
  private let shop: Shop
  private let base: SellerJSON.JSONNode?
  private var calendar: ShopCalendar { shop.platform.calendar }

  /// A record as it is, or one that is still empty.
  init(_ kind: RecordKind, _ record: Record?, in shop: Shop) {
    self.kind = kind
    self.shop = shop
    base = record.flatMap { try? SellerJSON.JSONNode(reading: Array($0.line(currency: shop.currency).utf8)) }
  }

  /// What stands in a field; blank where it is absent.
  func text(at path: String) -> String {
    guard let form = Self.leaves[kind]?[path] else { return "" }
    let node = path.split(separator: ".").reduce(base) { $0?[String($1)] }
    return node.map { typed($0, form) } ?? ""
  }

  /// The record with these texts in the place of its own; a blank text takes the field away.
  func record(setting texts: [String: String]) throws(FieldProblem) -> Record {
    // What reads as it stood is left as it is, with whatever nobody here knows of it.
    let changed = texts.filter { $0.value.trimmed != text(at: $0.key) }
    let json = JSONValue.object(try members(kind.fields, at: "", over: base, setting: changed))
    return try kind.record(json.compactBytes, currency: shop.currency)
  }

  /// Whatever is no object of its own, by its path, kind by kind.
  static let leaves: [RecordKind: [String: FieldForm]] = Dictionary(
    firstOfEach: RecordKind.allCases.map { ($0, Dictionary(firstOfEach: leaves($0.fields))) })

  private static func leaves(_ fields: [FieldDescription], at prefix: String = "") -> [(String, FieldForm)] {
    fields.flatMap { field -> [(String, FieldForm)] in
      if case .object(let inner) = field.form { return leaves(inner, at: prefix + field.name + ".") }
      return [(prefix + field.name, field.form)]
    }
  }

  // MARK: To a text

  private func typed(_ node: SellerJSON.JSONNode, _ form: FieldForm) -> String {
    switch form {
    case .list(.object(let fields)):
      return node.elements.map { line(of: $0, fields) }.joined(separator: "\n")
    case .list(let inner): return node.elements.map { typed($0, inner) }.joined(separator: ", ")
    case .plain(.json) where node.kind == .list:
      let lines = node.elements.map { "  \($0.compact)," }
      return lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: "\n") + "\n]"
    case .plain(.instant): return node.text.flatMap { Instant($0) }?.typed(in: calendar) ?? ""
    default:
      if let flag = node.bool { return flag ? "yes" : "no" }
      return node.text ?? node.number ?? node.compact
    }
  }

  /// An object of a list in one line: its fields one after the other, moments without spaces.
  private func line(of node: SellerJSON.JSONNode, _ fields: [FieldDescription]) -> String {
    fields.compactMap { field in
      node[field.name].map { value in
        let moment = value.text.flatMap { Instant($0) }.map { $0.typed(in: calendar, separator: "T") }
        return moment ?? typed(value, field.form)
      }
    }.joined(separator: " ")
  }

  // MARK: From a text

  /// The members of an object: what is typed, else what was there; an object without members is none.
  private func members(
    _ fields: [FieldDescription], at prefix: String, over base: SellerJSON.JSONNode?, setting texts: [String: String]
  ) throws(FieldProblem) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    for field in fields {
      let (path, old) = (prefix + field.name, base?[field.name])
      if case .object(let inner) = field.form {
        let object = try self.members(inner, at: path + ".", over: old, setting: texts)
        if !object.isEmpty { members.append((field.name, .object(object))) }
      } else if let text = texts[path]?.trimmed {
        guard !text.isEmpty else { continue }
        do throws(FieldProblem) {
          members.append((field.name, try json(text, field.form, over: old)))
        } catch {
          throw FieldProblem(error.problem, path: path)
        }
      } else if let old {
        members.append((field.name, .verbatim(old.compact)))
      }
    }
    let known = Set(fields.map(\.name))
    if let base {
      for member in base.members where !known.contains(member.name) {
        members.append((member.name, .verbatim(member.value.compact)))
      }
    }
    return members
  }

  /// What a text becomes; what it cannot become is said here, or by the schema.
  private func json(
    _ text: String, _ form: FieldForm, over old: SellerJSON.JSONNode? = nil
  ) throws(FieldProblem) -> JSONValue {
    switch form {
    case .plain(.bool):
      guard let flag = Self.flag(text) else { throw FieldProblem(.unknownChoice(found: text, allowed: ["yes", "no"])) }
      return .bool(flag)
    case .plain(.wholeNumber), .whole:
      guard text.utf8.allSatisfy({ $0.isDigit }) else {
        throw FieldProblem(.malformed(expected: .wholeNumber, found: text))
      }
      return .number(text)
    case .plain(.instant): return .string(Instant(typed: text, in: calendar)?.description ?? text)
    case .plain(.json):
      let json = JSON5Text(Array(text.utf8)).json
      // What is no JSON is a text without its quotes.
      guard let node = try? SellerJSON.JSONNode(reading: json) else { return .string(text) }
      return .verbatim(node.compact)
    case .plain(.decimal): return .string(Self.ratio(text)?.description ?? text)
    case .list(.object(let fields)):
      var objects: [JSONValue] = []
      for line in text.split(whereSeparator: { "\n;；".contains($0) }) {
        let line = line.trimmed
        // A line that stands as it stood keeps what nobody here knows of it.
        let kept = old?.elements.first { self.line(of: $0, fields) == line }
        if let kept { objects.append(.verbatim(kept.compact)) } else { objects.append(try object(line, fields)) }
      }
      return .array(objects)
    case .list(let inner):
      var elements: [JSONValue] = []
      for part in text.split(whereSeparator: { ",，、\n".contains($0) }) where !part.trimmed.isEmpty {
        elements.append(try json(part.trimmed, inner))
      }
      return .array(elements)
    case .plain, .id, .choice, .object, .counts: return .string(text)
    }
  }

  /// The words of a line, one for each field; the last field takes the rest.
  private func object(_ line: String, _ fields: [FieldDescription]) throws(FieldProblem) -> JSONValue {
    let words = line.split(separator: " ", maxSplits: max(0, fields.count - 1)).map(String.init)
    var members: [(String, JSONValue)] = []
    for (field, word) in zip(fields, words) { members.append((field.name, try json(word, field.form))) }
    return .object(members)
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "是": true
    case "no", "false", "否": false
    default: nil
    }
  }

  /// A decimal, or a percentage as the platforms' pages show ratios: `0.62 %` is 0.0062.
  private static func ratio(_ text: String) -> DecimalNumber? {
    guard let sign = text.last, sign == "%" || sign == "％" else { return DecimalNumber(text) }
    return DecimalNumber(text.dropLast().trimmed).flatMap {
      $0.scale + 2 <= DecimalNumber.maximumScale ? DecimalNumber(mantissa: $0.mantissa, scale: $0.scale + 2) : nil
    }
  }
}
