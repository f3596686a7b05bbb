import SellerCore

extension DisputeForm.Problem: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .reasonMissing: "Say why the category is wrong."
    case .explanationMissing: "Explain why the regulation asks for no person."
    case .proposedCategoryMissing: "Propose one category."
    case .proposedCategoryIsCurrent(let category): "The product has \(category.text) already."
    case .proposedCategoryNotAsked(let category): "This form proposes no category (\(category.text))."
    case .confirmationMissing(let confirmation):
      "Must be ticked before the form can be submitted: \(confirmation.english)."
    case .tooManyAttachments(let count, let limit): "\(count) pictures; at most \(limit) are taken."
    case .attachmentTooLarge(let name, let bytes, let limit):
      "\(name) has \(Language.english.fileSize(bytes, besides: limit)); at most "
        + "\(Language.english.fileSize(limit, besides: bytes)) are taken."
    case .attachmentNotPicture(let name, let allowed): "\(name) is no picture: \(allowed.joined(separator: ", "))."
    case .outcomeGiven: "A dispute that is being submitted has no outcome yet."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .reasonMissing: "请说明品类为何有误。"
    case .explanationMissing: "请说明为何不需要责任人。"
    case .proposedCategoryMissing: "请建议一个品类。"
    case .proposedCategoryIsCurrent(let category): "产品现有品类就是 \(category.text)。"
    case .proposedCategoryNotAsked(let category): "此表格不建议新品类（\(category.text)）。"
    case .confirmationMissing(let confirmation): "勾选后才能提交：\(confirmation.chinese)。"
    case .tooManyAttachments(let count, let limit): "有 \(count) 张图片，最多 \(limit) 张。"
    case .attachmentTooLarge(let name, let bytes, let limit):
      "\(name) 有 \(Language.chinese.fileSize(bytes, besides: limit))，"
        + "最大 \(Language.chinese.fileSize(limit, besides: bytes))。"
    case .attachmentNotPicture(let name, let allowed): "\(name) 不是图片：\(allowed.joined(separator: "、"))。"
    case .outcomeGiven: "提交中的申诉还没有结果。"
    }
  }
}

extension DisputeForm.Confirmation: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .checkedAgainstRegulation: "checked against Regulation (EU) 2019/1020"
    case .informationIsTrue: "what this form says is true"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .checkedAgainstRegulation: "已对照《欧盟市场监管法规 (EU) 2019/1020》核对"
    case .informationIsTrue: "所填信息属实"
    }
  }
}

extension DisputeEligibility.Refusal: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .otherPlatform: "Category disputes exist on Wish only."
    case .unknownProduct(let id): "The store has no record of the product \(id.text)."
    case .alreadyDisputed(let existing, let submittedAt):
      "Disputed already, and only once is possible: \(existing.text), \(Platform.wish.calendar.day(of: submittedAt))."
    case .beforeEffect(let effect):
      "Disputes begin on \(Language.english.moment(effect, in: Platform.wish.calendar))."
    case .categoryNotShown: "Its category is not shown yet: that begins with the first order released."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .otherPlatform: "品类申诉只有 Wish 才有。"
    case .unknownProduct(let id): "店铺数据中没有产品 \(id.text) 的记录。"
    case .alreadyDisputed(let existing, let submittedAt):
      "每个产品只能申诉一次，已申诉过：\(existing.text)，\(Platform.wish.calendar.day(of: submittedAt))。"
    case .beforeEffect(let effect): "\(Language.chinese.moment(effect, in: Platform.wish.calendar)) 起才能申诉。"
    case .categoryNotShown: "品类尚未显示：首个订单释放后才会显示。"
    }
  }
}
