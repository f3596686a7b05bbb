/// What a country code names; countries have no record of their own.
public enum Country {}
/// An ISO 3166 alpha-2 code.
public typealias CountryCode = Key<Country>

/// The European Union as the revenue share knows it.
public enum EuropeanUnion {
  /// The 27 member states of 2021 (Readings, 17).
  public static let memberStates: Set<CountryCode> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
}
