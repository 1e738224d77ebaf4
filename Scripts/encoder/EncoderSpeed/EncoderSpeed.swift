import SentenceEncoder

/// Times the encoder, for compare_speed.py: reads texts from standard input, one a line.
@main
struct EncoderSpeed {
  static func main() {
    var texts: [String] = []
    while let line = readLine() { texts.append(line) }
    let encoder = SentenceEncoder.shared
    let clock = ContinuousClock()
    for text in texts {
      let tokens = encoder.tokenIDs(of: text).count
      var best = Duration.seconds(60)
      for _ in 0..<15 {
        best = min(best, clock.measure { _ = encoder.encode(text) })
      }
      print(tokens, best / .milliseconds(1))
    }
  }
}
