/// A conversation as the service indicators look at it.
struct Conversation: Sendable {
  /// Its place among the records of the snapshot, whatever the as-of.
  let index: Int
  let askedAt: Instant
  let slowestReplySeconds: Int?
  let rating: Consultation.Rating?
  let ratingReason: Consultation.RatingReason?
  /// When the buyer rated; nil without a rating.
  let ratedAt: Instant?

  /// Whether the buyer asked within the seconds.
  func isAsked(in seconds: ClosedRange<Int64>) -> Bool { seconds.contains(askedAt.seconds) }

  /// Whether the buyer rated within the seconds.
  func isRated(in seconds: ClosedRange<Int64>) -> Bool { ratedAt.map { seconds.contains($0.seconds) } ?? false }
}

/// What one buyer contributes to one window.
struct BuyerStanding: Sendable {
  /// The conversation that decides.
  let deciding: Conversation
  /// When it does.
  let at: Instant
  let isInNumerator: Bool
}

/// The conversations of a shop as it is seen, put together by buyer: of those buyers who asked or rated within some seconds.
struct BuyerConversations: Sendable {
  private let conversations: [Conversation]
  /// Where those of each buyer stand.
  private let buyers: [Range<Int>]

  init(_ columns: ConversationColumns, seenAt asOf: Instant, of seconds: ClosedRange<Int64>) {
    let (conversations, ends) = columns.seen(at: asOf, of: seconds)
    self.conversations = conversations
    buyers = zip([0] + ends, ends).map { $0..<$1 }
  }

  private init(_ conversations: [Conversation], of buyers: [Range<Int>]) {
    (self.conversations, self.buyers) = (conversations, buyers)
  }

  /// The buyers who asked or rated within the seconds: nobody else stands in a window of theirs.
  func active(in seconds: ClosedRange<Int64>) -> BuyerConversations {
    BuyerConversations(
      conversations,
      of: buyers.filter { buyer in
        conversations[buyer].contains { $0.isAsked(in: seconds) || $0.isRated(in: seconds) }
      })
  }

  /// Goes through the buyers.
  func forEachBuyer(_ body: (ArraySlice<Conversation>) -> Void) {
    for buyer in buyers { body(conversations[buyer]) }
  }
}
