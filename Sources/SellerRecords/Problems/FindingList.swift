/// The findings of one file, counted only beyond a bound: a file of a million bad lines is one problem, not a million.
public struct FindingList {
  /// More findings than these of one file are only counted.
  public static let most = 100

  let file: String
  private var findings: [Finding] = []
  private var more = 0

  /// No findings yet.
  public init(file: String) { self.file = file }

  /// Adds a finding.
  public mutating func add(_ problem: RecordProblem, line: Int?, field: String? = nil) {
    guard findings.count < Self.most else {
      more += 1
      return
    }
    findings.append(Finding(file: file, line: line, field: field, problem: problem))
  }

  /// The findings, and how many more there are.
  public var all: [Finding] {
    more == 0 ? findings : findings + [Finding(file: file, problem: .more(count: more))]
  }
}
