import Testing

@testable import SellerCore

/// A small shop made up at random, with most of its moments at or beside the borders that the rules draw.
struct RandomShop {
  var fixture: ShopFixture
  private var dice: Dice
  private let calendar: ShopCalendar
  private let today: Day

  init(_ platform: Platform, seed: UInt64) throws {
    dice = Dice(seed: seed)
    // Any hour, and any weekday: weeks end before T or with it.
    let asOf = "2024-07-0\(dice.number(1...9))T\(dice.pick(["00:00:00", "15:59:59", "16:00:00", "11:23:45"]))Z"
    fixture = try ShopFixture(platform, asOf: asOf)
    calendar = platform.calendar
    today = calendar.day(of: fixture.asOf)
    addProducts()
    try addOrders()
    addConsultations()
    try addTickets()
    addMedia()
    try addBenchmarks()
    lowerGates()
  }

  /// A moment within a hundred days before T, often on a border day and in its first or last second.
  private mutating func moment() -> Instant {
    let border = [1, 2, 3, 4, 8, 13, 14, 15, 16, 21, 22, 29, 30, 31, 32, 33, 43, 44, 45, 46, 62, 63, 64, 92, 93, 94, 0]
    let day = today - (dice.chance(60) ? dice.pick(border) : dice.number(0...60))
    let second = dice.chance(40) ? dice.pick([0, 1, 86_399, 28_799, 28_800]) : dice.number(0...86_399)
    return Instant(seconds: calendar.start(of: day).seconds + Int64(second))
  }

  /// A moment after another, often exactly so many hours later that a rule draws a border there, or a second beside.
  private mutating func after(_ start: Instant, hours: [Int64]) -> Instant {
    let seconds = dice.chance(50) ? dice.pick(hours) * 3600 : Int64(dice.number(0...1_400_000))
    return Instant(seconds: start.seconds + seconds + Int64(dice.number(-1...1)))
  }

  private mutating func maybe(_ percent: Int, after start: Instant, hours: [Int64]) -> Instant? {
    dice.chance(percent) ? after(start, hours: hours) : nil
  }

  private mutating func addProducts() {
    for index in 0..<6 {
      var product = Product(
        id: ProductID("p\(index)"), price: Money(minorUnits: 100, currency: fixture.shop.currency), state: .active)
      product.kind = dice.pick([.physical, .physical, .virtual, .service, .secondHand])
      product.standard = dice.chance(50)
      product.categoryPath = Array(["A", "B", dice.pick(["C", "D", "B"])].prefix(dice.number(0...3)))
      product.categories = dice.pick([[], ["A"], ["A", "B"], ["B", "B"]])
      if dice.chance(40) {
        product.categoryHistory = [
          .init(at: moment(), categories: ["H"], by: .initial),
          .init(at: moment(), categories: ["A", "I"], by: .review),
        ]
      }
      if dice.chance(60) { product.counterfeitReview = .init(at: moment(), found: dice.chance(40)) }
      fixture.tables.products.append(product)
    }
  }

  private mutating func addOrders() throws {
    for index in 0..<dice.pick([3, 40, 70, 70]) {
      let paidAt = moment()
      var order = Order(
        id: OrderID("o\(index)"), productID: ProductID("p\(dice.number(0...7))"), paidAt: paidAt,
        price: Money(minorUnits: 100, currency: fixture.shop.currency),
        channel: dice.pick([.selfBuilt, .selfBuilt, .flash, .auction, .other]))
      let released = dice.chance(90) ? moment() : paidAt
      order.releasedAt = dice.chance(90) ? released : nil
      order.riskExcluded = dice.chance(10)
      order.shipBy = dice.chance(90) ? moment() : nil
      order.shippedAt = dice.chance(85) ? (dice.chance(50) ? order.shipBy : moment()) : nil
      order.trackingNumber = dice.chance(85) ? "t" : nil
      order.trackingUploadedAt = maybe(70, after: released, hours: [0, 48])
      let scanStart = dice.chance(50) ? released : order.shippedAt ?? released
      order.scannedAt = maybe(80, after: scanStart, hours: [0, 24, 72, 120])
      order.deliveredAt = maybe(80, after: dice.chance(50) ? paidAt : released, hours: [336])
      if dice.chance(10) {
        order.cancelledAt = moment()
        order.cancelledBy = dice.pick([.system, .buyer, .seller])
      }
      for number in 0..<dice.pick([0, 0, 0, 1, 1, 2, 3]) {
        order.cases.append(afterSalesCase("c\(index)-\(number)", of: order))
      }
      order.cases.sort { $0.appliedAt < $1.appliedAt }
      if dice.chance(70) { order.review = review(of: order) }
      fixture.orders.append(order)
    }
  }

  private mutating func afterSalesCase(_ id: String, of order: Order) -> AfterSalesCase {
    let start = dice.pick([order.paidAt, order.shippedAt ?? order.paidAt, order.shipBy ?? order.paidAt, moment()])
    var refund = AfterSalesCase(
      id: CaseID(id), kind: dice.pick(AfterSalesCase.Kind.allCases),
      appliedAt: dice.chance(50) ? start : after(start, hours: [0, 24, 336]),
      reason: dice.pick([.quality, .damaged, .outOfStock, .late, .counterfeit]))
    refund.consentedAt = maybe(70, after: refund.appliedAt, hours: [0, 5])
    refund.buyerShippedAt = maybe(70, after: refund.appliedAt, hours: [10, 50])
    refund.refusedAt = maybe(20, after: refund.appliedAt, hours: [1])
    refund.completedAt = dice.chance(60) ? (dice.chance(50) ? moment() : after(refund.appliedAt, hours: [3, 70])) : nil
    if dice.chance(25) {
      refund.intervenedAt = moment()
      refund.liability = dice.pick([nil, .seller, .both, .buyer])
    }
    if dice.chance(50) {
      refund.rating = dice.number(1...5)
      refund.ratedAt = after(refund.appliedAt, hours: [0, 312, 336])
    }
    return refund
  }

  private mutating func review(of order: Order) -> Review {
    var review = Review(at: dice.chance(70) ? after(order.paidAt, hours: [0, 312, 336]) : moment())
    review.valid = dice.chance(90)
    review.stars = dice.chance(90) ? dice.number(1...5) : nil
    review.quality = dice.chance(95) ? dice.number(1...3) : nil
    review.service = dice.number(1...3)
    review.logistics = dice.number(1...3)
    review.answeredAt = maybe(50, after: review.at, hours: [2])
    return review
  }

  private mutating func addConsultations() {
    for index in 0..<60 {
      var talk = Consultation(
        id: ConsultationID("k\(index)"), buyerID: BuyerID("b\(dice.number(0...20))"), askedAt: moment())
      talk.slowestReplySeconds = dice.chance(80) ? dice.pick([1, 179, 180, 181]) : nil
      if dice.chance(60) {
        talk.rating = dice.pick(Consultation.Rating.allCases)
        talk.ratingReason = dice.pick([nil, .attitude, .attitude, .slow])
        talk.ratedAt = dice.chance(95) ? (dice.chance(50) ? talk.askedAt : moment()) : nil
      }
      fixture.tables.consultations.append(talk)
    }
  }

  private mutating func addTickets() throws {
    for index in 0..<40 {
      var ticket = Ticket(id: TicketID("t\(index)"), openedAt: moment())
      ticket.orderID = dice.chance(80) ? OrderID("o\(dice.number(0...75))") : nil
      ticket.complaint = dice.chance(40)
      ticket.resolvedAt = maybe(70, after: ticket.openedAt, hours: [48])
      fixture.tables.tickets.append(ticket)
    }
  }

  private mutating func addMedia() {
    for offset in 0..<50 where dice.chance(80) {
      var media = MediaDay(day: today - offset)
      media.liveViewers = dice.number(0...50)
      media.liveReporters = dice.number(0...2)
      media.videosReviewed = dice.number(0...9)
      media.videosPoor = dice.number(0...3)
      media.plays = dice.number(0...90)
      media.validPlays = dice.number(0...50)
      fixture.tables.media.append(media)
    }
  }

  private mutating func addBenchmarks() throws {
    let names = [
      "quality_refund_rate", "bad_review_rate", "refund_only_hours", "return_refund_hours", "intervention_rate",
      "seller_liable_rate",
    ]
    for _ in 0..<60 {
      let last = today - dice.pick([0, 1, 2, 14, 15, 16, 20])
      let name = dice.pick(names)
      let values =
        name.hasSuffix("hours") ? ["12.5", "100", "40", "0"] : ["0.15", "0.2", "0.06", "0.08", "0.05", "0.025", "0"]
      try fixture.benchmark(
        name, dice.pick(values),
        category: dice.pick(["*", "*", "C", "D", "B"]), from: (last - dice.pick([0, 6, 29, 30, 29])).description,
        to: last.description)
    }
  }

  /// Gates and escalations that a small shop can meet.
  private mutating func lowerGates() {
    func set(_ id: IndicatorID, _ needs: [Int64]) {
      for (index, need) in needs.enumerated() {
        fixture.rulebook.indicators.rules[id]?.gates[index].need = need
      }
    }
    set(.qualityRefundRate, [2])
    fixture.rulebook.indicators.rules[.qualityRefundRate]?.gates[0].needOfStandardGoods = 3
    set(.badReviewRate, [3])
    set(.serviceSatisfaction, [6, 5])
    set(.attitudeDissatisfaction, [25, 12])
    set(.threeMinuteResponse, [20, 5])
    let escalation = Assessment.DisputeEscalation(
      days: 30, interventionRateAbove: DecimalNumber(mantissa: 1, scale: 1), intervenedAbove: 4, liableAbove: 2,
      severity: .especiallySerious)
    for id in [IndicatorID.interventionRate, .sellerLiableRate] {
      fixture.rulebook.indicators.rules[id]?.assessment = .marketMultiple(
        DecimalNumber(mantissa: 15, scale: 1), escalation: escalation)
    }
  }
}

extension RandomShop {
  /// A generator of numbers that always says the same after the same seed.
  struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }
  }
}
