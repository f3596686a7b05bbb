import SellerJSON
import SellerText

/// What the console keeps of a shop from one time to the next: how its lists were left, and what was typed into the palette.
/// Whoever runs the console keeps it; what cannot be read is as if there were none.
public struct ShopMemory: Sendable, Hashable {
  var lists: [ListName: ListArrangement] = [:]
  /// The lines typed into the palette, the latest first.
  var recentLines: [String] = []

  /// Nothing yet.
  public init() {}
}

extension ShopMemory {
  /// What was kept as ``bytes``.
  public init(_ bytes: [UInt8]) {
    guard let node = try? JSONNode(reading: bytes) else { return }
    recentLines = node["recent"]?.elements.compactMap(\.text) ?? []
    for member in node["lists"].map({ Array($0.members) }) ?? [] {
      guard let name = ListName(rawValue: member.name) else { continue }
      let list = member.value
      lists[name] = ListArrangement(
        columns: list["columns"].map { $0.elements.compactMap { $0.text.flatMap { ColumnChoice($0) } } },
        sortings: list["sort"]?.elements.compactMap(\.text).map {
          ListArrangement.Sorting(key: String($0.dropFirst()), isAscending: $0.hasPrefix("+"))
        } ?? [], filter: list["filter"]?.text ?? "", selected: list["selected"]?.text)
    }
  }

  /// As a file holds it.
  public var bytes: [UInt8] {
    let lists = lists.sorted { $0.key.rawValue < $1.key.rawValue }.filter { $0.value != ListArrangement() }.map {
      name, list -> (String, JSONValue) in
      var members: [(String, JSONValue)] = []
      if let columns = list.columns { members.append(("columns", .array(columns.map { .string($0.text) }))) }
      if !list.sortings.isEmpty {
        members.append(("sort", .array(list.sortings.map { .string(($0.isAscending ? "+" : "-") + $0.key) })))
      }
      if !list.filter.isEmpty { members.append(("filter", .string(list.filter))) }
      if let selected = list.selected { members.append(("selected", .string(selected))) }
      return (name.rawValue, .object(members))
    }
    return JSONValue.object([
      ("recent", .array(recentLines.map { .string($0) })), ("lists", .object(lists)),
    ]).line
  }
}

extension ConsoleState {
  /// Keeps how the shown list stands; filter and row only of a pane's first page, whose records are the shop's.
  mutating func keepList() {
    guard let kept = page?.keptList else { return }
    let isFirst = (stacks[pane]?.count ?? 0) <= 1
    var arrangement = kept.arrangement
    if !isFirst, let before = memory.lists[kept.name] {
      (arrangement.filter, arrangement.selected) = (before.filter, before.selected)
    } else if !isFirst {
      arrangement = arrangement.withoutPlace
    }
    if memory.lists[kept.name] != arrangement { memory.lists[kept.name] = arrangement }
    if let unknown = kept.unknown, told.insert(kept.name).inserted {
      notice = Notice(
        .problem, ChromePhrase.unknownColumn("columns.\(kept.name)", unknown.column, known: unknown.known))
    }
  }
}
