import SellerJSON
import SellerText

/// What the console keeps of a shop from one time to the next: where it was left, how its lists were, what was typed into the
/// palette and into forms that were not saved. Whoever runs the console keeps it; what cannot be read is as if there were none.
public struct ShopMemory: Sendable, Hashable {
  var lists: [ListName: ListArrangement] = [:]
  /// The lines typed into the palette, the latest first.
  var recentLines: [String] = []
  /// The pane that was open; nil for the one that the settings begin with, and for that of all stores, which is no shop's.
  var pane: PaneID?
  /// The tabs that were open, by their places from the left.
  var tabs: [PaneID: Int] = [:]
  /// What was typed into forms, by the fields' ids, and by the forms' keys.
  public internal(set) var drafts: [String: [String: String]] = [:]

  /// Nothing yet.
  public init() {}
}

extension ShopMemory {
  /// What was kept as ``bytes``.
  public init(_ bytes: [UInt8]) {
    guard let node = try? JSONNode(reading: bytes) else { return }
    recentLines = node["recent"]?.elements.compactMap(\.text) ?? []
    pane = node["pane"]?.text.flatMap { PaneID(name: $0) }
    for tab in node["tabs"].map({ Array($0.members) }) ?? [] {
      if let pane = PaneID(name: tab.name) { tabs[pane] = tab.value.integer }
    }
    for draft in node["drafts"].map({ Array($0.members) }) ?? [] {
      for field in draft.value.members { drafts[draft.name, default: [:]][field.name] = field.value.text }
    }
    for member in node["lists"].map({ Array($0.members) }) ?? [] {
      guard let name = ListName(rawValue: member.name) else { continue }
      let list = member.value
      lists[name] = ListArrangement(
        columns: list["columns"].map { $0.elements.compactMap { $0.text.flatMap { ColumnChoice($0) } } },
        sortings: list["sort"]?.elements.compactMap(\.text).map {
          ListArrangement.Sorting(key: String($0.dropFirst()), isAscending: $0.hasPrefix("+"))
        } ?? [], filter: list["filter"]?.text ?? "", selected: list["selected"]?.text,
        aids: ListAids(
          group: list["group"]?.text, folded: Set(list["folded"]?.elements.compactMap(\.text) ?? []),
          hasTotals: list["totals"]?.bool ?? false, hasBars: list["bars"]?.bool ?? false))
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
      let aids = list.aids
      if let group = aids.group { members.append(("group", .string(group))) }
      if !aids.folded.isEmpty { members.append(("folded", .array(aids.folded.sorted().map { .string($0) }))) }
      if aids.hasTotals { members.append(("totals", .bool(true))) }
      if aids.hasBars { members.append(("bars", .bool(true))) }
      return (name.rawValue, .object(members))
    }
    let tabs = tabs.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      ($0.key.name, JSONValue.integer(Int64($0.value)))
    }
    let drafts = drafts.sorted { $0.key < $1.key }.map { form, typed in
      (form, JSONValue.object(typed.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
    }
    return JSONValue.object(
      (pane.map { [("pane", .string($0.name))] } ?? []) + [
        ("tabs", .object(tabs)), ("recent", .array(recentLines.map { .string($0) })), ("lists", .object(lists)),
        ("drafts", .object(drafts)),
      ]
    ).line
  }
}

extension ConsoleState {
  /// Keeps which pane and tab is shown.
  mutating func keepPlace() {
    guard let pages = stacks[pane], let page = pages.first else { return }
    memory.pane = pane == settings.firstPane || pane == .stores ? nil : pane
    if pages.count == 1, let tab = page.shownTab, tab > 0 || memory.tabs[pane] != nil { memory.tabs[pane] = tab }
  }

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
