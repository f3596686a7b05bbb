import SellerTables

/// Breaking text into lines that fit. Breaks come after spaces, hyphens within words and commas (not before a digit, nor between a hyphen
/// and a capital), and between any two wide characters, but not before closing or after opening punctuation, nor between a number and its
/// per cent sign or short unit, nor beside a slash that stands alone; a word longer than a line is cut between characters.
public enum LineWrapping {
  /// The text as lines of at most `width` columns. Line breaks in the text stay; each empty line stays one.
  public static func wrap(_ text: String, to width: Int) -> [String] {
    wrap(StyledText(text), to: width).map(\.text)
  }

  /// The styled text as lines of at most `width` columns.
  public static func wrap(_ text: StyledText, to width: Int) -> [StyledText] {
    guard width > 0 else { return [] }
    var lines: [StyledText] = []
    for paragraph in paragraphs(of: text) { wrap(paragraph, to: width, into: &lines) }
    return lines
  }

  private struct Element {
    enum Content {
      case character(Character)
      case sign(Sign)
    }

    let content: Content
    let style: Style
    let width: Int

    init(_ character: Character, _ style: Style) {
      content = .character(character)
      self.style = style
      width = DisplayText.width(character)
    }

    init(_ sign: Sign, _ style: Style) {
      content = .sign(sign)
      self.style = style
      width = 1
    }

    /// What decides where a line may end; nil for a sign, beside which it ends at a space only.
    var character: Character? {
      switch content {
      case .character(let character): character
      case .sign: nil
      }
    }
  }

  private static func paragraphs(of text: StyledText) -> [[Element]] {
    var paragraphs: [[Element]] = [[]]
    for run in text.runs {
      switch run.content {
      case .sign(let sign): paragraphs[paragraphs.count - 1].append(Element(sign, run.style))
      case .text(let text):
        for character in text {
          if character == "\n" || character == "\r\n" {
            paragraphs.append([])
          } else {
            paragraphs[paragraphs.count - 1].append(Element(character, run.style))
          }
        }
      }
    }
    return paragraphs
  }

  private static func wrap(_ elements: [Element], to width: Int, into lines: inout [StyledText]) {
    var start = 0
    var used = 0
    var lastBreak: Int?
    var index = 0
    while index < elements.count {
      let element = elements[index]
      if index > start, mayBreak(before: index, in: elements) { lastBreak = index }
      if used + element.width > width, index > start {
        let next = elements[index...].firstIndex { $0.character != " " } ?? elements.count
        if next > index, next == elements.count || mayBreak(before: next, in: elements) {
          // Spaces that hang over the edge are where the line ends.
          lines.append(line(elements[start..<index]))
          start = next
          index = next
        } else {
          let end = lastBreak ?? index
          lines.append(line(elements[start..<end]))
          start = end
          index = end
        }
        used = 0
        lastBreak = nil
        continue
      }
      used += element.width
      index += 1
    }
    if start < elements.count || elements.isEmpty { lines.append(line(elements[start...])) }
  }

  /// The elements as one line, without the spaces at its end.
  private static func line(_ elements: ArraySlice<Element>) -> StyledText {
    var elements = elements
    while elements.count > 0, elements.last?.character == " " { elements.removeLast() }
    var runs: [TextRun] = []
    while let first = elements.first {
      switch first.content {
      case .sign(let sign):
        runs.append(TextRun(sign, first.style))
        elements.removeFirst()
      case .character:
        let alike = elements.prefix { $0.character != nil && $0.style == first.style }
        runs.append(TextRun(String(alike.compactMap(\.character)), first.style))
        elements = elements.dropFirst(alike.count)
      }
    }
    return StyledText(runs: runs)
  }

  private static let closing: Set<Character> = [
    "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉", "”", "’", "…", "％", ",", ".", ")",
    ":", ";", "!", "?", "]", "%",
  ]
  private static let opening: Set<Character> = ["（", "「", "『", "【", "《", "〈", "“", "‘", "(", "["]

  /// Units in short, which stay with the number before them.
  private static let units = ["d", "h", "bd", "min"]

  private static func isUnit(_ elements: ArraySlice<Element>) -> Bool {
    let word = elements.prefix(4).prefix { $0.character?.isLetter == true && $0.width == 1 }.compactMap(\.character)
    return units.contains(String(word))
  }

  private static func mayBreak(before index: Int, in elements: [Element]) -> Bool {
    let (left, right) = (elements[index - 1], elements[index])
    guard let before = left.character, let after = right.character else { return left.character == " " }
    if after == " " { return false }
    if before == " " {
      guard after != "%", after != "/", index < 2 || elements[index - 2].character != "/" else { return false }
      return !(index > 1 && elements[index - 2].character?.isNumber == true && isUnit(elements[index...]))
    }
    // Data written without spaces, as JSON is; a comma before a digit is one of a number's.
    if before == "," { return !after.isNumber && !closing.contains(after) }
    // A hyphen before a digit is that of a day or a negative number, before a capital that of a key or of YYYY-MM-DD; where no word is
    // before it, that of an option.
    if before == "-" {
      let isInWord = index > 1 && elements[index - 2].character?.isLetter == true
      return isInWord && !after.isNumber && !after.isUppercase
    }
    guard left.width == 2 || right.width == 2 else { return false }
    return !closing.contains(after) && !opening.contains(before)
  }
}
