import SellerCore
import SellerRecords
import SellerText

/// Puts something that needs the seller aside: until a day, or for good; or takes it back among what does.
public struct DeferNeeds: Deed {
  /// What becomes of it.
  public enum Course: Sendable, Hashable {
    /// It comes back on a day.
    case snooze(until: Day)
    /// It does not come back, unless its matter changes.
    case dismiss
    /// It is back.
    case restore
  }

  /// The alerts.
  public let ids: [AlertID]
  /// What becomes of them.
  public let course: Course

  /// What was done.
  public var what: Phrase {
    let names = ids.map(\.text)
    return switch course {
    case .snooze(let day): Phrase(en: "snooze until \(day): \(list: names)", zh: "搁置至 \(day)：\(list: names)")
    case .dismiss: Phrase(en: "dismiss: \(list: names)", zh: "不再提醒：\(list: names)")
    case .restore: Phrase(en: "restore: \(list: names)", zh: "恢复提醒：\(list: names)")
    }
  }

  /// What needs the seller follows from everything.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds { .everything }

  /// Only what needs the seller is put aside, and only what is aside comes back.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    guard !ids.isEmpty else { throw .nothingToWorkAt }
    let list = view.report(by: rulebook, .alerts)
    let known = Set((course == .restore ? list.aside : list.alerts).map(\.id))
    if let missing = ids.first(where: { !known.contains($0) }) { throw .noNeed(missing, isAside: course == .restore) }
    var until: Day?
    switch course {
    case .snooze(let day):
      guard day > view.today else { throw .snoozedToThePast(day, today: view.today) }
      until = day
    case .dismiss: break
    case .restore: until = view.today
    }
    return ids.map { Record(Deferral($0, at: view.asOf, until: until)) }
  }
}

extension Change {
  /// Puts needs aside, or takes them back.
  public static func deferNeeds(_ ids: [AlertID], _ course: DeferNeeds.Course) -> Change {
    Change(DeferNeeds(ids: ids, course: course))
  }
}

extension ChangeRefusal {
  /// Nothing of this id needs the seller, or is put aside.
  static func noNeed(_ id: AlertID, isAside: Bool) -> ChangeRefusal {
    ChangeRefusal(
      isAside
        ? Phrase(en: "Nothing called \(quoted: id.text) is put aside.", zh: "没有搁置\(quoted: id.text)。")
        : Phrase(
          en: "Nothing called \(quoted: id.text) needs you: see “seller needs”.",
          zh: "待处理事项中没有\(quoted: id.text)；请看 seller needs。"))
  }

  /// A snooze ends on a later day.
  static func snoozedToThePast(_ day: Day, today: Day) -> ChangeRefusal {
    ChangeRefusal(en: "\(day) is not after today, \(today).", zh: "\(day) 不晚于今天（\(today)）。", part: .moment)
  }
}
