import CSentenceEncoder

/// One way to do the arithmetic; all give the same bits, at different speeds.
struct Kernel: Equatable, Sendable {
  static let portable = Kernel(raw: sentence_encoder_kernel_portable)
  static let all = [
    portable,
    Kernel(raw: sentence_encoder_kernel_avx2),
    Kernel(raw: sentence_encoder_kernel_avx512vnni),
    Kernel(raw: sentence_encoder_kernel_neon),
    Kernel(raw: sentence_encoder_kernel_neon_dotprod),
  ]

  static var fastest: Kernel { Kernel(raw: sentence_encoder_best_kernel()) }

  /// Those that the processor can run.
  static var usable: [Kernel] { all.filter { sentence_encoder_can_use($0.raw) } }

  let raw: sentence_encoder_kernel

  /// The vector of some tokens, at most as many as the token limit.
  func encode(_ ids: [Int32]) -> [Float] {
    var components = [Float](repeating: 0, count: SentenceEncoder.dimensions)
    let isDone = unsafe sentence_encoder_encode(raw, ids, ids.count, &components)
    precondition(isDone, "no memory to encode a text")
    return components
  }

  func cosines(query: [Int16], scale: Float, packed: Span<UInt8>, count: Int) -> [Float] {
    var cosines = [Float](repeating: 0, count: count)
    let isDone = unsafe packed.withUnsafeBufferPointer {
      guard let start = $0.baseAddress else { return count == 0 }
      return unsafe sentence_encoder_scan(raw, query, scale, start, count, &cosines)
    }
    precondition(isDone, "a kernel that this processor cannot run")
    return cosines
  }
}
