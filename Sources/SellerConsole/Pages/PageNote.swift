import SellerTables
import SellerText

/// What a page says where there is no list to show: why, and what there is instead.
struct PageNote {
  private let phrases: [any Worded]
  private let role: Role

  /// A paragraph for each phrase.
  init<Words: Worded>(_ phrases: Words..., role: Role = .text) {
    self.phrases = phrases
    self.role = role
  }

  /// Draws the note, a line below the top of the block.
  func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    TextPanel(phrases.map { StyledText(context.say($0), role) }).draw(in: rect.inset(columns: 0, rows: 1), of: &frame)
  }
}
