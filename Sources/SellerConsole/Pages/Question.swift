import SellerText

/// A question with Cancel, on which the focus starts, and one button that goes ahead.
public struct Question: Sendable {
  /// The dialog's title.
  public let title: any Phrase
  /// What is about to happen, in paragraphs.
  public let body: [any Phrase]
  /// The button that goes ahead.
  public let confirm: any Phrase
  /// What happens then.
  public let outcomes: [PageOutcome]

  /// A question.
  public init(title: any Phrase, body: [any Phrase], confirm: any Phrase, outcomes: [PageOutcome]) {
    self.title = title
    self.body = body
    self.confirm = confirm
    self.outcomes = outcomes
  }
}
