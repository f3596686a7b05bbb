import SellerCore
import SellerExchange
import SellerJSON

extension Figure {
  /// The row of the contract.
  var json: JSONValue { .object(jsonMembers) }

  /// The members of the row of the contract.
  var jsonMembers: [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("id", .name(indicator)), ("scope", scope.json), ("window", window.json),
      ("numerator", .integer(ratio.numerator)), ("denominator", .integer(ratio.denominator)),
    ]
    members.add("value", value.map { .double($0) })
    members.append(("unit", .name(unit)))
    members.add("target", target?.json)
    members.add("benchmark", benchmark.map { .double($0.approximate) })
    members.add("gates", gates.isEmpty ? nil : .array(gates.map(\.json)))
    members.append(("verdict", .string(verdict.name)))
    members.add("severity", name: severity)
    members.append(("source", .string(source.document)))
    return members
  }
}

extension Scope {
  /// The scope of the contract.
  var json: JSONValue {
    var members: [(String, JSONValue)] = [("kind", .name(kind))]
    switch self {
    case .store: break
    case .category(let name, let level):
      members.append(("category", .key(name)))
      members.add("level", level.map { .count($0) })
    case .product(let id):
      members.append(("product_id", .key(id)))
    }
    return .object(members)
  }
}

extension Window {
  /// The window of the contract; without a first day it reaches back to the beginning.
  var json: JSONValue {
    var members: [(String, JSONValue)] = []
    members.add("first", first.map { .text($0) })
    members.append(("last", .text(last)))
    return .object(members)
  }
}

extension Target {
  /// The target of the contract: what passes, as a number in the figure's unit.
  var json: JSONValue {
    var members: [(String, JSONValue)] = [("comparator", .name(comparator)), ("value", .double(approximate))]
    members.add("times_market", timesMarket.map { .number($0.description) })
    return .object(members)
  }
}

extension Gate {
  /// The gate of the contract.
  var json: JSONValue {
    .object([("count", .name(count)), ("have", .integer(have)), ("need", .integer(need))])
  }
}
