/// Breaking text into lines that fit. Breaks come after spaces and hyphens (not before a digit), and between any two wide characters, but
/// not before closing or after opening punctuation; a word longer than a line is cut between characters.
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
    let character: Character
    let style: Style
    let width: Int
  }

  private static func paragraphs(of text: StyledText) -> [[Element]] {
    var paragraphs: [[Element]] = [[]]
    for run in text.runs {
      for character in run.text {
        if character == "\n" || character == "\r\n" {
          paragraphs.append([])
        } else {
          paragraphs[paragraphs.count - 1].append(
            Element(character: character, style: run.style, width: DisplayText.width(character)))
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
      if index > start, mayBreak(between: elements[index - 1], and: element) { lastBreak = index }
      if used + element.width > width, index > start {
        if element.character == " " {
          // A space that hangs over the edge is where the line ends.
          lines.append(line(elements[start..<index]))
          start = index + 1
          index += 1
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
    for element in elements {
      if let last = runs.indices.last, runs[last].style == element.style {
        runs[last].text.append(element.character)
      } else {
        runs.append(TextRun(String(element.character), element.style))
      }
    }
    return StyledText(runs: runs)
  }

  private static let closing: Set<Character> = [
    "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉", "”", "’", "…", "％", ",", ".", ")",
    ":", ";", "!", "?", "]", "%",
  ]
  private static let opening: Set<Character> = ["（", "「", "『", "【", "《", "〈", "“", "‘", "(", "["]

  private static func mayBreak(between left: Element, and right: Element) -> Bool {
    if right.character == " " { return false }
    if left.character == " " { return true }
    // A hyphen before a digit is that of a day or a negative number, which is read as one.
    if left.character == "-" { return !right.character.isNumber }
    guard left.width == 2 || right.width == 2 else { return false }
    return !closing.contains(right.character) && !opening.contains(left.character)
  }
}
