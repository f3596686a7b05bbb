import SellerCore
import SellerText

/// How often buyers gave a reason, field by field.
public enum ReasonFields {
  /// The reason; quality reasons count against the shop.
  public static let reason = RowField<ProductQuality.ReasonCount>.name(
    "reason", Heading.reason, { $0.isQuality ? .danger : .text }, { $0.reason })
  /// How many cases gave it.
  public static let count = RowField<ProductQuality.ReasonCount>.count("count", Heading.count) { $0.count }

  /// What programs get of it.
  public static let answer = [reason, .data("quality") { .flag($0.reason.isQuality) }, count]

  /// What a command shows of it, with its part of all cases.
  public static func table(of all: Int) -> [RowField<ProductQuality.ReasonCount>] {
    [
      reason, count,
      RowField(
        "share", Heading.rate, alignment: .right,
        look: { entry, language in
          language.percent(Ratio(Int64(entry.count), Int64(all))).map { StyledText($0) } ?? .missing
        }, value: { .double(Ratio(Int64($0.count), Int64(all)).approximate) }),
    ]
  }
}
