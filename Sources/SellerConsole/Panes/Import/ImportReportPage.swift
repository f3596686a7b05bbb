import SellerTables
import SellerText

/// What files would do to the store, and, once that is confirmed, what they did.
struct ImportReportPage: Page {
  private enum Phase {
    case reading(ImportMeter?)
    case read(ImportPreview)
    case writing(ImportPreview)
    case written(ImportPreview)
    case failed(any Worded)
  }

  private let request: ImportRequest
  private var phase = Phase.reading(nil)
  private var scroll = ScrollState()
  /// The latest change before the files went in.
  private var changeBefore: RecordedChange?

  init(of request: ImportRequest) { self.request = request }

  func title(in context: PageContext) -> String { context.say(ImportPhrase.title) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.takeIn, obstacle: obstacle.map { Obstacle($0) }) { page in
      guard case .read(let preview) = page.phase else { return [] }
      page.phase = .writing(preview)
      page.changeBefore = context.reading.latestChange
      return [.effect(.importing(.write))]
    }
    if let table {
      Offer(.sayColumns) { [request] _ in [.push(ImportColumnsPage(table, of: request, in: context))] }
    }
    Offer(.importFiles) { .replace(ImportFilesPage(in: context)) }
    if case .reading = phase {
      Offer(.back) {
        .ask(
          Question(
            title: ImportPhrase.leaveTitle, body: [ImportPhrase.leaveBody], confirm: ImportPhrase.stop,
            outcomes: [.effect(.importing(.stop)), .pop]))
      }
    }
    scroll.offers.at(\.scroll)
  }

  /// Whether what it reports is the latest change. Until the store is read again, that which is known is the one before.
  func isOfLatestChange(in context: PageContext) -> Bool {
    if case .written = phase, let change = context.reading.latestChange { change != changeBefore } else { false }
  }

  /// The table of which the user can say what its columns are.
  private var table: ImportPreview.Table? {
    guard case .read(let preview) = phase, preview.files.count == 1 else { return nil }
    return preview.files[0].table
  }

  /// Why nothing can be written just now.
  private var obstacle: Phrase? {
    switch phase {
    case .read(let preview): preview.changesSomething ? nil : ImportPhrase.nothingToWrite
    case .reading: ImportPhrase.notRead
    case .writing, .written, .failed: ImportPhrase.nothingToWrite
    }
  }

  mutating func refresh(in context: PageContext) {}

  mutating func imported(_ news: ImportNews, in context: PageContext) {
    switch (news, phase) {
    case (.reading(let meter), .reading): phase = .reading(meter)
    case (.read(let preview), .reading): phase = .read(preview)
    case (.written(let preview), .writing): phase = .written(preview)
    case (.failed(let reason), .reading), (.failed(let reason), .writing): phase = .failed(reason)
    default: break
    }
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let body = rect.inset(columns: 1, rows: 0)
    scroll = TextPanel(lines(in: context)).draw(in: body, of: &frame, state: scroll)
  }

  private func lines(in context: PageContext) -> [StyledText] {
    switch phase {
    case .reading(let meter): [StyledText(""), StyledText(context.say(Self.words(for: meter)), .accent)]
    case .writing: [StyledText(""), StyledText(context.say(ImportPhrase.writing), .accent)]
    case .read(let preview):
      [Self.outlook(preview, context)]
        + hint(preview, context)
        + [StyledText("")] + ImportStory(preview, context).lines
    case .written(let preview):
      [StyledText(context.say(ImportPhrase.isWritten), .good), StyledText("")] + ImportStory(preview, context).lines
    case .failed(let reason):
      [
        StyledText(context.say(ImportPhrase.failed), .danger), StyledText(""), StyledText(context.say(reason)),
      ]
    }
  }

  /// How to go on where the program cannot tell what a table's columns are.
  private func hint(_ preview: ImportPreview, _ context: PageContext) -> [StyledText] {
    if table?.isUnderstood == false {
      return [StyledText(context.say(context.pointing(ImportPhrase.sayColumns, to: .sayColumns)), .accent)]
    }
    let isOneOfSeveral = preview.files.count > 1 && preview.files.contains { $0.table?.isUnderstood == false }
    return isOneOfSeveral && !preview.refusals.isEmpty ? [StyledText(context.say(ImportPhrase.nameAlone), .accent)] : []
  }

  /// What the files would come to, in a line.
  private static func outlook(_ preview: ImportPreview, _ context: PageContext) -> StyledText {
    if preview.changesSomething { return StyledText(context.say(ImportPhrase.wouldDo), .accent) }
    return preview.refusals.isEmpty
      ? StyledText(context.say(ImportPhrase.nothingNew), .good)
      : StyledText(context.say(ImportPhrase.allRefused), .danger)
  }

  private static func words(for meter: ImportMeter?) -> Phrase {
    guard let meter else { return ImportPhrase.beginning }
    let (done, total) = (Double(meter.progress.done), Double(max(1, meter.progress.total)))
    // What a second brings is guesswork before one has gone by.
    let isSteady = meter.seconds >= 1 && done > 0
    return ImportPhrase.reading(
      SourceName(meter.file), percent: Int(100 * done / total), records: meter.records,
      rate: isSteady ? Int(Double(meter.records) / meter.seconds) : nil,
      left: isSteady ? Int64((meter.seconds * (total - done) / done).rounded(.up)) : nil)
  }
}
