import SellerCore
import SellerText

/// Something that needs the seller, field by field.
public struct AlertFields: Sendable {
  private let view: ShopView

  /// The fields for the alerts of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// When it is due.
  public var due: RowField<Alert> { .moment("due", Heading.due, .full, .dimmed, in: view.calendar) { $0.due } }
  /// What it is, in words; programs get it in English.
  public var text: RowField<Alert> {
    RowField(
      "text", Heading.what,
      look: { [view] in StyledText($1.say(view.sentence($0)), Role($0.urgency)) },
      value: { [view] in .text(view.sentence($0).english) })
  }
  /// What it is known by, for whoever puts it aside.
  public var id: RowField<Alert> { .id("id", Heading.id) { $0.id } }
  /// The day on which it comes back, where it is put aside.
  public var until: RowField<Alert> {
    let days = Dictionary(view.deferrals.map { ($0.alert, $0.until) }) { $1 }
    return RowField(
      "until", HealthPhrase.until,
      look: { alert, language in
        days[alert.id].flatMap { $0 }.map { StyledText($0.description) }
          ?? StyledText(language.say(HealthPhrase.forGood), .dimmed)
      }, value: { alert in days[alert.id].flatMap { $0 }.map { .day($0) } ?? .empty })
  }

  /// What programs get: what kind, how urgent, until when, what it is about, and the same in words.
  public var answer: [RowField<Alert>] {
    [
      id, .data("urgency") { .name($0.urgency) }, .data("kind") { .text($0.kind.name) }, due,
      .data("indicator") { .name($0.place.figure?.indicator) },
      .data("scope") { .name($0.place.figure?.scope.kind) }.at("scope", "kind"),
      .data("category") { if case .category(let name, _) = $0.place.figure?.scope { .key(name) } else { .empty } }
        .at("scope", "category"),
      .data("level") { if case .category(_, let level) = $0.place.figure?.scope { .integer(level) } else { .empty } }
        .at("scope", "level"),
      .data("scope_product_id") { if case .product(let id) = $0.place.figure?.scope { .key(id) } else { .empty } }
        .at("scope", "product_id"),
      .data("product_id") { if case .product(let id) = $0.place { .key(id) } else { .empty } },
      .data("case_id") { if case .aftersalesCase(let id, _) = $0.place { .key(id) } else { .empty } },
      .data("order_id") { if case .aftersalesCase(_, let id) = $0.place { .key(id) } else { .empty } },
      .data("ticket_id") { if case .ticket(let id) = $0.place { .key(id) } else { .empty } },
      .data("note_id") { if case .note(let id) = $0.place { .key(id) } else { .empty } },
      .data("violation_id") { if case .violation(let id) = $0.place { .key(id) } else { .empty } },
      .data("month") { if case .refundAssurance(let month) = $0.place { .month(month) } else { .empty } },
      .data("item") { alert in
        switch alert.place {
        case .campaignStore(let item): .name(item)
        case .campaign(let item): .name(item)
        default: .empty
        }
      },
      text,
    ]
  }

  /// What a command shows of an alert.
  public var table: [RowField<Alert>] { [due, text, id] }

  /// A line in words.
  var lineText: RowField<Need> {
    RowField(
      "text", Heading.what,
      look: { [text] need, language in
        need.single.map { text.cell($0, language) }
          ?? StyledText(
            language.say(AlertGroup(need)), need.first.map { Role($0.urgency) } ?? .text)
      }, value: { .text(AlertGroup($0).english) })
  }

  /// What a command shows of the lines: those that stand for several have no id and no time of their own.
  public var lines: [RowField<Need>] { [due.of { $0.single }, lineText, id.of { $0.single }] }
}

extension Need {
  /// The alert on a line of its own.
  fileprivate var single: Alert? { family == nil ? first : nil }
}

extension Role {
  /// How pressing something is.
  fileprivate init(_ urgency: Alert.Urgency) {
    switch urgency {
    case .due, .breach: self = .danger
    case .near: self = .warning
    case .lost, .notice: self = .dimmed
    }
  }
}

extension AlertPlace {
  /// The figure that it is about.
  fileprivate var figure: (indicator: IndicatorID, scope: Scope)? {
    if case .indicator(let indicator, let scope) = self { (indicator, scope) } else { nil }
  }
}

extension ShopView {
  /// An alert in words, with the name of the product that it is about.
  fileprivate func sentence(_ alert: Alert) -> AlertSentence {
    let product =
      switch alert.place {
      case .product(let id), .indicator(_, .product(let id)): name(of: id)
      default: ""
      }
    return AlertSentence(alert.kind, product: product)
  }
}

extension Alert.Kind {
  /// The kind's name for programs.
  fileprivate var name: String {
    switch self {
    case .caseDue: "case_due"
    case .taskDue: "task_due"
    case .appealDue: "appeal_due"
    case .ticketDue: "ticket_due"
    case .points: "points"
    case .automaticRefund: "automatic_refund"
    case .nextViolation: "next_violation"
    case .lowestTenth: "lowest_tenth"
    case .duty: "duty"
    case .campaignStore: "campaign_store"
    case .campaignProducts: "campaign_products"
    case .indicator: "indicator"
    case .disputable: "disputable"
    case .creditShort: "credit_short"
    case .creditPending: "credit_pending"
    }
  }
}
