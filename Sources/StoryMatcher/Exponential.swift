/// An exponential that is the same on every machine, which a system's own need not be.
enum Exponential {
  /// The exponential of a number up to 0, to about 1e-12.
  static func of(_ value: Double) -> Double {
    guard value > -700 else { return 0 }
    // e^x = 2^k e^r with r at most ln(2)/2 away from 0, where the series ends soon.
    let k = (value / 0.693147180559945309).rounded()
    let r = value - k * 0.693147180559945309
    var term = 1.0
    var sum = 1.0
    for n in 1...14 {
      term *= r / Double(n)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(k), significand: 1)
  }
}
