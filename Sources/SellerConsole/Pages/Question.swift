import SellerText

/// A question with Cancel, on which the focus starts, and one or two buttons that go ahead.
struct Question: Sendable {
  /// The dialog's title.
  let title: any Worded
  /// What is about to happen, in paragraphs.
  let body: [any Worded]
  /// The buttons that go ahead, and what happens then; none for a message.
  let deeds: [(word: any Worded, outcomes: [PageOutcome])]

  /// A question; what has no outcome is a message.
  init(
    title: any Worded, body: [any Worded], confirm: any Worded, outcomes: [PageOutcome],
    alternative: (any Worded, [PageOutcome])? = nil
  ) {
    self.title = title
    self.body = body
    deeds = (outcomes.isEmpty ? [] : [(confirm, outcomes)]) + [alternative].compactMap { $0 }
  }
}
