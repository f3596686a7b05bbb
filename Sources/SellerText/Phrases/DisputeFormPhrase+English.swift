import SellerCore

extension DisputeFormPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .title(.revenueShare): "File a dispute: revenue share"
    case .title(.euCompliance): "File a dispute: EU compliance"
    case .keys: "Tab next field   Enter choose, tick, press   Esc leave"
    case .product: "product"
    case .reason: "reason"
    case .proposed: "proposed category"
    case .pictures: "pictures"
    case .sizes: "sizes"
    case .productHelp: "Only products whose category is shown and that had no dispute yet."
    case .reasonHelp: "Required: why the category is wrong. Tab goes on."
    case .explanationHelp: "Required: what the product is, and why the regulation does not ask for a person."
    case .proposedHelp: "Required: exactly one, and none that the product has. Enter opens the list; type to search."
    case .picturesHelp(let count, let megabytes):
      "Optional: one path a line, up to \(count) jpg or png of at most \(megabytes) MB."
    case .tick(.checkedAgainstRegulation): "(EU) 2019/1020 checked"
    case .tick(.informationIsTrue): "information is true"
    case .chooseProduct: "choose a product"
    case .chooseCategory: "choose a category"
    case .nothingFound: "Nothing found"
    case .shares(let usual, let eu):
      usual == eu
        ? Language.english.percent(usual)
        : "\(Language.english.percent(usual)) · EU \(Language.english.percent(eu))"
    case .nothingDisputable: "No product can be disputed now."
    case .productMissing: "Choose the product to dispute."
    case .submit: "Submit…"
    case .confirmTitle: "Submit this dispute?"
    case .onceOnly(let product):
      "Once only: “\(product)” can be disputed this one time. There is no second form, and nothing takes it back."
    case .proposal(let from, let to): "\(from) → \(to)"
    case .euPurpose: "EU compliance: no category is proposed; this still counts as the product's one dispute."
    case .confirm: "Submit, once only"
    case .filed(let id): "Filed and on disk: \(id.text). The platform answers within several business days."
    case .discardTitle: "Leave the form?"
    case .discardBody: "What you typed is not kept. Nothing was submitted; the product can still be disputed."
    case .discard: "Leave"
    case .existingTitle: "Disputed already"
    case .existingBody(let product, let id, let day, let status):
      "“\(product)” had its one dispute: \(id.text), submitted \(day), \(status.english)."
    case .showExisting: "Show it"
    case .preview: "If filed today"
    case .previewNeedsCategory: "Choose a category to see what it would bring."
    case .previewAdjustment(let days, let orders, let total):
      "\(Language.english.signedMoney(total)) on \(orders == 1 ? "1 order" : "\(orders) orders") released \(days)"
    case .previewNoAdjustment(let days): "No share changes on the orders released \(days)"
    case .previewShare(let from, let to):
      from == to
        ? "a plain order keeps its share of \(Language.english.percent(from))"
        : "a plain order's share \(Language.english.percent(from)) → \(Language.english.percent(to))"
    case .previewPerMonth(let money):
      "\(Language.english.signedMoney(money)) per 30 days at the present pace, after the answer"
    case .previewBetween: "Until the answer orders keep their share. Assumed: updated as proposed."
    case .previewEU: "This form proposes no category, so what it changes cannot be said beforehand."
    case .fileToday(let loss): "Today rather than tomorrow: waiting a day loses \(Language.english.money(loss))."
    case .fileTomorrow(let gain): "Tomorrow rather than today: waiting a day wins \(Language.english.money(gain))."
    case .fileAnyDay: "Today or tomorrow makes no difference."
    case .unreadable(let path, let why): "\(path): \(why)"
    case .measuring: "Looking at the files…"
    }
  }
}
