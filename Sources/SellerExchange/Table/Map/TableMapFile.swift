import FoundationEssentials
import SellerCore
import SellerJSON

/// Maps from files, and the ones inside the program.
public enum TableMapFile {
  /// The maps inside the program, by name.
  public static var names: [String] { EmbeddedFiles.all.map(\.name) }

  /// The maps inside the program for tables that shops of a platform have: those of other platforms' back ends are none.
  static func names(for platform: Platform) -> [String] {
    names.filter { name in
      Platform.allCases.allSatisfy { $0 == platform || !name.hasPrefix("\($0.rawValue)-") }
    }
  }

  /// A map inside the program; nil when there is none of this name.
  public static func named(_ name: String) throws(MapProblem) -> TableMap? {
    guard let file = EmbeddedFiles.all.first(where: { $0.name == name }) else { return nil }
    return try read(file.bytes)
  }

  /// A map from the bytes of a file.
  public static func read(_ bytes: [UInt8]) throws(MapProblem) -> TableMap {
    // Foundation would take bytes of other encodings for text.
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    // Foundation's reader of JSON5 ends the program on some texts, so it gets JSON that has been read once already.
    let json = JSON5.json(bytes)
    do throws(JSONError) {
      _ = try JSONNode(reading: json)
    } catch {
      throw .notJSON5(reason: "\(error.place)")
    }
    do {
      return try JSONDecoder().decode(TableMap.self, from: Data(json))
    } catch let problem as MapProblem {
      throw problem
    } catch let error as DecodingError {
      throw .notJSON5(reason: reason(error))
    } catch {
      throw .notJSON5(reason: "\(error)")
    }
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context): path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context): path(context.codingPath)
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? (context.underlyingError.map { "\($0)" } ?? context.debugDescription) : path(context.codingPath)
    @unknown default: "\(error)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
  }
}

/// Names in a map that nobody reads are errors: a typing error would otherwise go unnoticed.
enum MapNames {
  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Refuses the first name of an object that is not known.
  static func refuseUnknown(in decoder: any Decoder, known: [String]) throws {
    let names = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    if let unknown = names.first(where: { !known.contains($0) }) { throw MapProblem.unknownName(unknown, known: known) }
  }
}
