import SellerCore
import SellerTables
import SellerText

/// How often each of several things occurs, as bars from the most frequent on, with its share and count.
struct Histogram {
  struct Bar {
    let name: any Worded
    let count: Int
    var role = Role.bar
  }

  let bars: [Bar]
  let language: Language

  /// A line a bar; the longest bar is the most frequent one, whatever the width.
  func lines(width: Int) -> [StyledText] {
    let total = bars.reduce(0) { $0 + $1.count }
    guard total > 0, let most = bars.map(\.count).max() else { return [] }
    let names = bars.map { StyledText(language.say($0.name.phrase)) }
    let nameWidth = min(names.map(\.width).max() ?? 0, 24)
    let longest = max(8, min(30, width - nameWidth - 18))
    return zip(bars, names).map { bar, name in
      let cells = max(1, bar.count * longest / most)
      let percent = language.percent(Ratio(Int64(bar.count), Int64(total))) ?? ""
      return name.padded(to: nameWidth + 2) + StyledText(repeating: .bar, count: cells, bar.role)
        + StyledText(String(repeating: " ", count: longest - cells + 1) + "\(percent)  \(bar.count)", .dimmed)
    }
  }
}
