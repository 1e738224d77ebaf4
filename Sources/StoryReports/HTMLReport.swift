import Mustache
import StoryCoverage
import StoryModel

/// One HTML file that needs nothing else: no network, no font, no other file.
///
/// Whatever stands in a story stays text: all of it is escaped, and the page's own policy lets no
/// script or style run but the two that carry its nonce.
public struct HTMLReport {
  /// The HTML, to be written as UTF-8.
  public let html: String

  /// Renders a report.
  ///
  /// - Parameters:
  ///   - content: What to show.
  ///   - nonce: A word that nobody can guess: letters and digits.
  /// - Throws: An error of the template, which its tests rule out.
  public init(_ content: ReportContent, nonce: String) throws {
    html = try Self.template.get().render(ReportModel(content, nonce: nonce).values)
  }

  private static let template = Result {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    return try MustacheTemplate(
      string: "{{% CONTENT_TYPE:\(HTMLText.name)}}"
        + String(decoding: PackageResources.report_mustache, as: UTF8.self))
  }

  static let style = String(decoding: PackageResources.report_css, as: UTF8.self)
  static let script = String(decoding: PackageResources.report_js, as: UTF8.self)
}
