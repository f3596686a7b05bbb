/// When something is worth an alert; this program's own choice, none of it is a platform's rule.
public struct AlertRules: Sendable, Hashable {
  /// Cases, tickets and tasks that are due within so many hours.
  public var dueHours: Int64
  /// Penalty points from so many on; the platform's own limit always is.
  public var points: Int

  /// A day, and four fifths of the limit.
  public static let standard = AlertRules(dueHours: 24, points: 80)
}
