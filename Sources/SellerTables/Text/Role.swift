/// What a piece of the screen means. Drawing code names roles only; the theme says which colours and attributes a
/// role has, so that one place decides how the program looks and what is left of it without colours.
///
/// The raw value is the role's name in theme files.
public enum Role: String, CaseIterable, Hashable, Sendable {
  // Text.
  case text
  /// Less important: units, old values, things not assessed.
  case dimmed
  case heading
  /// Draws the eye without urgency: ids, links, what can be opened.
  case accent
  /// The letters that a filter or search found.
  case match

  // Verdicts. A sign or a word always says the same.
  case good
  case warning
  case danger

  // Grounds: what lies under text (see ``Style/ground``).
  /// The selected row of the list that has the keyboard.
  case selection
  /// The selected row of a list that does not have the keyboard.
  case selectionInactive
  case titleBar
  case dialog
  case input
  case inputFocused
  case button
  case buttonFocused

  // Furniture.
  case border
  case borderFocused
  case tabActive
  case tabInactive
  case tableHeader
  case hintKey
  case hintText
  case placeholder
  case scrollbar

  // Figures.
  case chartLine
  case chartThreshold
  case chartMark
  case chartAxis
  case bar
}
