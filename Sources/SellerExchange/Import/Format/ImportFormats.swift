import SellerCore

extension ImportFormat {
  /// Every format that can be imported, in the order in which a file is held against them.
  public static let all: [ImportFormat] = [.seller, .wish, .wishV2, .kuaishou, .jd, .wishCSV, .csv]

  /// The format of a name on the command line.
  public static func named(_ word: String) -> ImportFormat? { all.first { $0.name.word == word } }

  /// The format that a file has, by its content; nil where none is known.
  public static func of(_ file: SourceFile) -> ImportFormat? {
    of(file, FileSample(file), for: nil)
  }

  /// The format that a file has, by its sample; where nothing in it tells, the one that it may have in a shop of a platform.
  static func of(_ file: SourceFile, _ sample: FileSample, for platform: Platform?) -> ImportFormat? {
    if let word = RefusedReply.format(of: file) { return named(word) }
    return all.first { $0.fits(sample) } ?? all.first { $0.platform == platform && $0.mayBe(sample) }
  }
}
