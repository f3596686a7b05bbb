/// How long somebody has for a step, and where the figure comes from.
public struct ResponseTime: Sendable, Hashable {
  /// Hours from the moment that made the step due; the last second is still in time.
  public var hours: Int64
  /// What the platform does when the time has passed; nil when nothing is known of it.
  public var atExpiry: Expiry?
  /// Where the figure comes from.
  public var source: RuleSource

  /// What happens to a case when a step's time has passed.
  public enum Expiry: Sendable, Hashable {
    /// The application counts as granted: passive handling approves itself (004 §六).
    case approved
    /// The return counts as received, and the refund is paid.
    case received
    /// The case is closed without a refund.
    case closed
  }
}

/// A step of a kind of case: what a response time is kept for.
public struct CaseStepOfKind: Sendable, Hashable {
  /// The kind of case.
  public var kind: AfterSalesCase.Kind
  /// The step.
  public var step: CaseStep

  /// A step of a kind of case.
  public init(_ kind: AfterSalesCase.Kind, _ step: CaseStep) {
    self.kind = kind
    self.step = step
  }
}
