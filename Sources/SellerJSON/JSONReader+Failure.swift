/// Errors with their places and paths.
extension JSONReader {
  /// A problem at the present byte, or at a distance from the mark; `name` is that of a member whose value is not reached.
  mutating func failure(_ problem: JSONProblem, at distance: Int? = nil, name: String? = nil) -> JSONError {
    var problem = problem
    if case .cutOff = problem, input.hasFailed { problem = .sourceFailed }
    if input.isTooLong { problem = .tooLong(limit: limits.valueBytes) }
    return JSONError(problem: problem, place: input.place(at: distance ?? input.distance), path: path(to: name))
  }

  /// The present byte cannot stand here.
  mutating func unexpected(inPlaceOfComma: Bool = false) -> JSONError {
    guard let byte = input.current else { return failure(.cutOff(empty: false)) }
    if input.isAtByteOrderMark { return failure(.byteOrderMark) }
    do throws(JSONProblem) {
      let length = try input.scalarLength()
      let scalar = String(decoding: input.buffer[input.position..<(input.position + length)], as: UTF8.self)
      if inPlaceOfComma, "{[\"-tfn0123456789".utf8.contains(byte) { return failure(.missingComma) }
      return failure(.unexpected(scalar.unicodeScalars.first ?? "\u{FFFD}"))
    } catch {
      return failure(error)
    }
  }

  /// The path of the value that is being read.
  private func path(to name: String?) -> String {
    // Between its parts an object or list is itself what is wrong; of what is skipped no parts are known.
    let isBetween = !expectsValue && (isKept || frames.isEmpty)
    var steps = (isBetween && frames.isEmpty ? levels.dropLast() : levels[...]).map { level in
      level.isObject ? level.name : "[\(level.count)]"
    }
    if isKept {
      steps += (isBetween ? frames.dropLast() : frames[...]).map { frame in
        frame.isObject ? text(of: entries[frame.name]) : "[\(frame.count)]"
      }
    }
    if let name { steps.append(name) }
    return steps.reduce(into: "") { path, step in
      path += path.isEmpty || step.hasPrefix("[") ? step : "." + step
    }
  }
}
