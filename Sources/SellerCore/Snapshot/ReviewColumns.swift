/// The reviews of a month's orders as columns: a review is made when somebody looks at it.
struct ReviewColumns: Sendable {
  private var at = InstantColumn()
  private var stars = SmallNumberColumn()
  private var quality = SmallNumberColumn()
  private var service = SmallNumberColumn()
  private var logistics = SmallNumberColumn()
  private var text = TextColumn()
  private var answer = TextColumn()
  private var answeredAt = InstantColumn()
  /// 1 where a review counts.
  private var valid = NumberColumn<UInt8>(usual: 1)
  /// The unknown fields of the few that have any, by their places.
  private var extra: [Int: ExtraFields] = [:]

  /// How many there are.
  var count: Int { at.count }

  /// Adds a review.
  mutating func append(_ review: some ReviewForm) {
    if !review.extra.isEmpty { extra[count] = review.extra }
    at.append(review.at)
    stars.append(review.stars)
    quality.append(review.quality)
    service.append(review.service)
    logistics.append(review.logistics)
    text.append(review.text)
    answer.append(review.answer)
    answeredAt.append(review.answeredAt)
    valid.append(review.valid ? 1 : 0)
  }

  /// A review, whatever the as-of. Each has its moment: an image without one is not taken.
  subscript(place: Int) -> Review {
    var review = Review(at: at[place] ?? Instant(seconds: 0))
    review.stars = stars[place]
    review.quality = quality[place]
    review.service = service[place]
    review.logistics = logistics[place]
    review.text = text[place]
    review.answer = answer[place]
    review.answeredAt = answeredAt[place]
    review.valid = valid[place] != 0
    if !extra.isEmpty { review.extra = extra[place] ?? .none }
    return review
  }

  /// When a review was written, whatever the as-of.
  func moment(_ place: Int) -> Instant? { at[place] }

  /// The moments of what happens to reviews.
  var moments: [InstantColumn] { [at, answeredAt] }

  /// Whether an image has everything: it holds no unknown fields.
  var fitAnImage: Bool { extra.isEmpty }

  /// What the columns are made of.
  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try at.pass(through: &image)
    let rows = count
    try image.pass(&stars, of: rows)
    try image.pass(&quality, of: rows)
    try image.pass(&service, of: rows)
    try image.pass(&logistics, of: rows)
    try image.pass(&text, of: rows)
    try image.pass(&answer, of: rows)
    try image.pass(&answeredAt, of: rows)
    try image.pass(&valid, of: rows) { $0 <= 1 }
    guard (0..<rows).allSatisfy({ at[$0] != nil }) else { throw UnfitImage() }
  }
}
