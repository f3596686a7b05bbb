import SellerCore

extension ImportRefusal: CustomStringConvertible {
  /// The refusal in English: where, which field, what is wrong, what to do next.
  public var description: String {
    let place = field.map { "\(position): \($0)" } ?? "\(position)"
    return "\(place): \(problem.message). \(advice)"
  }

  /// What to do about it, in English.
  public var advice: String {
    switch problem {
    case .notJSON, .notCSV:
      "Save the platform's reply or download again, whole and unchanged."
    case .notThisFormat(let other):
      other.map { "Import it as \($0.name)." } ?? "Give a reply as the platform's interface sent it, envelope and all."
    case .platformError:
      "Ask the platform again and save the reply that has data."
    case .missing, .wrongShape, .malformed, .outOfRange, .unusableID, .unrecognisedRecord:
      "Compare the record with the platform's own page and ask for it again."
    case .unknownValue:
      "The platform may have added a value: correct the record, or update this program."
    case .wrongCurrency:
      "Keep this currency in a store of its own."
    case .tooManyDigits:
      "Compare the amount with the platform's own page; it is not rounded here."
    case .notASale:
      "Nothing needs doing: such an order is not counted."
    case .unknownOrder:
      "Import the order first, or both files together."
    }
  }
}

extension ImportRefusal.Problem {
  /// What is wrong, in English, without a full stop.
  public var message: String {
    switch self {
    case .notJSON(let detail): "not a JSON text (\(detail))"
    case .notCSV(let detail): "not a CSV text (\(detail))"
    case .notThisFormat(let other): other.map { "looks like \($0.name)" } ?? "not a reply of this interface"
    case .platformError(let code, let message):
      message.isEmpty
        ? "the platform answered with error \(code)" : "the platform answered with error \(code): \(message)"
    case .missing: "missing"
    case .wrongShape(let expected): "is not \(expected.phrase)"
    case .malformed(let text, let expected): "“\(text)” is not \(expected)"
    case .unknownValue(let text, let known): "“\(text)” is not one of \(known.joined(separator: ", "))"
    case .wrongCurrency(let found, let shop): "the amount is in \(found), the shop is kept in \(shop)"
    case .tooManyDigits(let amount, let currency):
      "\(amount) has more digits than an amount in \(currency) can have (\(currency.minorDigits) after the point)"
    case .outOfRange(let text, let allowed): "\(text) is outside \(allowed)"
    case .unusableID(.empty): "an id cannot be empty"
    case .unusableID(.tooLong(let bytes)): "an id has at most 128 bytes, this one has \(bytes)"
    case .unusableID(.controlCharacter): "an id cannot hold a control character"
    case .notASale(let state): "the order is \(state): nothing was sold"
    case .unknownOrder(let id): "there is no order \(id)"
    case .unrecognisedRecord: "not a record of a known kind"
    }
  }
}

extension ImportRefusal.Shape {
  /// The shape in a sentence.
  var phrase: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .boolean: "true or false"
    case .object: "an object"
    case .list: "a list"
    }
  }
}

extension ImportRefusal.ForeignFormat {
  /// The format's name in a sentence.
  var name: String {
    switch self {
    case .wishV3: "a Wish Marketplace API v3 reply"
    case .wishV2: "a Wish API v2 reply"
    case .kuaishou: "a Kuaishou Shop reply"
    case .jd: "a JD reply"
    }
  }
}
