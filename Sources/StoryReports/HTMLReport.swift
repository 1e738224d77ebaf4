import Mustache
import StoryCoverage
import StoryModel

/// One HTML file that needs nothing else: no network, no font, no other file.
///
/// Whatever stands in a story stays text: all of it is escaped, and the page's own policy lets no
/// script or style run but the two that carry its nonce.
///
/// It comes in pieces, so that the stories of a large journal need not all be in memory: the beginning,
/// each story, and the end.
public struct HTMLReport: Sendable {
  private let content: ReportContent
  private let nonce: String
  private let templates: Templates

  /// Makes a report ready to be rendered.
  ///
  /// - Parameters:
  ///   - content: What to show.
  ///   - nonce: A word that nobody can guess: letters and digits.
  /// - Throws: An error of a template, which their tests rule out.
  public init(_ content: ReportContent, nonce: String) throws {
    self.content = content
    self.nonce = nonce
    templates = try Self.templates.get()
  }

  /// What stands before the stories, to be written as UTF-8 like the rest.
  public var beginning: String {
    templates.beginning.render(ReportModel(content, nonce: nonce).values)
  }

  /// A story.
  ///
  /// - Parameter item: The story with what is known of it.
  /// - Returns: Its part of the page.
  public func html(of item: ReportContent.Item) -> String {
    templates.story.render(ReportModel.values(of: item))
  }

  /// What stands behind the stories.
  public var end: String {
    templates.end.render(["nonce": nonce, "script": Self.script])
  }

  private struct Templates {
    let beginning: MustacheTemplate
    let story: MustacheTemplate
    let end: MustacheTemplate
  }

  private static let templates = Result {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    func template(_ bytes: [UInt8]) throws -> MustacheTemplate {
      try MustacheTemplate(
        string: "{{% CONTENT_TYPE:\(HTMLText.name)}}" + String(decoding: bytes, as: UTF8.self))
    }
    return Templates(
      beginning: try template(PackageResources.report_mustache),
      story: try template(PackageResources.report_story_mustache),
      end: try template(PackageResources.report_end_mustache))
  }

  static let style = String(decoding: PackageResources.report_css, as: UTF8.self)
  static let script = String(decoding: PackageResources.report_js, as: UTF8.self)
}
