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
    /// Opens a record.
    case open(RecordLink)
    /// Narrows the list.
    case filter(String)
    /// Sorts the list.
    case sort(String)
    /// Shows the shop as of another moment; nil is its own, or now.
    case asOf(AsOf?)
    /// Looks different.
    case theme(Theme)
    /// A line that was typed before.
    case line(String)
  }

  /// The items and the line.
  var palette: Palette
  private let choices: [String: Choice]
  /// What the items were made for: a verb's line, or the actions.
  private let verb: PaletteVerb?

  /// What the selected item does.
  var selected: Choice? { palette.selectedItem.flatMap { choices[$0.id] } }

  /// What the item of an id does.
  func choice(_ id: String) -> Choice? { choices[id] }

  /// Whether other items belong to the line that is typed now.
  var isOutdated: Bool { verb != nil || PaletteVerb.read(palette.input.text) != nil }

  /// The palette of a line, with the offers of what is shown, the columns of its list, and the lines typed before.
  init(
    _ input: TextInput, offers: [Offer<ConsoleState>], columns: [Phrase], recent: [String], in context: PageContext?,
    _ language: Language
  ) {
    let items = CommandPaletteItems(language: language, context: context, columns: columns)
    let line = PaletteVerb.read(input.text)
    let found =
      switch line?.verb {
      case nil: items.recent(recent) + offers.filter { $0.name != .palette }.map(items.action) + items.verbs
      case .pane(let pane): items.pane(pane, line?.rest ?? "")
      case .find: items.found(line?.rest ?? "")
      case .filter: items.filter(line?.rest ?? "")
      case .sort: items.sorts
      case .asOf: items.asOf(line?.rest ?? "")
      case .theme: items.themes
      }
    verb = line?.verb
    choices = Dictionary(found.map { ($0.item.id, $0.choice) }) { first, _ in first }
    let isSearched: Bool =
      switch verb {
      case nil, .sort, .theme: true
      case .pane, .find, .filter, .asOf: false
      }
    palette = Palette(
      title: language.say(line?.verb.form ?? ChromePhrase.paletteTitle), items: found.map(\.item),
      emptyText: language.say(ChromePhrase.nothingHere), input: input,
      searchedFrom: isSearched ? (line?.prefix.count ?? 0) : nil)
  }
}

/// What can be chosen from the palette, each with what it does.
private struct CommandPaletteItems {
  typealias Item = (item: PaletteItem, choice: CommandPalette.Choice)

  let language: Language
  let context: PageContext?
  let columns: [Phrase]

  func action(_ offer: Offer<ConsoleState>) -> Item {
    let item = PaletteItem(
      id: "action:" + offer.action.id, title: language.say(offer.action.help),
      detail: StyledText(ActionTable.standard.key(of: offer.action), .hintKey),
      keywords: Language.allCases.map { $0.say(offer.action.hint) }.joined(separator: " "),
      disabledReason: offer.obstacle.map { language.say($0.reason) })
    return (item, .action(id: offer.action.id))
  }

  private var platform: Platform? { context?.view.shop.platform }

  var verbs: [Item] {
    PaletteVerb.all.filter { isPossible($0) }.map { verb in
      let item = PaletteItem(
        id: "verb:\(verb)", title: "\(language.say(verb.word(on: platform))) …",
        detail: StyledText(language.say(verb.form), .dimmed),
        keywords: Language.allCases.map { $0.say(verb.word(on: platform)) }.joined(separator: " "))
      return (item, .verb(verb))
    }
  }

  private func isPossible(_ verb: PaletteVerb) -> Bool {
    switch verb {
    case .pane(let pane): context.map { pane.exists(on: $0.view.shop.platform) } ?? false
    case .filter, .sort: !columns.isEmpty
    case .find, .asOf: context != nil
    case .theme: true
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
    let sort = words.last { $0.hasPrefix("sort:") }.map { String($0.dropFirst(5)) }
    let filter = words.filter { !$0.hasPrefix("sort:") }.joined(separator: " ")
    return [
      (
        PaletteItem(
          id: "pane", title: language.say(ChromePhrase.goTo(pane.title(on: platform), filter: filter, sort: sort ?? ""))
        ),
        .pane(pane, filter: filter, sort: sort)
      )
    ]
  }

  /// More records of a kind than these are told by more letters.
  private static let mostOfAKind = 40

  func found(_ rest: String) -> [Item] {
    guard let context else { return [] }
    return context.view.found(by: rest, cases: context.reading.cases, atMost: Self.mostOfAKind).map { record in
      let kind = Note.Subject.name(of: record.link.kind)
      let item = PaletteItem(
        id: "\(record.link.kind):\(record.link.id)", title: record.title,
        detail: StyledText("\(language.say(kind)) \(record.link.id)", .dimmed))
      return (item, .open(record.link))
    }
  }

  func filter(_ rest: String) -> [Item] {
    [(PaletteItem(id: "filter", title: language.say(ChromePhrase.showMatching(rest))), .filter(rest))]
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

  var themes: [Item] {
    BuiltInThemes.all.map { (PaletteItem(id: "theme:" + $0.name, title: $0.name), .theme($0)) }
  }
}
