/// What an expression gives; what it throws is thrown as what the caller says.
public func rethrowing<Answer, Failure: Error, Said: Error>(
  as said: (Failure) -> Said, _ expression: @autoclosure () throws(Failure) -> Answer
) throws(Said) -> Answer {
  do throws(Failure) {
    return try expression()
  } catch {
    throw said(error)
  }
}
