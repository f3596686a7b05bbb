/// A conversation as the service indicators look at it.
struct Conversation: Sendable {
  /// Its index in `ShopView.consultations`.
  let index: Int
  let askedAt: Instant
  let slowestReplySeconds: Int?
  let rating: Consultation.Rating?
  let ratingReason: Consultation.RatingReason?
  /// When the buyer rated; nil without a rating.
  let ratedAt: Instant?

  init(_ consultation: Consultation, index: Int) {
    self.index = index
    askedAt = consultation.askedAt
    slowestReplySeconds = consultation.slowestReplySeconds
    rating = consultation.rating
    ratingReason = consultation.ratingReason
    ratedAt = consultation.rating == nil ? nil : consultation.ratedAt
  }

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

/// The conversations of a shop, put together by buyer.
struct BuyerConversations: Sendable {
  private let conversations: [Conversation]
  private let ends: [Int]

  /// Groups conversations by buyer; a buyer's stand by the bytes of their ids, so that ties are decided alike everywhere.
  init(_ consultations: [Consultation]) {
    var buyers: [BuyerID: Int] = [:]
    var groups: [[Int]] = []
    for (index, consultation) in consultations.enumerated() {
      if let buyer = buyers[consultation.buyerID] {
        groups[buyer].append(index)
      } else {
        buyers[consultation.buyerID] = groups.count
        groups.append([index])
      }
    }
    var conversations: [Conversation] = []
    conversations.reserveCapacity(consultations.count)
    var ends: [Int] = []
    ends.reserveCapacity(groups.count)
    for group in groups {
      let sorted = group.count > 1 ? group.sorted { consultations[$0].id < consultations[$1].id } : group
      for index in sorted { conversations.append(Conversation(consultations[index], index: index)) }
      ends.append(conversations.count)
    }
    self.conversations = conversations
    self.ends = ends
  }

  private init(_ conversations: [Conversation], ends: [Int]) {
    (self.conversations, self.ends) = (conversations, ends)
  }

  /// The buyers who asked or rated within the seconds: nobody else stands in a window of theirs.
  func active(in seconds: ClosedRange<Int64>) -> BuyerConversations {
    var (found, ends) = ([Conversation](), [Int]())
    forEachBuyer { conversations in
      guard conversations.contains(where: { $0.isAsked(in: seconds) || $0.isRated(in: seconds) }) else { return }
      found += conversations
      ends.append(found.count)
    }
    return BuyerConversations(found, ends: ends)
  }

  /// Goes through the buyers.
  func forEachBuyer(_ body: (ArraySlice<Conversation>) -> Void) {
    var start = 0
    for end in ends {
      body(conversations[start..<end])
      start = end
    }
  }
}
