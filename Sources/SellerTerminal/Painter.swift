import CNcurses
import SellerConsole
import SellerTables

/// Turns cells into ncurses' cells: roles into attributes and colour pairs, once a theme.
struct Painter {
  private struct Paint {
    let attributes: attr_t
    let pair: Int32
    /// What shows where there is no letter: the colour below it; nil where attributes show there, too.
    let ground: Colour??
  }

  /// The pair of the terminal's own colours, where there are colours. Pair 0 is the same, but after it ncurses turns off every
  /// attribute as well, at each end of a coloured word.
  private static let plain: Int32 = 1

  private let theme: Theme
  private let depth: ColourDepth
  private let colourCount: Int
  private var paints: [Style: Paint] = [:]
  /// The last style asked for: neighbours mostly share it.
  private var last: (style: Style, paint: Paint)?
  /// Scalars beyond ASCII that have been compared with the C library.
  private var agreed: [UInt32: Bool] = [:]

  init(theme: Theme, depth: ColourDepth, colourCount: Int) {
    self.theme = theme
    self.depth = depth
    self.colourCount = colourCount
    if depth != .none { init_extended_pair(Self.plain, -1, -1) }
  }

  /// A row in ncurses' terms, one element for each glyph. A blank goes on in the attributes before it where it looks the same: so
  /// less is sent. Those at a row's end are the terminal's own, which stand there already.
  mutating func row(_ cells: ArraySlice<Cell>) -> [cchar_t] {
    var row: [cchar_t] = []
    row.reserveCapacity(cells.count)
    var before: Paint?
    let end = cells.lastIndex { $0.glyph != .blank } ?? cells.startIndex
    for (index, cell) in zip(cells.indices, cells) where !cell.isContinuation {
      var paint = paint(for: cell.style)
      if cell.glyph == .blank, index < end || paint.ground != .some(nil), let before, let ground = before.ground,
        ground == paint.ground
      {
        paint = before
      }
      before = paint
      if let letter = cell.glyph.ascii {
        row.append(Self.simple(letter, paint))
      } else {
        for scalars in scalars(of: cell) { row.append(Self.complex(scalars, paint)) }
      }
    }
    return row
  }

  /// The scalars for a cell. Where the C library counts other columns than the cell has (its Unicode is older or newer
  /// than ours), question marks keep the rest of the row in its place.
  private mutating func scalars(of cell: Cell) -> [[Unicode.Scalar]] {
    guard let base = cell.glyph.base else { return [] }
    if base.isASCII { return [cell.glyph.scalars] }
    let agrees: Bool
    if let known = agreed[base.value] {
      agrees = known
    } else {
      agrees = CharacterLocale.columns(of: base) == Int(cell.width)
      agreed[base.value] = agrees
    }
    if agrees { return [[base] + cell.glyph.scalars.dropFirst().filter { CharacterLocale.columns(of: $0) == 0 }] }
    return Array(repeating: ["?"], count: Int(cell.width))
  }

  /// A letter, which most cells are, without the lists that several scalars take.
  private static func simple(_ letter: UInt8, _ paint: Paint) -> cchar_t {
    var cell = cchar_t()
    var pair = paint.pair
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: 2) { text in
      text[0] = wchar_t(letter)
      text[1] = 0
      _ = setcchar(&cell, text.baseAddress, paint.attributes, 0, &pair)
    }
    return cell
  }

  private static func complex(_ scalars: [Unicode.Scalar], _ paint: Paint) -> cchar_t {
    var text = scalars.map { wchar_t(bitPattern: $0.value) }
    text.append(0)
    var cell = cchar_t()
    var pair = paint.pair
    // The short parameter reaches 32767 pairs; the pointer is ncurses' way to hand over any.
    _ = setcchar(&cell, text, paint.attributes, 0, &pair)
    return cell
  }

  private mutating func paint(for style: Style) -> Paint {
    if let last, last.style == style { return last.paint }
    let paint = paints[style] ?? makePaint(for: style)
    paints[style] = paint
    last = (style, paint)
    return paint
  }

  private func makePaint(for style: Style) -> Paint {
    let looks = theme.appearance(of: style, depth: depth)
    var attributes: attr_t = 0
    if looks.attributes.contains(.bold) { attributes |= seller_attribute_bold() }
    if looks.attributes.contains(.underline) { attributes |= seller_attribute_underline() }
    if looks.attributes.contains(.reverse) { attributes |= seller_attribute_reverse() }
    if looks.attributes.contains(.dim) { attributes |= seller_attribute_dim() }
    if looks.attributes.contains(.italic) { attributes |= seller_attribute_italic() }
    // Terminals with eight colours have the bright ones as bold.
    if colourCount < 16, case .named(let name)? = looks.foreground, name.number >= 8 {
      attributes |= seller_attribute_bold()
    }
    let ground: Colour?? = looks.attributes.isDisjoint(with: [.underline, .reverse]) ? looks.background : .none
    guard depth != .none else { return Paint(attributes: attributes, pair: 0, ground: ground) }
    guard looks.foreground != nil || looks.background != nil else {
      return Paint(attributes: attributes, pair: Self.plain, ground: ground)
    }
    let pair = alloc_pair(number(of: looks.foreground), number(of: looks.background))
    return Paint(attributes: attributes, pair: max(0, pair), ground: ground)
  }

  /// A colour's number on this terminal; −1 is the terminal's own colour.
  private func number(of colour: Colour?) -> Int32 {
    guard let colour, let (red, green, blue) = colour.components else { return -1 }
    // With direct colour, numbers below 8 still are the palette's; all else is red, green and blue.
    if depth == .full {
      if case .named(let name) = colour, name.number < 8 { return Int32(name.number) }
      return Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    }
    switch colour {
    case .named(let name): return Int32(colourCount < 16 ? name.number % 8 : name.number)
    case .indexed(let number): return Int32(number)
    case .rgb, .terminal: return -1
    }
  }
}
