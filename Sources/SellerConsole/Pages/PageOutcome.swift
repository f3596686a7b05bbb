import SellerCore
import SellerText

/// What a page wants after an action.
public enum PageOutcome: Sendable {
  /// Open a page on top of this one.
  case push(any Page)
  /// Close this page.
  case pop
  /// Close this page and open another in its place.
  case replace(any Page)
  /// Go to a pane, with these pages opened on its first one.
  case go(PaneID, opening: [any Page])
  /// Ask before doing something that is hard to reverse.
  case ask(Question)
  /// Something for the world outside.
  case effect(Effect)
  /// Say something on the last line.
  case notice(Notice)
}

/// A line that the console says and forgets at the next key.
public struct Notice: Sendable {
  /// What it is about.
  public enum Tone: Sendable, Hashable {
    /// Something was done.
    case done
    /// Something to know.
    case information
    /// Something cannot be done, or went wrong.
    case problem
  }

  /// What it is about.
  public let tone: Tone
  /// What it says.
  public let phrase: any Phrase

  /// A line to say.
  public init(_ tone: Tone, _ phrase: any Phrase) {
    self.tone = tone
    self.phrase = phrase
  }
}

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
