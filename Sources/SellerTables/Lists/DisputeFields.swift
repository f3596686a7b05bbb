import SellerCore
import SellerJSON
import SellerText

/// A category dispute with what it brought, field by field.
public struct DisputeFields: Sendable {
  private let view: ShopView

  /// The fields for the register of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// Its id.
  public var id: RowField<DisputeRegister.Entry> { .id("id", Heading.id) { $0.dispute.id } }
  /// The disputed product.
  public var product: RowField<DisputeRegister.Entry> {
    .id("product_id", Heading.id(of: Heading.product)) { $0.dispute.productID }
  }
  /// The product's name.
  public var name: RowField<DisputeRegister.Entry> {
    .text("product", Heading.product) { [view] in view.name(of: $0.dispute.productID) }
  }
  /// When it was submitted.
  public var submittedAt: RowField<DisputeRegister.Entry> {
    .moment("submitted_at", Heading.submitted, .day, in: view.calendar) { $0.dispute.submittedAt }
  }
  /// The same in little room: the day, or the year where that is another one.
  public var filed: RowField<DisputeRegister.Entry> {
    .moment("filed", DisputePhrase.filed, .recent(before: view.today), in: view.calendar) { $0.dispute.submittedAt }
  }
  /// What is disputed.
  public var disputed: RowField<DisputeRegister.Entry> {
    .names("disputed_categories", DisputePhrase.disputed) { $0.dispute.disputedCategories }
  }
  /// What the seller proposes.
  public var proposed: RowField<DisputeRegister.Entry> {
    .text("proposed_category", DisputePhrase.proposed) { $0.dispute.proposedCategory?.text }
  }
  /// What the platform updated it to.
  public var updated: RowField<DisputeRegister.Entry> {
    .text("updated_category", DisputePhrase.updated) { $0.dispute.updatedCategory?.text }
  }
  /// Disputed → proposed, and in brackets what it was updated to where that is something else.
  public var change: RowField<DisputeRegister.Entry> {
    RowField(
      "change", Heading.change, look: { entry, _ in .change(of: entry.dispute) },
      value: { .text(StyledText.change(of: $0.dispute).text) })
  }
  /// How it stands.
  public var status: RowField<DisputeRegister.Entry> {
    RowField.name("status", Heading.status) { $0.dispute.status }.with { .status($0.dispute.status, $1) }
  }
  /// Mondays to Fridays that the answer took, or takes.
  public var age: RowField<DisputeRegister.Entry> {
    RowField.count("age_business_days", DisputePhrase.ageTitle) { $0.ageBusinessDays }.single
  }
  /// What it pays back; nothing while it is not answered.
  public var total: RowField<DisputeRegister.Entry> {
    RowField.change("total", DisputePhrase.adjustment) { $0.total }.with { entry, language in
      entry.dispute.status == .resolvedUpdated
        ? StyledText(change: entry.total, language) : .missing
    }
    .sorted { $0.dispute.status == .resolvedUpdated ? .number(Double($0.total.minorUnits)) : .none }
  }
  /// What came of it: the money, or why there is none.
  public var outcome: RowField<DisputeRegister.Entry> {
    RowField(
      "outcome", Heading.outcome, order: total.order,
      look: { entry, language in
        switch entry.dispute.status {
        case .pendingReview: .missing
        case .resolvedUnchanged: entry.dispute.resolutionReason.map { StyledText($0, .dimmed) } ?? .missing
        case .resolvedUpdated where entry.adjustments.isEmpty:
          StyledText(language.say(DisputePhrase.shareUnchanged), .dimmed)
        case .resolvedUpdated: StyledText(change: entry.total, language)
        }
      },
      value: { entry in
        entry.dispute.status == .resolvedUpdated ? .money(entry.total) : .text(entry.dispute.resolutionReason)
      })
  }
  private var first: RowField<DisputeRegister.Entry> { .data("first") { .day($0.window.first) } }
  private var last: RowField<DisputeRegister.Entry> { .data("last") { .day($0.window.last) } }

  /// What it did, as programs get it of every dispute: age, days and money.
  public var effect: [RowField<DisputeRegister.Entry>] {
    let adjustments = AdjustmentFields(view).answer
    return [
      age, first, last, total,
      .data("adjustments") { .json(JSONValue.array($0.adjustments.map { adjustments.object(of: $0) }).compact) },
      .data("between") { .list($0.between.map(\.text)) },
    ]
  }

  /// What programs get of a dispute in the register.
  public var answer: [RowField<DisputeRegister.Entry>] { [id, product, status] + effect }

  /// What programs get of one dispute.
  public var whole: [RowField<DisputeRegister.Entry>] {
    let record: [RowField<DisputeRegister.Entry>] = [
      id, product, .data("form") { .name($0.dispute.form) }, submittedAt,
      .data("reason") { .text($0.dispute.reason) }, .data("explanation") { .text($0.dispute.explanation) },
      .data("disputed_categories") { .list($0.dispute.disputedCategories.map(\.text)) }, proposed,
      .data("confirmations") { .list($0.dispute.confirmations) },
      .data("attachments") { .json(JSONValue.array($0.dispute.attachments.map(\.json)).compact) },
    ]
    let outcome: [RowField<DisputeRegister.Entry>] = [
      status, .data("resolved_at") { .instant($0.dispute.resolvedAt) },
      .data("resolution_reason") { .text($0.dispute.resolutionReason) }, updated,
    ]
    return record + outcome + effect
  }

  /// What spreadsheets get of a dispute.
  public var export: [RowField<DisputeRegister.Entry>] {
    [
      id, product, .data("form") { .name($0.dispute.form) }, submittedAt, disputed, proposed, status,
      .data("resolved_at") { .instant($0.dispute.resolvedAt) }, updated, age, first, last, total,
      .data("adjusted_orders") { .integer($0.adjustments.count) },
      .data("orders_between") { .integer($0.between.count) },
    ]
  }

  /// What a command shows of a dispute.
  public var table: [RowField<DisputeRegister.Entry>] {
    [id, submittedAt, name, disputed, proposed, status, updated, age, total]
  }
}

extension Dispute.Attachment {
  /// The picture with all its fields.
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [("name", .string(name)), ("bytes", .count(bytes))]
    members.add("sha256", sha256.map { .string($0) })
    members.add(extra)
    return .object(members)
  }
}

extension StyledText {
  /// `◷ pending`: a sign, a colour, and the word that says the same.
  public static func status(_ status: Dispute.Status, _ language: Language) -> StyledText {
    let sign: Sign =
      switch status {
      case .pendingReview: .clock
      case .resolvedUpdated: .good
      case .resolvedUnchanged: .bad
      }
    let words = StyledText(" " + language.say(DisputePhrase.short(status)), Role(status))
    return StyledText(sign, Role(status)) + words
  }

  /// Disputed → proposed, and in brackets what it was updated to where that is something else.
  public static func change(of dispute: Dispute) -> StyledText {
    var text = StyledText(dispute.disputedCategories.shown, .dimmed)
    if let proposed = dispute.proposedCategory { text += StyledText(spaced: .arrow) + StyledText(proposed.text) }
    if let updated = dispute.updatedCategory, updated != dispute.proposedCategory {
      let (opening, closing) = dispute.proposedCategory == nil ? (" ", "") : (" (", ")")
      text += StyledText(opening, .accent) + StyledText(.arrow, .accent)
      text += StyledText(" \(updated.text)\(closing)", .accent)
    }
    return text
  }
}

extension Role {
  /// The meaning of a dispute's status.
  public init(_ status: Dispute.Status) {
    self =
      switch status {
      case .pendingReview: .warning
      case .resolvedUpdated: .good
      case .resolvedUnchanged: .dimmed
      }
  }
}

extension [CategoryName] {
  /// The names as the platform shows them; `--` for none.
  public var shown: String { isEmpty ? "--" : map(\.text).joined(separator: ", ") }
}
