import SellerTables
import SellerText

/// What the columns of a table are: a form with what its rows are and, for each heading, the field that stands under it.
struct ImportColumnsPage: FormPage {
  private static let record = "record"
  private static let values = "values"

  private let request: ImportRequest
  private let table: ImportPreview.Table
  var form: Form
  var submission = FormSubmission.none

  init(_ table: ImportPreview.Table, of request: ImportRequest, in context: PageContext) {
    self.request = request
    self.table = table
    let kinds = table.kinds.map { PaletteItem(id: $0.name, title: context.say($0.label)) }
    var fields = [
      FormField(
        id: Self.record, label: context.say(ImportPhrase.rows),
        content: .choice(ChoiceField(options: kinds, selectedID: table.record)),
        help: context.say(ImportPhrase.rowsHelp))
    ]
    // What was said before stands as it was said: a column that was left out stays so.
    let said = request.record.map { _ in Dictionary(request.columns.map { ($1, $0) }) { first, _ in first } }
    for (place, column) in table.columns.enumerated() {
      let field = said.map { $0[column.heading] } ?? column.field
      fields.append(
        FormField(
          id: "\(place)", label: column.heading,
          content: .choice(Self.choice(field, of: table.kind(table.record), in: context)),
          help: context.say(ImportPhrase.sample(column.sample))))
    }
    let values = request.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
    fields.append(
      FormField(
        id: Self.values, label: context.say(ImportPhrase.values), content: .lines(TextArea(values), rows: 2),
        help: context.say(ImportPhrase.valuesHelp)))
    form = Form(fields: fields, submitLabel: context.say(ImportPhrase.look))
  }

  /// The fields of a kind of record to choose from, those first that every record has; the first choice is none. They are found
  /// by what headings call them, too.
  private static func choice(
    _ chosen: String?, of kind: ImportPreview.Table.Kind?, in context: PageContext
  ) -> ChoiceField {
    let fields = (kind?.fields ?? []).filter(\.isNeeded) + (kind?.fields ?? []).filter { !$0.isNeeded }
    let none = PaletteItem(id: "", title: context.say(ImportPhrase.noField))
    let items = fields.map { field in
      PaletteItem(
        id: field.name, title: field.name,
        detail: StyledText(context.say(ImportPhrase.field(field.headings, isNeeded: field.isNeeded)), .dimmed),
        keywords: field.headings.joined(separator: " "))
    }
    let isThere = chosen.map { chosen in fields.contains { $0.name == chosen } } ?? false
    return ChoiceField(options: [none] + items, selectedID: isThere ? chosen : "", prompt: none.title)
  }

  func title(in context: PageContext) -> String { context.say(ImportPhrase.columnsTitle) }

  /// Leaving asks nothing: what was chosen is soon chosen again.
  var isFilledIn: Bool { false }

  mutating func changed(_ field: String, in context: PageContext) {
    guard field == Self.record else { return }
    let kind = table.kind(form.choice(of: Self.record) ?? "")
    for place in table.columns.indices {
      let field = form.choice(of: "\(place)") ?? ""
      form.setContent(.choice(Self.choice(field, of: kind, in: context)), for: "\(place)")
    }
  }

  mutating func submit(in context: PageContext) -> [PageOutcome] {
    let kind = table.kind(form.choice(of: Self.record) ?? "")
    var columns: [String: String] = [:]
    var errors: [String: String] = [:]
    for (place, column) in table.columns.enumerated() {
      guard let field = form.choice(of: "\(place)"), !field.isEmpty else { continue }
      if columns.updateValue(column.heading, forKey: field) != nil {
        errors["\(place)"] = context.say(ImportPhrase.fieldTwice(field))
      }
    }
    let values = values(of: kind, besides: columns, &errors, in: context)
    let missing = (kind?.fields ?? []).filter { $0.isNeeded && columns[$0.name] ?? values[$0.name] == nil }.map(\.name)
    if !missing.isEmpty { errors[Self.record] = context.say(ImportPhrase.stillNeeded(missing)) }
    form.setErrors(errors)
    guard errors.isEmpty, let kind else { return [] }
    var request = request
    (request.map, request.record, request.columns, request.values) = (nil, kind.name, columns, values)
    return [.pop, .replace(ImportReportPage(of: request)), .effect(.importing(.read(request)))]
  }

  /// What is said of every row, by field; what cannot be is an error.
  private func values(
    of kind: ImportPreview.Table.Kind?, besides columns: [String: String], _ errors: inout [String: String],
    in context: PageContext
  ) -> [String: String] {
    var values: [String: String] = [:]
    for line in form.lines(of: Self.values) {
      let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      let field = parts[0]
      if parts.count < 2 || kind?.fields.contains(where: { $0.name == field }) != true {
        errors[Self.values] = context.say(ImportPhrase.noValue(line))
      } else if columns[field] != nil || values.updateValue(parts[1], forKey: field) != nil {
        errors[Self.values] = context.say(ImportPhrase.fieldTwice(field))
      }
    }
    return values
  }

  func notes(in context: PageContext) -> [StyledText] { [StyledText(context.say(ImportPhrase.columnsHelp), .dimmed)] }
}
