/// What figures look at of a shop's conversations, put together by buyer, whatever the as-of.
///
/// A buyer's stand together in the order of their ids' bytes, so that ties are decided alike everywhere.
public struct ConversationColumns: Sendable {
  private var askedAt = InstantColumn()
  private var slowestReply = NumberColumn<Int64>(usual: Self.unanswered)
  private var rating = ChoiceColumn<Consultation.Rating>()
  private var ratingReason = ChoiceColumn<Consultation.RatingReason>()
  private var ratedAt = InstantColumn()
  /// Where each stands among the records.
  private var place = NumberColumn<UInt32>(usual: 0)
  /// Where the conversations of each buyer end.
  private var ends: [UInt32] = []

  private static var unanswered: Int64 { .min }

  /// Puts the conversations of a shop together.
  public init(_ consultations: [Consultation]) {
    var (texts, buyers) = (TextColumn(), TextIndex())
    /// For each of the conversations its buyer, and for each buyer the conversations before those of the buyer.
    var (buyerOf, starts) = ([Int](), [0])
    buyerOf.reserveCapacity(consultations.count)
    for consultation in consultations {
      let buyer = consultation.buyerID.withBytes { buyers.row(of: $0, in: &texts) }
      if buyer == starts.count - 1 { starts.append(0) }
      starts[buyer + 1] += 1
      buyerOf.append(buyer)
    }
    for buyer in starts.indices.dropFirst() { starts[buyer] += starts[buyer - 1] }
    var (next, order) = (starts, buyerOf)
    for (index, buyer) in buyerOf.enumerated() {
      order[next[buyer]] = index
      next[buyer] += 1
    }
    ends.reserveCapacity(starts.count)
    for (start, end) in zip(starts, starts.dropFirst()) {
      if end - start > 1 { order[start..<end].sort { consultations[$0].id < consultations[$1].id } }
      for index in order[start..<end] { append(consultations[index], at: index) }
      ends.append(UInt32(place.count))
    }
  }

  /// The conversations of those buyers that are chosen, one after another, alone: where they stand among records is not known of them.
  func only(of chosen: [Bool]) -> ConversationColumns {
    var (only, start) = (ConversationColumns([]), 0)
    for (end, isChosen) in zip(ends, chosen) {
      if isChosen {
        for row in start..<Int(end) { only.append(row, of: self) }
        only.ends.append(UInt32(only.count))
      }
      start = Int(end)
    }
    return only
  }

  private mutating func append(_ row: Int, of others: ConversationColumns) {
    place.append(UInt32(count))
    askedAt.append(others.askedAt[row])
    slowestReply.append(others.slowestReply[row])
    rating.append(others.rating[row])
    ratingReason.append(others.ratingReason[row])
    ratedAt.append(others.ratedAt[row])
  }

  private mutating func append(_ consultation: Consultation, at index: Int) {
    askedAt.append(consultation.askedAt)
    slowestReply.append(consultation.slowestReplySeconds.map { Int64($0) } ?? Self.unanswered)
    rating.append(consultation.rating)
    ratingReason.append(consultation.ratingReason)
    ratedAt.append(consultation.ratedAt)
    place.append(UInt32(index))
  }

  /// How many conversations.
  public var count: Int { place.count }

  /// Whether any had begun by a moment.
  func isEmpty(at asOf: Instant) -> Bool { !(0..<count).contains { askedAt.happened($0, by: asOf) != nil } }

  /// The conversations of one buyer after another as they were at `asOf`, and where those of each end: of the buyers who asked or
  /// rated within the seconds, and perhaps of some who rated only after `asOf`.
  func seen(at asOf: Instant, of seconds: ClosedRange<Int64>) -> (conversations: [Conversation], ends: [Int]) {
    var (conversations, ends) = ([Conversation](), [Int]())
    var start = 0
    for end in self.ends {
      let rows = start..<Int(end)
      start = rows.upperBound
      guard rows.contains(where: { isActive($0, in: seconds) }) else { continue }
      for row in rows {
        if let conversation = conversation(row, seenAt: asOf) { conversations.append(conversation) }
      }
      if conversations.count > ends.last ?? 0 { ends.append(conversations.count) }
    }
    return (conversations, ends)
  }

  private func isActive(_ row: Int, in seconds: ClosedRange<Int64>) -> Bool {
    func isWithin(_ moment: Instant?) -> Bool { moment.map { seconds.contains($0.seconds) } ?? false }
    return isWithin(askedAt[row]) || isWithin(ratedAt[row])
  }

  /// The same as of `Consultation.seen(at:)`: a rating that comes later is none.
  private func conversation(_ row: Int, seenAt asOf: Instant) -> Conversation? {
    guard let asked = askedAt.happened(row, by: asOf) else { return nil }
    let ratedAt = ratedAt[row]
    let isRated = ratedAt.map { $0 <= asOf } ?? true
    let rating = isRated ? rating[row] : nil
    return Conversation(
      index: Int(place[row]), askedAt: asked,
      slowestReplySeconds: slowestReply[row] == Self.unanswered ? nil : Int(slowestReply[row]), rating: rating,
      ratingReason: isRated ? ratingReason[row] : nil, ratedAt: rating == nil ? nil : ratedAt)
  }
}

extension ConversationColumns {
  /// Adds an image of the columns to bytes.
  public func write(to image: inout ColumnWriter) throws(UnfitImage) {
    var columns = self
    try columns.pass(through: &image)
  }

  /// The columns of an image, which may be anybody's bytes.
  public init(from image: inout ColumnReader) throws(UnfitImage) {
    self.init([])
    try pass(through: &image)
    guard Int(ends.last ?? 0) == count, zip(ends, ends.dropFirst()).allSatisfy({ $0 < $1 }),
      (0..<count).allSatisfy({ askedAt[$0] != nil })
    else { throw UnfitImage() }
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try askedAt.pass(through: &image)
    let rows = askedAt.count
    try image.pass(&slowestReply, of: rows) { _ in true }
    try image.pass(&rating, of: rows)
    try image.pass(&ratingReason, of: rows)
    try image.pass(&ratedAt, of: rows)
    try image.pass(&place, of: rows) { $0 < rows }
    try image.pass(&ends)
  }
}
