import SellerCommandLine

/// Several words in one argument, such as `store,product`; each counts once, in the order written.
struct CommaList<Element: WordValue & Hashable>: WordValue {
  let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  init?(argument: String) {
    var elements: [Element] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let element = Element(argument: String(word)) else { return nil }
      if !elements.contains(element) { elements.append(element) }
    }
    self.elements = elements
  }

  var word: String { elements.map(\.word).joined(separator: ",") }

  static var choices: [String] { Element.choices }
}
