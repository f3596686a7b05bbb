import SellerChanges
import SellerText

/// One page of a pane: a list, a product, a form. Pages lie on a stack; the top one is shown and has the keyboard.
///
/// A page is a value. It computes nothing that the reading does not already hold, except what only it shows.
protocol Page: Sendable {
  /// The page's name in the breadcrumb; empty for a pane's first page.
  func title(in context: PageContext) -> String

  /// What can be done here beside what can be done everywhere, the most useful first.
  @Offers<Self>
  func offers(in context: PageContext) -> [Offer<Self>]

  /// The tab that is shown, by its place from the left; nil without tabs, or where that is not kept.
  var shownTab: Int? { get }

  /// Whether it has nothing to show as long as what lists show is not counted.
  var needsLists: Bool { get }

  /// The part that has the keyboard; nil where the page itself has it.
  var part: (any PagePart)? { get set }

  /// Whether keys are typed into the page (a filter, a form) before they are looked up as actions.
  var isTyping: Bool { get }

  /// Which keys end the typing, for the last line.
  func typingKeys(in context: PageContext) -> any Worded

  /// Takes a key while `isTyping`.
  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome]

  /// Takes pasted text while `isTyping`.
  mutating func paste(_ text: String, in context: PageContext)

  /// Whether what is typed into takes several lines, and so much more than a field of one.
  var takesLines: Bool { get }

  /// The store was read again, or the language changed: recompute what the page holds, and keep the selection.
  mutating func refresh(in context: PageContext)

  /// A change that this page asked for is on disk; `written` is the same with the id that it got.
  mutating func saved(_ change: Change, written: Change, in context: PageContext) -> [PageOutcome]

  mutating func refused(_ change: Change, because reason: any Worded, in context: PageContext)

  /// Files that this page asked about were looked at.
  mutating func measured(_ files: [MeasuredFile], in context: PageContext) -> [PageOutcome]

  /// Files that this page asked for were listed.
  mutating func listed(_ listing: FileListing, in context: PageContext) -> [PageOutcome]

  /// There are news of an import.
  mutating func imported(_ news: ImportNews, in context: PageContext)

  /// The figures that the page lacks, to be counted beside the screen; nil when it has all that it shows.
  func wanted(in context: PageContext) -> FigureRequest?

  /// The figures that the page wants are counted.
  mutating func counted(_ answer: FigureAnswer, in context: PageContext)

  /// Draws the page into a block of the frame; scrolling settles to what was drawn.
  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext)

  /// How the list that has the keyboard stands, where that is kept.
  var keptList: KeptList? { get }

  /// Where the selection stands in its list, for the corner of the last line.
  func position(in context: PageContext) -> ListPosition?
}

extension Page {
  var shownTab: Int? { nil }
  /// Health, records, notes and whatever else comes without lists.
  var needsLists: Bool { false }
  var part: (any PagePart)? {
    get { nil }
    set {}
  }
  var isTyping: Bool { part?.isTyping ?? false }
  /// Those of the part, or of a list's filter.
  func typingKeys(in context: PageContext) -> any Worded { part?.typingKeys ?? ChromePhrase.filterKeys }
  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    part?.type(key)
    return []
  }
  mutating func paste(_ text: String, in context: PageContext) { part?.paste(text) }
  /// One line.
  var takesLines: Bool { false }
  /// Nothing is held.
  mutating func refresh(in context: PageContext) {}
  /// Nothing to do.
  mutating func saved(_ change: Change, written: Change, in context: PageContext) -> [PageOutcome] { [] }
  /// Nothing to do: the reason is shown on the last line in any case.
  mutating func refused(_ change: Change, because reason: any Worded, in context: PageContext) {}
  /// Nothing was asked.
  mutating func measured(_ files: [MeasuredFile], in context: PageContext) -> [PageOutcome] { [] }
  /// Nothing was asked.
  mutating func listed(_ listing: FileListing, in context: PageContext) -> [PageOutcome] { [] }
  /// Nothing comes in.
  mutating func imported(_ news: ImportNews, in context: PageContext) {}
  /// The reading has all that is shown.
  func wanted(in context: PageContext) -> FigureRequest? { nil }
  /// Nothing was asked.
  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {}
  var keptList: KeptList? { part?.kept }
  func position(in context: PageContext) -> ListPosition? { part?.position }
}

extension Page {
  /// The page's offers, as offers of what shows the page; `put` puts the changed page into its place.
  func offers<Owner>(
    in context: PageContext, put: @escaping (inout Owner, Self) -> Void
  ) -> [Offer<Owner>] {
    offers(in: context).map { offer in
      offer.done { owner in
        var page = self
        let outcomes = offer.perform(&page)
        put(&owner, page)
        return outcomes
      }
    }
  }
}

extension Page {
  /// Goes to a tab as its keys do.
  mutating func show(tab: Int, in context: PageContext) {
    while let before = shownTab, before != tab {
      let key = before < tab ? ActionName.right : .left
      _ = offers(in: context).first { $0.name == key }?.perform(&self)
      if shownTab == before { return }
    }
  }
}
