import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// The palette of what can be done: actions by their words, and lines that begin with a verb (``PaletteVerb``).
struct CommandPalette: Sendable {
  /// What an item does.
  enum Choice: Sendable {
    /// An action that is offered.
    case action(id: String)
    /// Goes on with the line of a verb.
    case verb(PaletteVerb)
    /// Goes to a pane, narrowed and sorted.
    case pane(PaneID, filter: String, sort: String?)
    /// Opens another store.
    case store(StoreReport.Place)
    /// Opens a record.
    case open(RecordLink)
    case copy(ListCopy)
    /// Narrows the list.
    case filter(String)
    /// Sorts the list.
    case sort(String)
    /// Shows the shop as of another moment; nil is its own, or now.
    case asOf(AsOf?)
    /// Looks different.
    case theme(Theme)
    /// Sets something, from now on.
    case set(Setting, String)
    /// A line that was typed before.
    case line(String)
  }

  /// The items and the line.
  var palette: Palette
  private let choices: [String: Choice]
  /// What the items were made for: a verb's line, or the actions.
  private let verb: PaletteVerb?
  /// The records that the line looks for, if it does.
  let search: PaletteSearch?

  var selected: Choice? { palette.selectedItem.flatMap { choices[$0.id] } }

  /// How Tab goes on with the line: as the selected item does, or else the first that does.
  var completion: Choice? {
    ([palette.selectedItem].compactMap(\.self) + palette.matchingItems).lazy.compactMap { choices[$0.id] }.first {
      switch $0 {
      case .line, .verb: true
      default: false
      }
    }
  }

  /// What the item of an id does.
  func choice(_ id: String) -> Choice? { choices[id] }

  /// Whether other items belong to the line that is typed now.
  var isOutdated: Bool { verb != nil || PaletteVerb.read(palette.input.text) != nil }

  /// The palette of a line, with the columns of the list of a page, the shown one or one that the line names; `selected` is the item to
  /// begin with, where it is among them.
  init(
    _ input: TextInput, selected: String?, search: PaletteSearch?, of state: ConsoleState, listing page: (any Page)?
  ) {
    let items = CommandPaletteItems(of: state, listing: page)
    let language = state.language
    let line = PaletteVerb.read(input.text)
    let found =
      switch line?.verb {
      case nil:
        items.recent(state.memory.recentLines) + state.offers.filter { $0.name != .palette }.map(items.action)
          + items.verbs
      case .pane(let pane): items.pane(pane, line?.rest ?? "") + items.goingOn(input.text, withSorting: true)
      case .find: search?.shown.map(items.found) ?? []
      case .record(let kind): search?.shown.filter { $0.link.kind == kind }.map(items.found) ?? []
      case .filter: items.filter(line?.rest ?? "") + items.goingOn(input.text, withSorting: false)
      case .sort: items.sorts
      case .copy: items.copied
      case .asOf: items.asOf(line?.rest ?? "")
      case .theme: items.themes
      case .set: items.settings(line?.rest ?? "", prefix: line?.prefix ?? "")
      case .store: items.places
      }
    verb = line?.verb
    self.search = search
    choices = Dictionary(found.map { ($0.item.id, $0.choice) }) { first, _ in first }
    let isSearched: Bool =
      switch verb {
      case nil, .sort, .copy, .theme, .store: true
      case .set: !(line?.rest.contains(" ") ?? false)
      case .pane, .find, .record, .filter, .asOf: false
      }
    palette = Palette(
      title: language.say(line?.verb.form ?? ChromePhrase.paletteTitle), items: found.map(\.item),
      emptyText: language.say(
        search?.isReady == false ? ChromePhrase.looking : Self.nothing(for: line?.verb, line?.rest ?? "")),
      selectedID: selected, input: input,
      searchedFrom: isSearched ? (line?.prefix.count ?? 0) : nil)
  }
}

extension CommandPalette {
  /// Why a line leads to nothing: letters of an id may still be missing.
  private static func nothing(for verb: PaletteVerb?, _ rest: String) -> Phrase {
    let fewest = ShopView.fewestLettersOfAnOrder
    return switch verb {
    case .find where (1..<fewest).contains(rest.utf8.count), .record("order") where rest.utf8.count < fewest:
      ChromePhrase.typeAnOrdersID(fewest)
    case .find where rest.isEmpty: ChromePhrase.typeToFind
    case .record where rest.isEmpty: ChromePhrase.typeAnID
    case .asOf: PaletteVerb.asOf.form
    default: ChromePhrase.noMatch
    }
  }
}

/// What can be chosen from the palette, each with what it does.
private struct CommandPaletteItems {
  typealias Item = (item: PaletteItem, choice: CommandPalette.Choice)

  private let state: ConsoleState
  private let context: PageContext?
  private let columns: [Phrase]
  private var language: Language { state.language }
  private var settings: Settings { state.settings }
  private var stores: StoreBoard { state.stores }

  init(of state: ConsoleState, listing page: (any Page)?) {
    self.state = state
    context = state.context
    columns = page?.part?.columnTitles ?? []
  }

  func action(_ offer: Offer<ConsoleState>) -> Item {
    let names = Language.allCases.map { $0.say(offer.action.hint) }
    let item = PaletteItem(
      id: "action:" + offer.action.id, title: language.say(offer.action.help),
      detail: StyledText(settings.table.key(of: offer.action), .hintKey),
      keywords: (names + [OtherWords.of(offer.action)]).joined(separator: " "), names: names,
      disabledReason: offer.obstacle.map { language.say($0.reason) })
    return (item, .action(id: offer.action.id))
  }

  private var platform: Platform? { context?.view.shop.platform }

  var verbs: [Item] {
    PaletteVerb.all.filter { isPossible($0) }.map { verb in
      let words = Language.allCases.map { $0.say(verb.word(on: platform)) }
      // A pane's name alone means the pane.
      var names = words
      if case .pane = verb { names = [] }
      let item = PaletteItem(
        id: "verb:\(verb)", title: "\(language.say(verb.word(on: platform))) …",
        detail: StyledText(language.say(verb.form), .dimmed),
        keywords: (words + [OtherWords.of(verb)]).joined(separator: " "), names: names)
      return (item, .verb(verb))
    }
  }

  private func isPossible(_ verb: PaletteVerb) -> Bool {
    switch verb {
    case .pane(let pane): context.map { pane.exists(on: $0.view.shop.platform) } ?? false
    case .filter, .sort, .copy: !columns.isEmpty
    case .find, .record, .asOf: context != nil
    case .theme, .set: true
    case .store: stores.known.count > 1
    }
  }

  /// The other stores, with what is known of them.
  var places: [Item] {
    stores.known.filter { $0.path != stores.open }.map { place in
      let report = stores.reports.first { $0.place == place }
      let shop = report?.shop
      let facts = shop.map { [$0.name, language.say($0.platform), $0.currency.code] } ?? [place.path]
      let item = PaletteItem(
        id: "store:" + place.path, title: place.name, detail: StyledText(facts.joined(separator: " · "), .dimmed),
        keywords: facts.joined(separator: " "))
      return (item, .store(place))
    }
  }

  func recent(_ lines: [String]) -> [Item] {
    lines.map { line in
      (
        PaletteItem(
          id: "line:" + line, title: line, detail: StyledText(language.say(ChromePhrase.typedBefore), .dimmed)),
        .line(line)
      )
    }
  }

  func pane(_ pane: PaneID, _ rest: String) -> [Item] {
    guard isPossible(.pane(pane)) else { return [] }
    let words = rest.split(separator: " ").map(String.init)
    let sort = words.last { $0.hasPrefix(Self.sort) }.map { String($0.dropFirst(Self.sort.count)) }
    let filter = words.filter { !$0.hasPrefix(Self.sort) }.joined(separator: " ")
    return [
      (
        PaletteItem(
          id: "pane", title: language.say(ChromePhrase.goTo(pane.title(on: platform), filter: filter, sort: sort ?? ""))
        ),
        .pane(pane, filter: filter, sort: sort)
      )
    ]
  }

  func found(_ record: FoundRecord) -> Item {
    let kind = Note.Subject.name(of: record.link.kind)
    let item = PaletteItem(
      id: "\(record.link.kind):\(record.link.id)", title: record.title,
      detail: StyledText("\(language.say(kind)) \(record.link.id)", .dimmed))
    return (item, .open(record.link))
  }

  func filter(_ rest: String) -> [Item] {
    [(PaletteItem(id: "filter", title: language.say(ChromePhrase.showMatching(rest))), .filter(rest))]
  }

  var copied: [Item] {
    (state.page?.part?.copies ?? []).enumerated().map { place, copy in
      let item = PaletteItem(
        id: "copy:\(place)", title: language.say(copy.title), detail: StyledText(language.say(copy.detail), .dimmed))
      return (item, .copy(copy))
    }
  }

  var sorts: [Item] {
    columns.flatMap { column in
      let name = language.say(column)
      return [("-", ChromePhrase.largestFirst), ("+", ChromePhrase.smallestFirst)].map { sign, order -> Item in
        let item = PaletteItem(
          id: sign + name, title: name, detail: StyledText(language.say(order), .dimmed), keywords: sign + name)
        return (item, .sort(sign + name))
      }
    }
  }

  /// How the last word of a line can go on: with a column that a comparison or, behind `sort:`, the order begins with.
  func goingOn(_ line: String, withSorting: Bool) -> [Item] {
    let word = line.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let isSorted = withSorting && word.hasPrefix(Self.sort)
    let typed = RowFilter.ColumnNames.fold(isSorted ? String(word.dropFirst(Self.sort.count)) : word)
    let names = columns.map { language.say($0).split(separator: " ").joined(separator: "_") }
      .filter { typed.isEmpty || RowFilter.ColumnNames.fold($0).holds(typed) }
    let sorts = withSorting && Self.sort.hasPrefix(word) ? [(Self.sort, ChromePhrase.sortBy)] : []
    let ways =
      isSorted
      ? names.flatMap {
        [(Self.sort + "-" + $0, ChromePhrase.largestFirst), (Self.sort + "+" + $0, ChromePhrase.smallestFirst)]
      } : sorts + names.map { ($0, ChromePhrase.comparisons) }
    return ways.filter { $0.0 != word }.map { way, detail -> Item in
      let item = PaletteItem(id: "word:" + way, title: way, detail: StyledText(language.say(detail), .dimmed))
      return (item, .line(String(line.dropLast(word.count)) + way))
    }
  }

  /// What stands before the column to sort by.
  private static let sort = "sort:"

  func asOf(_ rest: String) -> [Item] {
    guard let calendar = context?.view.calendar else { return [] }
    let typed = rest.trimmed
    if typed.isEmpty {
      return [(PaletteItem(id: "now", title: language.say(ChromePhrase.ownMoment)), .asOf(nil))]
    }
    guard let asOf = AsOf(typed) ?? Instant(typed: typed, in: calendar).map(AsOf.instant) else { return [] }
    let moment = language.moment(asOf.instant(in: calendar), in: calendar)
    return [(PaletteItem(id: "moment", title: language.say(ChromePhrase.showAsOf(moment))), .asOf(asOf))]
  }

  /// The settings with their values; once a name stands there, the words that it takes, or what is typed behind it as its value.
  func settings(_ rest: String, prefix: String) -> [Item] {
    guard let blank = rest.firstIndex(of: " ") else {
      return Setting.all.map { setting in
        let item = PaletteItem(
          id: setting.name, title: "\(setting.name) = \(setting.text(in: settings))",
          detail: StyledText(language.say(setting.help), .dimmed))
        return (item, .line("\(prefix)\(setting.name) "))
      }
    }
    do throws(SettingProblem) {
      let setting = try Setting.named(String(rest[..<blank]))
      let value = String(rest[blank...]).trimmed
      var changed = settings
      var problem: SettingProblem?
      do throws(SettingProblem) {
        try setting.set(value, in: &changed)
        problem = changed.keyConflicts.first?.problem
      } catch {
        problem = error
      }
      let choices = problem == nil && !value.isEmpty ? [] : setting.choices.filter { $0.hasPrefix(value) }
      let chosen: [Item] = choices.map { choice in
        (PaletteItem(id: "set " + choice, title: "\(setting.name) = \(choice)"), .set(setting, choice))
      }
      if !value.isEmpty, !chosen.isEmpty { return chosen }
      let takes = StyledText(language.say(setting.takes), .dimmed)
      let reason = value.isEmpty ? setting.takes : problem?.phrase
      let item = PaletteItem(
        id: "set", title: "\(setting.name) = \(value)", detail: takes, disabledReason: reason.map { language.say($0) })
      return [(item, .set(setting, value))] + chosen
    } catch {
      return [(PaletteItem(id: "set", title: rest, disabledReason: language.say(error)), .line(prefix))]
    }
  }

  var themes: [Item] {
    BuiltInThemes.all.map { (PaletteItem(id: "theme:" + $0.name, title: $0.name), .theme($0)) }
  }
}
