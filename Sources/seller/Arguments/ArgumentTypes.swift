import ArgumentParser
import SellerCore
import SellerExchange
import SellerText

// How the words of a command line become values. What cannot be read is refused with what would have been right.

extension Instant: ExpressibleByArgument {
  /// The moments that figures can be asked for: around them there is room for every window within the years that have four
  /// digits.
  static let askable = Instant(seconds: -62_072_438_400)...Instant(seconds: 253_370_764_799)

  /// Reads what stands on the command line.
  public init?(argument: String) {
    guard let instant = Instant(argument), Self.askable.contains(instant) else { return nil }
    self = instant
  }

  /// What help offers.
  public static var allValueStrings: [String] { [] }
}

extension AsOf: ExpressibleByArgument {
  /// Reads what stands on the command line.
  public init?(argument: String) {
    guard let asOf = AsOf(argument), Instant.askable.contains(asOf.instant(in: Platform.wish.calendar)) else {
      return nil
    }
    self = asOf
  }

  /// What help offers.
  public static var allValueStrings: [String] { [] }
}

extension Month: ExpressibleByArgument {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(argument) }
  /// What help offers.
  public static var allValueStrings: [String] { [] }
}

extension DecimalNumber: ExpressibleByArgument {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(argument) }
  /// What help offers.
  public static var allValueStrings: [String] { [] }
}

extension Key: ExpressibleByArgument {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(argument) }
  /// What a shell completes it to.
  public static var defaultCompletionKind: CompletionKind { Completion.ids(of: Subject.self) }
  /// What help offers.
  public static var allValueStrings: [String] { [] }
}

extension Platform: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension IndicatorID: ExpressibleByArgument {}
extension ScopeKind: ExpressibleByArgument {}
extension Dispute.Form: ExpressibleByArgument {}
extension AfterSalesCase.Liability: ExpressibleByArgument {}
extension Product.ResponsiblePerson: ExpressibleByArgument {}
extension Dispute.Status: ExpressibleByArgument {}
extension DisputeForm.Confirmation: ExpressibleByArgument {}
extension ExportedTable: ExpressibleByArgument {}
extension AmountUnit: ExpressibleByArgument {}

extension WindowChoice: ExpressibleByArgument {
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
  public static var allValueStrings: [String] { ["own"] + NearDays.allCases.map { "\($0.rawValue)" } }
  /// What help shows as the default.
  public var defaultValueDescription: String {
    switch self {
    case .own: "own"
    case .days(let days): "\(days.rawValue)"
    }
  }
}

extension Language: ExpressibleByArgument {
  /// Reads what stands on the command line.
  public init?(argument: String) { self.init(name: argument) }
  /// What help offers.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
