/// The after-sales cases of a month's orders as columns: a case is made when somebody looks at it.
struct CaseColumns: Sendable {
  private var id = TextColumn()
  private var kind = ChoiceColumn<AfterSalesCase.Kind>()
  private var appliedAt = InstantColumn()
  private var reason = ChoiceColumn<AfterSalesCase.Reason>()
  private var reasonText = TextColumn()
  private var amount: AmountColumn
  private var consentedAt = InstantColumn()
  private var buyerShippedAt = InstantColumn()
  private var refusedAt = InstantColumn()
  private var completedAt = InstantColumn()
  private var intervenedAt = InstantColumn()
  private var liability = ChoiceColumn<AfterSalesCase.Liability>()
  private var provedAt = InstantColumn()
  private var decidedAt = InstantColumn()
  private var advancedAt = InstantColumn()
  private var repaidAt = InstantColumn()
  private var rating = SmallNumberColumn()
  private var ratedAt = InstantColumn()
  private var closedAt = InstantColumn()
  private var updatedAt = InstantColumn()
  /// The unknown fields of the few that have any, by their places.
  private var extra: [Int: ExtraFields] = [:]

  /// No cases; their amounts are in this currency.
  init(_ currency: Currency) { amount = AmountColumn(currency) }

  /// How many there are.
  var count: Int { id.count }

  /// Adds a case.
  mutating func append(_ record: some CaseForm) {
    if !record.extra.isEmpty { extra[count] = record.extra }
    id.append(record.id)
    kind.append(record.kind)
    appliedAt.append(record.appliedAt)
    reason.append(record.reason)
    reasonText.append(record.reasonText)
    amount.append(record.amount)
    consentedAt.append(record.consentedAt)
    buyerShippedAt.append(record.buyerShippedAt)
    refusedAt.append(record.refusedAt)
    completedAt.append(record.completedAt)
    intervenedAt.append(record.intervenedAt)
    liability.append(record.liability)
    provedAt.append(record.provedAt)
    decidedAt.append(record.decidedAt)
    advancedAt.append(record.advancedAt)
    repaidAt.append(record.repaidAt)
    rating.append(record.rating)
    ratedAt.append(record.ratedAt)
    closedAt.append(record.closedAt)
    updatedAt.append(record.updatedAt)
  }

  /// A case, whatever the as-of. Each has what every case has: nothing else is added, and an image without it is not taken.
  subscript(place: Int) -> AfterSalesCase {
    var record = stated(place)
    record.id = CaseID(id[place] ?? "")
    record.reasonText = reasonText[place]
    if !extra.isEmpty { record.extra = extra[place] ?? .none }
    return record
  }

  /// Where a case stands, whatever the as-of.
  func stage(_ place: Int) -> CaseStage { CaseStage(stated(place)) }

  /// A case without its texts.
  private func stated(_ place: Int) -> AfterSalesCase {
    var record = AfterSalesCase(
      id: "", kind: kind[place] ?? .refundOnly, appliedAt: appliedAt[place] ?? Instant(seconds: 0),
      reason: reason[place] ?? .other)
    record.amount = amount[place]
    record.consentedAt = consentedAt[place]
    record.buyerShippedAt = buyerShippedAt[place]
    record.refusedAt = refusedAt[place]
    record.completedAt = completedAt[place]
    record.intervenedAt = intervenedAt[place]
    record.liability = liability[place]
    record.provedAt = provedAt[place]
    record.decidedAt = decidedAt[place]
    record.advancedAt = advancedAt[place]
    record.repaidAt = repaidAt[place]
    record.rating = rating[place]
    record.ratedAt = ratedAt[place]
    record.closedAt = closedAt[place]
    record.updatedAt = updatedAt[place]
    return record
  }

  /// Hands over the bytes of a case's id.
  func withID(_ place: Int, _ body: (UnsafeRawBufferPointer) -> Void) { id.withBytes(place, body) }

  /// The moments of what happens to cases.
  var moments: [InstantColumn] {
    [
      appliedAt, consentedAt, buyerShippedAt, refusedAt, completedAt, intervenedAt, provedAt, decidedAt, advancedAt,
      repaidAt, ratedAt, closedAt,
    ]
  }

  /// Whether an image has everything: it holds no unknown fields.
  var fitAnImage: Bool { extra.isEmpty }

  /// What the columns are made of.
  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try id.pass(through: &image)
    let rows = count
    try image.pass(&kind, of: rows)
    try image.pass(&appliedAt, of: rows)
    try image.pass(&reason, of: rows)
    try image.pass(&reasonText, of: rows)
    try image.pass(&amount, of: rows)
    try image.pass(&consentedAt, of: rows)
    try image.pass(&buyerShippedAt, of: rows)
    try image.pass(&refusedAt, of: rows)
    try image.pass(&completedAt, of: rows)
    try image.pass(&intervenedAt, of: rows)
    try image.pass(&liability, of: rows)
    try image.pass(&provedAt, of: rows)
    try image.pass(&decidedAt, of: rows)
    try image.pass(&advancedAt, of: rows)
    try image.pass(&repaidAt, of: rows)
    try image.pass(&rating, of: rows)
    try image.pass(&ratedAt, of: rows)
    try image.pass(&closedAt, of: rows)
    try image.pass(&updatedAt, of: rows)
    guard image.isReading else { return }
    let areWhole = (0..<rows).allSatisfy {
      id.hasText($0) && kind[$0] != nil && appliedAt[$0] != nil && reason[$0] != nil
    }
    guard areWhole else { throw UnfitImage() }
  }
}
