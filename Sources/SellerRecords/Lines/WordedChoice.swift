import SellerCore

/// A choice that stands in the lines of a large file: its words are known by their bytes, without making a text to compare.
protocol WordedChoice: RawRepresentable<String>, CaseIterable, Sendable {
  static var words: ChoiceWords<Self> { get }
}

struct ChoiceWords<Value: WordedChoice>: Sendable {
  private let all = Value.allCases.map { (value: $0, word: Array($0.rawValue.utf8)) }

  /// What is chosen by these bytes; nil where they are none of the words.
  func choice(_ bytes: UnsafeRawBufferPointer) -> Value? {
    for (value, word) in all where word.count == bytes.count {
      if word.withUnsafeBytes({ $0.elementsEqual(bytes) }) { return value }
    }
    return nil
  }
}

extension Order.Channel: WordedChoice { static let words = ChoiceWords<Self>() }
extension Order.CancellationCause: WordedChoice { static let words = ChoiceWords<Self>() }
extension AfterSalesCase.Kind: WordedChoice { static let words = ChoiceWords<Self>() }
extension AfterSalesCase.Reason: WordedChoice { static let words = ChoiceWords<Self>() }
extension AfterSalesCase.Liability: WordedChoice { static let words = ChoiceWords<Self>() }
extension Product.Kind: WordedChoice { static let words = ChoiceWords<Self>() }
extension Product.State: WordedChoice { static let words = ChoiceWords<Self>() }
extension Product.AdvancedLogisticsMembership: WordedChoice { static let words = ChoiceWords<Self>() }
extension Product.ResponsiblePerson: WordedChoice { static let words = ChoiceWords<Self>() }
extension Product.SevenDayReturn: WordedChoice { static let words = ChoiceWords<Self>() }
extension Product.CategoryAssignment.Cause: WordedChoice { static let words = ChoiceWords<Self>() }
extension Consultation.Rating: WordedChoice { static let words = ChoiceWords<Self>() }
extension Consultation.RatingReason: WordedChoice { static let words = ChoiceWords<Self>() }
extension Dispute.Form: WordedChoice { static let words = ChoiceWords<Self>() }
extension Dispute.Status: WordedChoice { static let words = ChoiceWords<Self>() }
