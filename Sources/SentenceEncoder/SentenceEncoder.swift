import CSentenceEncoder

/// Turns text into vectors whose angles say how close two texts are in meaning.
///
/// The model is all-MiniLM-L6-v2, fine-tuned on questions and stories, with 8-bit weights that are
/// part of the program: it works offline, costs nothing at start-up, and gives the same vector for
/// the same text on every machine.
/// It knows English; any other text gets a vector too, which says little.
public struct SentenceEncoder: Sendable {
  /// The encoder with the fastest kernels that the processor can run.
  public static let shared = SentenceEncoder(kernel: .fastest)

  /// The number of components of every vector.
  public static let dimensions = Int(SENTENCE_ENCODER_WIDTH)

  /// The tokens that are read of a text, the opening and the closing one included.
  ///
  /// What comes after is not read; ``PassageSplitter`` makes parts that fit.
  public static let tokenLimit = Int(SENTENCE_ENCODER_TOKEN_LIMIT)

  /// Names the model and its exact weights; vectors of different encoders must not be compared.
  public let id: String

  let kernel: Kernel

  init(kernel: Kernel) {
    // The file is embedded when the program is built, so this can only fail there.
    precondition(sentence_encoder_weights_fit(), "the embedded weights are of another format")
    self.kernel = kernel
    let name = unsafe String(cString: sentence_encoder_model_name())
    let digest = (0..<6).map { unsafe hexadecimal(sentence_encoder_stated_digest()[$0]) }
    id = "\(name)-int8-\(digest.joined())"
  }

  /// The vector of a text.
  ///
  /// Takes 2 to 4 ms for a question and 30 to 70 ms for a text that fills the token limit, with
  /// AVX-512 and AVX2; five to ten times that with the portable kernel.
  ///
  /// - Parameter text: Any text; of a long one only the beginning is read.
  /// - Returns: A vector of unit length, also for an empty text.
  public func encode(_ text: String) -> SentenceVector {
    SentenceVector(unit: kernel.encode(tokenIDs(of: text)))
  }

  /// The vectors of some texts, in the same order.
  ///
  /// Each is the vector that the text would get alone.
  ///
  /// - Parameter texts: Any number of texts.
  /// - Returns: One vector for each text.
  public func encode(_ texts: [String]) -> [SentenceVector] {
    texts.map { encode($0) }
  }

  /// The tokens that the model reads for a text, as numbers in its vocabulary.
  ///
  /// - Parameter text: Any text.
  /// - Returns: From 2 up to ``tokenLimit`` numbers.
  public func tokenIDs(of text: String) -> [Int32] {
    let pieces = WordPieces.ids(of: text, limit: Self.tokenLimit - 2)
    return [SpecialToken.opening.rawValue] + pieces + [SpecialToken.closing.rawValue]
  }

  /// Whether the weights in the program are those that were put into it.
  ///
  /// Reads all 24 MB, in about a tenth of a second.
  ///
  /// - Returns: False where the file or the memory that holds the program is damaged.
  public func verify() -> Bool {
    var actual = [UInt8](repeating: 0, count: 32)
    unsafe sentence_encoder_actual_digest(&actual)
    let stated = unsafe UnsafeBufferPointer(start: sentence_encoder_stated_digest(), count: 32)
    return unsafe actual.elementsEqual(stated)
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
}
