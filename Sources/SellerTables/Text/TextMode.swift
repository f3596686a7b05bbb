public import SellerText

/// How text and signs are put on the screen, for everything that is measured and drawn inside `withValue`.
public struct TextMode: Sendable, Hashable {
  /// The language in which words stand for signs; nil draws signs.
  public var spoken: Language?
  /// Whether characters whose width is ambiguous take two columns.
  public var isAmbiguousWide = false

  /// Words for signs where a language is given.
  public init(spoken: Language? = nil, isAmbiguousWide: Bool = false) {
    self.spoken = spoken
    self.isAmbiguousWide = isAmbiguousWide
  }

  /// What holds where it is asked for.
  @TaskLocal public static var current = TextMode()
}

extension Sign {
  /// The word for the sign where words stand for signs; nil where it is drawn, and for what only parts or points.
  public var word: String? {
    TextMode.current.spoken.flatMap { language in words.map { language.say($0) } }
  }

  /// How many columns the signs of verdicts and states need, where they stand below each other.
  public static var columns: Int {
    guard TextMode.current.spoken != nil else { return 1 }
    return states.compactMap(\.word).map { DisplayText.width($0) }.max() ?? 1
  }

  private static let states: [Sign] = [.good, .bad, .near, .dot, .clock, .unknown, .missing]

  private var words: Phrase? {
    switch self {
    case .good: Phrase(en: "ok", zh: "正常")
    case .bad: Phrase(en: "bad", zh: "异常")
    case .near: Phrase(en: "near", zh: "临近")
    case .dot: Phrase(en: "note", zh: "提示")
    case .clock: Phrase(en: "due", zh: "待办")
    case .unknown: Phrase(en: "unknown", zh: "未知")
    case .missing: Phrase(en: "none", zh: "无")
    case .closed: Phrase(en: "marked", zh: "已标记")
    case .ascending: Phrase(en: "up", zh: "升序")
    case .descending: Phrase(en: "down", zh: "降序")
    case .arrow: Phrase(en: "to", zh: "至")
    case .remedy: Phrase(en: "what helps:", zh: "办法：")
    default: nil
    }
  }
}
