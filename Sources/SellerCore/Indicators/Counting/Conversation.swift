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

  /// Goes through the windows in which each buyer counts, and whether it is in the numerator.
  func forEachStanding(
    in windows: [ClosedRange<Int64>],
    by contribute: (ArraySlice<Conversation>, ClosedRange<Int64>) -> BuyerStanding?,
    _ body: (_ window: Int, _ isInNumerator: Bool) -> Void
  ) {
    forEachBuyer { conversations in
      // The windows of a chart overlap: in most of them a buyer did just the same as in the one before.
      var before: (deeds: UInt64, isInNumerator: Bool?) = (0, nil)
      for (window, seconds) in windows.enumerated() {
        let deeds = Self.deeds(in: conversations, within: seconds)
        if let deeds, deeds == before.deeds {
          if let isInNumerator = before.isInNumerator { body(window, isInNumerator) }
          continue
        }
        let isInNumerator = contribute(conversations, seconds)?.isInNumerator
        before = (deeds ?? 0, deeds == nil ? nil : isInNumerator)
        if let isInNumerator { body(window, isInNumerator) }
      }
    }
  }

  /// What a buyer did within the seconds: two bits for each conversation, asked and rated. Nil where they are too many for that.
  private static func deeds(in conversations: ArraySlice<Conversation>, within seconds: ClosedRange<Int64>) -> UInt64? {
    guard conversations.count <= 32 else { return nil }
    return conversations.reduce(0) { deeds, conversation in
      deeds << 2 | (conversation.isAsked(in: seconds) ? 2 : 0) | (conversation.isRated(in: seconds) ? 1 : 0)
    }
  }

  /// Goes through the buyers.
  func forEachBuyer(_ body: (ArraySlice<Conversation>) -> Void) {
    for buyer in buyers { body(conversations[buyer]) }
  }
}
