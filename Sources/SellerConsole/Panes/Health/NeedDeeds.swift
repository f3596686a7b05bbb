import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Putting aside what needs the seller, and taking it back.
enum NeedDeeds {
  /// Both deeds on the alerts of a line.
  static func offers<Owner>(on alerts: [Alert], in context: PageContext) -> [Offer<Owner>] {
    let alerts = alerts.isEmpty ? nil : alerts
    return [
      Offer(.snooze, of: alerts, orElse: HealthPhrase.noNeed) { .push(SnoozePage($0.map(\.id), in: context)) },
      Offer(.dismiss, of: alerts, orElse: HealthPhrase.noNeed) {
        .effect(.submit(.deferNeeds($0.map(\.id), .dismiss)))
      },
    ]
  }
}

/// Asks until which day something is put aside.
struct SnoozePage: FormPage {
  private static let field = "until"
  private let ids: [AlertID]
  var form: Form
  var submission = FormSubmission.none

  init(_ ids: [AlertID], in context: PageContext) {
    self.ids = ids
    form = Form(
      fields: [
        FormField(
          id: Self.field, label: context.say(HealthPhrase.until),
          content: .text(TextInput((context.view.today + 1).description)), help: context.say(HealthPhrase.untilHelp)
        ).withCalendar(in: context)
      ], submitLabel: context.say(RecordFormPhrase.save))
  }

  var subject: [String] { ids.map(\.text) }

  func title(in context: PageContext) -> String { context.say(HealthPhrase.snoozeTitle) }

  func notes(in context: PageContext) -> [StyledText] { ids.prefix(12).map { StyledText($0.text, .dimmed) } }

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    guard let day = Day(form.text(of: Self.field) ?? "") else {
      form.setErrors([Self.field: context.say(HealthPhrase.untilHelp)])
      return []
    }
    let change = Change.deferNeeds(ids, .snooze(until: day))
    do throws(ChangeRefusal) {
      _ = try change.edits(in: context.view, rulebook: context.reading.rulebook)
      return write(change)
    } catch {
      form.setErrors([Self.field: context.say(error)])
      return []
    }
  }
}

/// What was put aside, with the day on which it comes back.
struct AsidePage: ListPage {
  var list: RowList<Alert>

  init(in context: PageContext) {
    let fields = AlertFields(context.view)
    list = RowList(
      .aside, columns: [.init(fields.until, width: 12...12), .init(fields.text, width: 30...100, takesRest: true)],
      rows: context.reading.alerts.aside, in: context
    ) { $0.id.text }
  }

  func title(in context: PageContext) -> String { context.say(HealthPhrase.asideTitle) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, of: list.selected) { NeedWay.outcome(of: $0, in: context) }
    Offer(.bringBack, of: list.selected) { .effect(.submit(.deferNeeds([$0.id], .restore))) }
    partOffers
    Offer(.copy, of: list.selected) { .effect(.copy($0.id.text)) }
  }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: context.reading.alerts.aside, language: context.language)
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let body = rect.inset(columns: 1, rows: 0)
    guard !list.rows.isEmpty else {
      return context.note(HealthPhrase.nothingAside, in: body, of: &frame)
    }
    list.draw(in: body, of: &frame, context: context)
  }
}
