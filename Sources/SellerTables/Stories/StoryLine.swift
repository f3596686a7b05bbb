import SellerCore

/// A line of a record's page: a fact with its label, or a line of its own, and what it leads to.
public struct StoryLine: Sendable {
  /// The words before it; empty for a line of its own.
  public let label: String
  /// What it says.
  public let text: StyledText
  /// What it leads to.
  public let link: RecordLink?

  /// A line of its own.
  public init(_ text: StyledText, link: RecordLink? = nil) { self.init("", text, link: link) }

  /// A fact with its label.
  public init(_ label: String, _ text: StyledText, link: RecordLink? = nil) {
    self.label = label
    self.text = text
    self.link = link
  }

  /// A line that only makes room.
  public static let blank = StoryLine(.empty)
}
