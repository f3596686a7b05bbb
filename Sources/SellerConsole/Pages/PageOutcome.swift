/// What a page wants after an action.
enum PageOutcome: Sendable {
  /// Open a page on top of this one.
  case push(any Page)
  /// Close this page.
  case pop
  /// Close this page and open another in its place.
  case replace(any Page)
  case go(PaneID, opening: [any Page])
  /// Keep what is typed into a form for when it is opened again, or throw it away.
  case draft(any FormPage, isKept: Bool)
  /// Ask before doing something that is hard to reverse.
  case ask(Question)
  /// Something for the world outside.
  case effect(Effect)
  /// Say something on the last line.
  case notice(Notice)
}
