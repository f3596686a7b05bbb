import SellerCore
import SellerText

/// What one of several stores needs, as far as it can be read: made from the shop's view, which need not be kept.
public struct StoreReport: Sendable {
  /// A store that the program knows.
  public struct Place: Sendable, Hashable {
    /// What `--store` takes.
    public let name: String
    /// Its directory.
    public let path: String

    /// A store of this name.
    public init(name: String, path: String) {
      self.name = name
      self.path = path
    }
  }

  /// Which store.
  public let place: Place
  /// The shop; nil where it cannot be read, or is not read yet.
  public let shop: Shop?
  /// Why it cannot be read.
  public let trouble: Phrase?
  /// How many figures are in breach.
  public let breaches: Int
  /// How many needs are more than good to know.
  public let pressing: Int
  /// The lines, the most pressing first; one at least, so that every store is named.
  public let needs: [StoreNeed]

  /// Whether nothing is known of it yet.
  public var isUnread: Bool { shop == nil && trouble == nil }

  /// More lines of one store would hide the others.
  private static let mostLines = 12

  /// What a shop needs.
  public init(_ place: Place, view: ShopView, alerts: AlertList) {
    self.place = place
    shop = view.shop
    trouble = nil
    breaches = alerts.count(.breach)
    pressing = alerts.pressing
    let line = AlertFields(view).lineText
    let needs = alerts.needs.filter { $0.first.map { $0.urgency > .notice } ?? false }
    let told = needs.prefix(Self.mostLines).map { need in
      StoreNeed(place, view.shop, need.first, isGroup: need.family != nil, asOf: view.asOf) { line.cell(need, $0) }
    }
    let rest = needs.count - told.count
    if rest > 0 {
      self.needs = told + [StoreNeed(place, view.shop) { StyledText($0.say(StorePhrase.more(rest)), .dimmed) }]
    } else if told.isEmpty {
      self.needs = [StoreNeed(place, view.shop) { StyledText($0.say(StorePhrase.nothingNeeded), .good) }]
    } else {
      self.needs = told
    }
  }

  /// A store that cannot be read: why.
  public init(_ place: Place, unreadable reason: any Worded) {
    self.init(place, reason.phrase) { StyledText($0.say(StorePhrase.unreadable(reason)), .danger) }
  }

  /// A store that is not read yet.
  public init(unread place: Place) {
    self.init(place) { StyledText($0.say(StorePhrase.beingRead), .dimmed) }
  }

  private init(_ place: Place, _ trouble: Phrase? = nil, saying text: (Language) -> StyledText) {
    self.place = place
    self.trouble = trouble
    shop = nil
    (breaches, pressing) = (0, 0)
    needs = [StoreNeed(place, nil, look: text)]
  }
}

/// A line of what needs the seller, of one store among several.
public struct StoreNeed: Sendable {
  /// Which store.
  public let place: StoreReport.Place
  /// The shop, where it can be read.
  public let shop: Shop?
  /// What decides how pressing it is; nil for a line that only names the store.
  public let alert: Alert?
  let asOf: Instant?
  private let isGroup: Bool
  private let texts: [Language: StyledText]

  /// The alert that it tells alone; nil where it stands for several.
  public var single: Alert? { isGroup ? nil : alert }

  init(
    _ place: StoreReport.Place, _ shop: Shop?, _ alert: Alert? = nil, isGroup: Bool = false, asOf: Instant? = nil,
    look: (Language) -> StyledText
  ) {
    self.place = place
    self.shop = shop
    self.alert = alert
    self.isGroup = isGroup
    self.asOf = asOf
    texts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, look($0)) })
  }

  /// The line in a language.
  public func text(_ language: Language) -> StyledText { texts[language] ?? .empty }

  /// How long is left, or is over, as of the store's own moment.
  var secondsLeft: Int64? {
    guard let due = alert?.due, let asOf else { return nil }
    return due.seconds(since: asOf)
  }

  /// The lines of several stores, the most pressing first; each store keeps its own order.
  public static func mostPressing(_ reports: [StoreReport]) -> [StoreNeed] {
    func rank(_ need: StoreNeed) -> (Int, Int64) {
      let urgency = need.alert?.urgency.place ?? -1
      return (-urgency, need.secondsLeft ?? .max)
    }
    return reports.flatMap(\.needs).enumerated().sorted { left, right in
      let (first, second) = (rank(left.element), rank(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}

/// A line of several stores' needs, field by field.
public enum StoreNeedFields {
  /// What `--store` takes.
  public static let store = RowField<StoreNeed>.text("store", StorePhrase.store, .accent) { $0.place.name }
  /// The shop's name.
  public static let shop = RowField<StoreNeed>.text("shop", StorePhrase.shop) { $0.shop?.name }
  /// Its platform.
  public static let platform = RowField<StoreNeed>.name("platform", StorePhrase.platform) { $0.shop?.platform }
  /// How pressing it is, as a sign.
  public static let urgency = RowField<StoreNeed>(
    "urgency", Phrase(verbatim: ""), look: { need, _ in need.alert.map { StyledText($0.urgency) } ?? .empty },
    value: { .name($0.alert?.urgency) })
  /// When it is due, or was.
  public static let due = RowField<StoreNeed>(
    "due", Heading.due,
    order: { $0.secondsLeft.map { .number(Double($0)) } ?? .none },
    look: { need, language in
      guard let due = need.single?.due, let shop = need.shop else { return .missing }
      return StyledText(language.moment(due, in: shop.platform.calendar), .dimmed)
    }, value: { $0.single?.due.map { .instant($0) } ?? .empty })
  /// How long is left, or is over.
  public static let left = due.with { need, language in
    guard let due = need.single?.due, let asOf = need.asOf else { return .missing }
    return StyledText(
      language.say(ClockStanding(due: due, at: asOf)), need.alert?.urgency == .due ? .danger : .dimmed)
  }
  /// What it is.
  public static let text = RowField<StoreNeed>(
    "text", Heading.what, look: { $0.text($1) }, value: { .text($0.text(.english).text) })
  /// What it is known by, for whoever puts it aside.
  public static let id = RowField<StoreNeed>.id("id", Heading.id) { $0.single?.id }
}

extension StyledText {
  /// The sign of how pressing something is.
  public init(_ urgency: Alert.Urgency) {
    switch urgency {
    case .breach: self.init(.bad, .danger)
    case .due: self.init(.clock, .danger)
    case .near: self.init(.near, .warning)
    case .lost: self.init(.bad, .dimmed)
    case .notice: self.init(.dot, .accent)
    }
  }
}
