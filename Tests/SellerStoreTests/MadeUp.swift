import SellerCore

/// Records made up from a seed: every field present and absent, texts of every awkward kind.
struct MadeUp {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func one<Element>(of choices: [Element]) -> Element { choices[below(choices.count)] }

  mutating func maybe<Value>(_ make: (inout MadeUp) -> Value) -> Value? { below(2) == 0 ? nil : make(&self) }

  static let texts = [
    "", "plain", "a \"quote\" and a \\ backslash", "line\nbreak\tand\rreturn", "质量不好", "é", "e\u{301}", "👍🏽",
    "\u{7F}\u{85}\u{9F}\u{A0}", "\u{2028}\u{2029}\u{2027}\u{202A}", "\u{0}\u{1}\u{1F}", "\u{8}\u{C}", "}{][,:\"", "/",
    "\u{FEFF}bom", "null", "\u{FFFF}\u{10FFFF}", String(repeating: "长", count: 200),
  ]

  mutating func text() -> String { one(of: Self.texts) }

  mutating func id(_ prefix: String) -> String {
    one(of: [
      "\(prefix)-\(below(1_000_000_000))", "\(prefix)-é-\(below(1000))", "\(prefix) \"x\" \(below(1000))",
      "\(prefix)\u{2028}\(below(1000))", String(repeating: "0", count: 120) + "\(below(10_000_000))",
    ])
  }

  mutating func instant() -> Instant { Instant(seconds: 1_700_000_000 + Int64(below(30_000_000))) }

  mutating func day() -> Day { Day(number: 18_000 + below(2000)) }

  mutating func money(_ currency: Currency) -> Money {
    let units = one(of: [0, 1, 5, 10, 99, 100, 1250, -1, -1250, 999_999_999_999_998]) + Int64(below(3))
    return Money(minorUnits: units, currency: currency)
  }

  mutating func decimal() -> DecimalNumber {
    let texts = ["0", "15", "2.5", "2.50", "0.000000000001", "-3", "-0.5", "123456789012345678", "100"]
    return DecimalNumber(one(of: texts)) ?? DecimalNumber(mantissa: 0)
  }

  mutating func extra() -> ExtraFields {
    guard below(6) == 0 else { return .none }
    return ExtraFields(members: [
      ExtraFields.Member(name: "x_\(below(3))", json: one(of: ["1.10", "{\"a\":[1,null,true]}", "\"é\\n\"", "1e400"])),
      ExtraFields.Member(name: "odd \" name", json: "[]"),
    ])
  }

  mutating func order(_ currency: Currency) -> Order {
    var order = Order(
      id: OrderID(id("O")), productID: ProductID(id("P")), paidAt: instant(), price: money(currency),
      channel: one(of: Order.Channel.allCases))
    order.releasedAt = maybe { $0.instant() }
    order.quantity = one(of: [1, 1, 1, 0, 2, 10, 2_147_483_647])
    order.shipping = maybe { $0.money(currency) } ?? .zero(currency)
    order.destination = maybe { $0.one(of: ["DE", "US", "", "中国"]) }
    order.origin = maybe { _ in "CN" }
    order.express = below(3) == 0
    order.riskExcluded = below(3) == 0
    order.shipBy = maybe { $0.instant() }
    order.shippedAt = maybe { $0.instant() }
    order.trackingNumber = maybe { $0.text() }
    order.trackingUploadedAt = maybe { $0.instant() }
    order.scannedAt = maybe { $0.instant() }
    order.deliveredAt = maybe { $0.instant() }
    order.advancedLogistics = maybe { made in
      Order.AdvancedLogistics(
        scannedAt: made.maybe { $0.instant() }, correctWarehouse: made.below(2) == 0, extra: made.extra())
    }
    order.cancelledAt = maybe { $0.instant() }
    order.cancelledBy = maybe { $0.one(of: Order.CancellationCause.allCases) }
    order.revenueShare = maybe { Percentage($0.decimal()) }
    order.cases = (0..<one(of: [0, 0, 1, 3])).map { _ in afterSalesCase(currency) }
    order.review = maybe { $0.review() }
    order.updatedAt = maybe { $0.instant() }
    order.extra = extra()
    return order
  }

  mutating func afterSalesCase(_ currency: Currency) -> AfterSalesCase {
    var found = AfterSalesCase(
      id: CaseID("C-é-\(next())"), kind: one(of: AfterSalesCase.Kind.allCases), appliedAt: instant(),
      reason: one(of: AfterSalesCase.Reason.allCases))
    found.reasonText = maybe { $0.text() }
    found.amount = maybe { $0.money(currency) }
    found.consentedAt = maybe { $0.instant() }
    found.buyerShippedAt = maybe { $0.instant() }
    found.refusedAt = maybe { $0.instant() }
    found.completedAt = maybe { $0.instant() }
    found.intervenedAt = maybe { $0.instant() }
    found.liability = maybe { $0.one(of: AfterSalesCase.Liability.allCases) }
    found.rating = maybe { 1 + $0.below(5) }
    found.ratedAt = maybe { $0.instant() }
    found.closedAt = maybe { $0.instant() }
    found.updatedAt = maybe { $0.instant() }
    found.extra = extra()
    return found
  }

  mutating func review() -> Review {
    var review = Review(at: instant())
    review.stars = maybe { 1 + $0.below(5) }
    review.quality = maybe { 1 + $0.below(5) }
    review.service = maybe { 1 + $0.below(5) }
    review.logistics = maybe { 1 + $0.below(5) }
    review.text = maybe { $0.text() }
    review.answeredAt = maybe { $0.instant() }
    review.answer = maybe { $0.text() }
    review.valid = below(3) > 0
    review.extra = extra()
    return review
  }

  mutating func consultation() -> Consultation {
    var consultation = Consultation(
      id: ConsultationID("Q-é-\(next())"), buyerID: BuyerID(id("B")), askedAt: instant())
    consultation.slowestReplySeconds = maybe { $0.one(of: [0, 179, 180, 181, 86_400, 1_000_000_000_000]) }
    consultation.rating = maybe { $0.one(of: Consultation.Rating.allCases) }
    consultation.ratingReason = maybe { $0.one(of: Consultation.RatingReason.allCases) }
    consultation.ratedAt = maybe { $0.instant() }
    consultation.extra = extra()
    return consultation
  }

  mutating func product(_ currency: Currency) -> Product {
    var product = Product(
      id: ProductID(id("P")), price: money(currency),
      state: one(of: [Product.State.active, .inactive, .removed]))
    product.sku = maybe { $0.text() }
    product.name = maybe { $0.text() }
    product.categories = (0..<below(3)).map { _ in CategoryName(text()) }
    product.categoryPath = (0..<below(4)).map { _ in CategoryName(text()) }
    product.kind = one(of: Product.Kind.allCases)
    product.standard = below(2) == 0
    product.listedAt = maybe { $0.instant() }
    product.advancedLogistics = maybe { $0.one(of: Product.AdvancedLogisticsMembership.allCases) }
    product.categoryHistory = (0..<below(3)).map { _ in
      Product.CategoryAssignment(
        at: instant(), categories: (0..<below(2)).map { _ in CategoryName(text()) },
        by: one(of: [Product.CategoryAssignment.Cause.initial, .review, .dispute]), extra: extra())
    }
    product.responsiblePerson = maybe { $0.one(of: Product.ResponsiblePerson.allCases) }
    product.qualityGrade = maybe { $0.text() }
    product.counterfeitReview = maybe {
      Product.CounterfeitReview(at: $0.instant(), found: $0.below(2) == 0, extra: $0.extra())
    }
    product.promiseTemplate = maybe { $0.below(2) == 0 }
    product.sevenDayReturn = maybe { $0.one(of: Product.SevenDayReturn.allCases) }
    product.flashRefundScope = maybe { $0.below(2) == 0 }
    product.pickupScope = maybe { $0.below(2) == 0 }
    product.freightInsuranceScope = maybe { $0.below(2) == 0 }
    product.priceProtectionScope = maybe { $0.below(2) == 0 }
    product.extra = extra()
    return product
  }

  mutating func dispute() -> Dispute {
    var dispute = Dispute(
      id: DisputeID(id("D")), productID: ProductID(id("P")), form: one(of: [Dispute.Form.revenueShare, .euCompliance]),
      submittedAt: instant())
    dispute.reason = maybe { $0.text() }
    dispute.explanation = maybe { $0.text() }
    dispute.disputedCategories = (0..<below(3)).map { _ in CategoryName(text()) }
    dispute.proposedCategory = maybe { CategoryName($0.text()) }
    dispute.confirmations = (0..<below(3)).map { _ in text() }
    dispute.attachments = (0..<below(3)).map { _ in
      Dispute.Attachment(name: text(), bytes: below(5_000_000), extra: extra())
    }
    dispute.status = one(of: Dispute.Status.allCases)
    dispute.resolvedAt = maybe { $0.instant() }
    dispute.resolutionReason = maybe { $0.text() }
    dispute.updatedCategory = maybe { CategoryName($0.text()) }
    dispute.extra = extra()
    return dispute
  }

  mutating func shop(_ currency: Currency = .usd) -> Shop {
    var shop = Shop(
      id: Key(id("S")), name: text(), platform: one(of: Platform.allCases), currency: currency)
    shop.refundAssurance = maybe { made in
      Shop.Enrolment(enrolled: made.below(2) == 0, spendFactor: made.maybe { $0.decimal() }, extra: made.extra())
    }
    shop.grossMargin = maybe { Percentage($0.decimal()) }
    shop.merchantRegion = maybe { $0.one(of: [Shop.MerchantRegion.eu, .other]) }
    shop.mainCategory = maybe { CategoryName($0.text()) }
    shop.services = (0..<below(3)).map { _ in
      Shop.ServicePeriod(
        service: one(of: [Service.pickup, .init(rawValue: "new_one")]), from: instant(), to: maybe { $0.instant() },
        extra: extra())
    }
    shop.contacts = maybe { made in Shop.Contacts(manager: made.maybe { $0.text() }, extra: made.extra()) } ?? .init()
    shop.deposit = maybe { Shop.Deposit(required: $0.money(currency), balance: $0.money(currency), extra: $0.extra()) }
    shop.restrictedUntil = maybe { $0.instant() }
    shop.asOf = maybe { $0.instant() }
    shop.extra = extra()
    return shop
  }

  /// A record of any kind but the shop.
  mutating func record(_ currency: Currency) -> Record {
    switch below(14) {
    case 0: return Record(product(currency))
    case 1, 2: return Record(order(currency))
    case 3: return Record(dispute())
    case 4:
      var campaign = BoostCampaign(
        id: BoostID(id("B")), productIDs: [ProductID(id("P"))], startsOn: day(), endsOn: day(),
        state: one(of: BoostCampaign.State.allCases))
      campaign.name = maybe { $0.text() }
      campaign.budget = maybe { $0.money(currency) }
      campaign.extra = extra()
      return Record(campaign)
    case 5:
      return Record(
        BoostMonth(
          productID: ProductID(id("P")), month: day().month, spend: money(currency),
          creditReceived: maybe { $0.money(currency) }, extra: extra()))
    case 6: return Record(consultation())
    case 7:
      var ticket = Ticket(id: TicketID(id("T")), openedAt: instant())
      ticket.orderID = maybe { OrderID($0.id("O")) }
      ticket.kind = maybe { $0.text() }
      ticket.firstReplyAt = maybe { $0.instant() }
      ticket.resolvedAt = maybe { $0.instant() }
      ticket.complaint = below(2) == 0
      ticket.text = maybe { $0.text() }
      ticket.extra = extra()
      return Record(ticket)
    case 8:
      var media = MediaDay(day: day())
      media.liveViewers = below(1000)
      media.plays = below(2)
      media.extra = extra()
      return Record(media)
    case 9:
      return below(2) == 0
        ? Record(
          Benchmark(
            indicator: text(), category: CategoryName(text()), from: day(), to: day(), value: decimal(), extra: extra())
        )
        : Record(
          PriceChange(productID: ProductID(id("P")), at: instant(), price: money(currency), extra: extra()))
    case 10: return Record(source())
    case 11: return Record(reported())
    case 12: return Record(note())
    default: return Record(violation(currency))
    }
  }

  private mutating func violation(_ currency: Currency) -> Violation {
    var violation = Violation(
      id: ViolationID(id("V")), at: instant(), violation: text(), severity: maybe { $0.one(of: Severity.allCases) },
      points: below(12), extra: extra())
    violation.endsAt = maybe { $0.instant() }
    violation.fine = maybe { $0.money(currency) }
    violation.orderIDs = (0..<below(3)).map { _ in OrderID(id("O")) }
    violation.appeal = maybe { made in
      var appeal = Violation.Appeal(deadline: made.maybe { $0.instant() }, extra: made.extra())
      appeal.submittedAt = made.maybe { $0.instant() }
      appeal.status = made.one(of: Violation.Appeal.Status.allCases)
      appeal.reason = made.maybe { $0.text() }
      return appeal
    }
    return violation
  }

  private mutating func files() -> [FileIdentity] {
    (0..<below(3)).map { _ in
      FileIdentity(
        name: text(), bytes: below(1000), sha256: String(repeating: one(of: ["0", "a", "f"]), count: 64), extra: extra()
      )
    }
  }

  private mutating func source() -> ImportSource {
    var source = ImportSource(id: ImportSourceID(id("I")), at: instant(), format: text())
    source.files = files()
    for _ in 0..<below(4) { source.records[Key(text())] = below(1000) }
    source.carries = (0..<below(3)).map { _ in ImportSource.Fact(rawValue: text()) }
    source.from = maybe { $0.day() }
    source.to = maybe { $0.day() }
    source.extra = extra()
    return source
  }

  private mutating func reported() -> ReportedFigure {
    var figure = ReportedFigure(indicator: text(), from: day(), to: day(), at: instant())
    figure.category = maybe { CategoryName($0.text()) }
    figure.productID = maybe { ProductID($0.id("P")) }
    figure.value = maybe { $0.decimal() }
    figure.numerator = maybe { $0.below(1000) }
    figure.denominator = maybe { $0.below(1000) }
    figure.extra = extra()
    return figure
  }

  private mutating func note() -> Note {
    var note = Note(
      id: NoteID(id("N")),
      on: maybe { Note.Subject(kind: $0.one(of: ["order", "case"]), id: Key($0.id("O")), extra: $0.extra()) },
      at: instant(), text: text())
    note.due = maybe { $0.instant() }
    note.doneAt = maybe { $0.instant() }
    note.attachments = files()
    note.extra = extra()
    return note
  }
}
