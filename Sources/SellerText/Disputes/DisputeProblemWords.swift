import SellerCore

extension DisputeForm.Problem: Worded {
  /// What it says.
  public var phrase: Phrase {
    switch self {
    case .reasonMissing: Phrase(en: "Say why the category is wrong.", zh: "请说明品类为何有误。")
    case .explanationMissing: Phrase(en: "Explain why the regulation asks for no person.", zh: "请说明为何不需要责任人。")
    case .proposedCategoryMissing: Phrase(en: "Propose one category.", zh: "请建议一个品类。")
    case .proposedCategoryIsCurrent(let category):
      Phrase(en: "The product has \(category) already.", zh: "产品现有品类就是 \(category)。")
    case .proposedCategoryNotAsked(let category):
      Phrase(en: "This form proposes no category (\(category)).", zh: "此表格不建议新品类（\(category)）。")
    case .confirmationMissing(let confirmation):
      Phrase(en: "Must be ticked before the form can be submitted: \(confirmation).", zh: "勾选后才能提交：\(confirmation)。")
    case .tooManyAttachments(let count, let limit):
      Phrase(en: "\(count) pictures; at most \(limit) are taken.", zh: "有 \(count) 张图片，最多 \(limit) 张。")
    case .attachmentTooLarge(let name, let bytes, let limit):
      Phrase(
        en: "\(name) has \(fileSize: bytes, besides: limit); at most \(fileSize: limit, besides: bytes) are taken.",
        zh: "\(name) 有 \(fileSize: bytes, besides: limit)，最大 \(fileSize: limit, besides: bytes)。")
    case .attachmentEmpty(let name): Phrase(en: "\(name) is empty.", zh: "\(name) 是空文件。")
    case .attachmentRepeated(let name, let first) where name == first:
      Phrase(en: "\(name) is there twice.", zh: "\(name) 重复。")
    case .attachmentRepeated(let name, let first):
      Phrase(en: "\(name) is the same picture as \(first).", zh: "\(name) 与 \(first) 是同一张图片。")
    case .attachmentNotPicture(let name, let allowed):
      Phrase(en: "\(name) is no picture: \(list: allowed).", zh: "\(name) 不是图片：\(list: allowed)。")
    case .outcomeGiven: Phrase(en: "A dispute that is being submitted has no outcome yet.", zh: "提交中的申诉还没有结果。")
    }
  }
}

extension DisputeForm.Confirmation: Worded {
  /// What it says.
  public var phrase: Phrase {
    switch self {
    case .checkedAgainstRegulation:
      Phrase(en: "checked against Regulation (EU) 2019/1020", zh: "已对照《欧盟市场监管法规 (EU) 2019/1020》核对")
    case .informationIsTrue: Phrase(en: "what this form says is true", zh: "所填信息属实")
    }
  }
}

extension DisputeEligibility.Refusal: Worded {
  /// What it says.
  public var phrase: Phrase {
    switch self {
    case .otherPlatform: Phrase(en: "Category disputes exist on Wish only.", zh: "品类申诉只有 Wish 才有。")
    case .unknownProduct(let id):
      Phrase(en: "The store has no record of the product \(id).", zh: "店铺数据中没有产品 \(id) 的记录。")
    case .alreadyDisputed(let existing, let submittedAt):
      Phrase(
        en: "Disputed already, and only once is possible: \(existing), \(Platform.wish.calendar.day(of: submittedAt)).",
        zh: "每个产品只能申诉一次，已申诉过：\(existing)，\(Platform.wish.calendar.day(of: submittedAt))。")
    case .beforeEffect(let effect):
      Phrase(
        en: "Disputes begin on \(effect, in: Platform.wish.calendar).",
        zh: "\(effect, in: Platform.wish.calendar) 起才能申诉。")
    case .categoryNotShown:
      Phrase(
        en: "Its category is not shown yet: that begins with the first order released.",
        zh: "品类尚未显示：首个订单释放后才会显示。")
    }
  }
}
