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
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    let text = JSON5Text(bytes)
    let document: JSONNode
    do throws(JSONError) {
      document = try JSONNode(reading: text.json)
    } catch {
      throw .notJSON5(reason: "\(text.place(of: error.place.byte))")
    }
    return try TableMap(JSONPart(document))
  }
}
