import SellerCore

extension ImportFormat {
  /// Every format that can be imported, in the order in which a file is held against them.
  public static let all: [ImportFormat] = [.seller, .wish, .wishV2, .kuaishou, .jd, .wishCSV, .csv]

  /// The format of a name on the command line.
  public static func named(_ word: String) -> ImportFormat? { all.first { $0.name.word == word } }

  /// The format that a file has, by its content; nil where none is known.
  public static func of(_ file: SourceFile) -> ImportFormat? {
    if let word = RefusedReply.format(of: file) { return named(word) }
    let sample = FileSample(file)
    return all.first { $0.fits(sample) }
  }

  /// The format that a file may have which somebody has for a shop of a platform, where nothing in it tells.
  static func likely(_ file: SourceFile, of platform: Platform) -> ImportFormat? {
    let sample = FileSample(file)
    return all.first { $0.platform == platform && $0.mayBe(sample) }
  }
}
