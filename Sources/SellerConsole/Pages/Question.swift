import SellerText

/// A question with Cancel, on which the focus starts, and one button that goes ahead.
struct Question: Sendable {
  /// The dialog's title.
  let title: any Worded
  /// What is about to happen, in paragraphs.
  let body: [any Worded]
  /// The button that goes ahead.
  let confirm: any Worded
  /// What happens then.
  let outcomes: [PageOutcome]

  /// A question.
  init(title: any Worded, body: [any Worded], confirm: any Worded, outcomes: [PageOutcome]) {
    self.title = title
    self.body = body
    self.confirm = confirm
    self.outcomes = outcomes
  }
}
