import SellerCore
import SellerTables

extension FactWays {
  /// What brings facts into a platform's shops: the formats that carry them.
  public init(_ platform: Platform) {
    var formats: [ImportSource.Fact: [String]] = [:]
    for format in ImportFormat.all where format.platform == platform {
      for name in format.carries.all {
        formats[ImportSource.Fact(rawValue: name), default: []].append(format.name.word)
      }
    }
    self.init(formats)
  }
}
