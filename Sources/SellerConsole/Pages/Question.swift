import SellerText

/// A question with Cancel, on which the focus starts, and one button that goes ahead.
public struct Question: Sendable {
  /// The dialog's title.
  public let title: any Worded
  /// What is about to happen, in paragraphs.
  public let body: [any Worded]
  /// The button that goes ahead.
  public let confirm: any Worded
  /// What happens then.
  public let outcomes: [PageOutcome]

  /// A question.
  public init(title: any Worded, body: [any Worded], confirm: any Worded, outcomes: [PageOutcome]) {
    self.title = title
    self.body = body
    self.confirm = confirm
    self.outcomes = outcomes
  }
}
