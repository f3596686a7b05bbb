import SellerTables

/// Facts with their labels in a column of their own; a long fact goes on below itself, not below its label.
struct LabelledLines {
  let labelWidth: Int
  let width: Int
  private(set) var lines: [StyledText] = []

  mutating func add(_ label: String, _ fact: StyledText) {
    let gap = String(repeating: " ", count: max(1, labelWidth - DisplayText.width(label)))
    let indent = StyledText(String(repeating: " ", count: labelWidth))
    for (index, line) in LineWrapping.wrap(fact, to: max(10, width - labelWidth)).enumerated() {
      lines.append((index == 0 ? StyledText(label + gap, .heading) : indent) + line)
    }
  }

  /// Adds a line that stands on its own.
  mutating func add(_ text: StyledText) {
    lines += text.isEmpty ? [.empty] : LineWrapping.wrap(text, to: width)
  }
}
