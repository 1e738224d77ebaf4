/// A natural logarithm that is the same on every machine, which a system's own need not be.
enum Logarithm {
  /// The natural logarithm of a positive number, to about 1e-12.
  static func natural(_ value: Double) -> Double {
    guard value > 0 else { return -.infinity }
    let exponent = Double(value.exponent)
    let x = (value.significand - 1) / (value.significand + 1)
    // atanh series: ln(m) = 2 (x + x^3/3 + x^5/5 + ...), with x below 1/3.
    var term = x
    var sum = 0.0
    for power in stride(from: 1.0, through: 25.0, by: 2.0) {
      sum += term / power
      term *= x * x
    }
    return exponent * 0.693147180559945309 + 2 * sum
  }
}
