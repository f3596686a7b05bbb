import SellerCommandLine
import SellerCore
import SellerExchange
import SellerText

// How the words of a command line become values. What cannot be read is refused with what would have been right.

extension Instant: WordValue {
  /// The moments that figures can be asked for: around them there is room for every window within the years that have four
  /// digits.
  static let askable = Instant(seconds: -62_072_438_400)...Instant(seconds: 253_370_764_799)

  /// Reads what stands on the command line.
  public init?(argument: String) {
    guard let instant = Instant(argument), Self.askable.contains(instant) else { return nil }
    self = instant
  }
}

extension AsOf: WordValue {
  /// Reads what stands on the command line.
  public init?(argument: String) {
    guard let asOf = AsOf(argument), Instant.askable.contains(asOf.instant(in: Platform.wish.calendar)) else {
      return nil
    }
    self = asOf
  }
}

extension Month: WordValue {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(argument) }
}

extension DecimalNumber: WordValue {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(argument) }
}

extension Key: WordValue {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(argument) }
  /// What a shell completes it to.
  public static var completion: CompletionKind { Completion.ids(of: Subject.self) }
}

extension Platform: WordValue {}
extension OutputFormat: WordValue {}
extension IndicatorID: WordValue {}
extension ScopeKind: WordValue {}
extension Dispute.Form: WordValue {}
extension AfterSalesCase.Liability: WordValue {}
extension Product.ResponsiblePerson: WordValue {}
extension Dispute.Status: WordValue {}
extension DisputeForm.Confirmation: WordValue {}
extension ExportedTable: WordValue {}
extension AmountUnit: WordValue {}

extension WindowChoice: WordValue {
  /// Reads what stands on the command line.
  public init?(argument: String) {
    if argument == "own" {
      self = .own
    } else if let days = Int(argument).flatMap(NearDays.init(rawValue:)), "\(days.rawValue)" == argument {
      self = .days(days)
    } else {
      return nil
    }
  }

  /// What help offers.
  public static var choices: [String] { ["own"] + NearDays.allCases.map { "\($0.rawValue)" } }
  /// What help shows as the default.
  public var word: String {
    switch self {
    case .own: "own"
    case .days(let days): "\(days.rawValue)"
    }
  }
}

extension Language: WordValue {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(name: argument) }
  /// What help offers.
  public static var choices: [String] { allCases.map(\.rawValue) }
}
