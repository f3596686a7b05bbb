extension TableGuess {
  /// The columns for who is to say what they are: each with what stands under it first, and the field for which it is taken. What
  /// is made of several headings stands there as ``columns`` words it, what is put together behind the single headings.
  public var shown: [(heading: String, sample: String, field: String?)] {
    let words = columns
    let single = map.columns.filter { $0.value.join == nil && !$0.value.headings.isEmpty }
    let fields = Dictionary(single.map { ($0.value.headings[0], $0.key) }) { first, _ in first }
    let samples = Dictionary(headings.map { ($0.heading, $0.sample) }) { first, _ in first }
    var shown: [(heading: String, sample: String, field: String?)] = headings.map { heading, sample in
      let field = fields[heading]
      return (field.flatMap { words[$0] } ?? heading, sample, field)
    }
    for (field, source) in map.columns.sorted(by: { $0.key < $1.key }) {
      guard let headings = source.join, let heading = words[field] else { continue }
      shown.append((heading, headings.compactMap { samples[$0] }.joined(separator: source.joint), field))
    }
    return shown
  }

  /// A request with columns that somebody named as they were ``shown``: what is made of several headings stays so.
  public func naming(_ named: [String: String], in request: TableRequest) -> TableRequest {
    let words = columns
    var request = request
    var made = TableMap(record: map.record)
    for (field, heading) in named.sorted(by: { $0.key < $1.key }) {
      let source = words.first { $0.value == heading }.flatMap { map.columns[$0.key] }
      if let source, source.join != nil || source.per != nil && words[field] == heading {
        made.columns[field] = source
      } else {
        request.columns.append((field, source?.headings.first ?? heading))
      }
    }
    if !made.columns.isEmpty { request.map = made }
    return request
  }
}
