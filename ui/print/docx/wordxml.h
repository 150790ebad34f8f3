#pragma once

#include "core/reporting/document/alignment.h"
#include "core/reporting/document/run.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <optional>
#include <utility>

namespace print {

/// Word measures in twentieths of a point.
int twips(double millimetres);

/// What a paragraph has beside its style. Lengths are in mm.
struct WordParagraph {
    const char *style;
    bool keepWithNext = false;
    bool keepLines = false;
    bool ruleAbove = false;
    std::optional<double> before = {};
    std::optional<double> after = {};
    std::optional<double> exactLine = {}; ///< the height of its lines
    std::optional<double> left = {}; ///< indents
    std::optional<double> right = {};
    std::optional<double> hanging = {};
    std::optional<double> firstLine = {};
    std::optional<document::Alignment> alignment = {};
    double size = 0; ///< pt, of its end mark; 0: the style's
};

/// What a text has beside the style of its paragraph.
struct WordText {
    bool bold = false;
    bool italic = false;
    double size = 0; ///< pt; 0: the style's
};

/// Writes WordprocessingML (ECMA-376, part 1). Word refuses a file whose elements stand in another order than the
/// schema's; so the properties of paragraphs and texts are written here and nowhere else.
class WordXml {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    WordXml();

    void start(const char *element, Attributes attributes = {});
    void end();
    void empty(const char *element, Attributes attributes = {});
    /// An element with text alone in it.
    void textElement(const char *element, const QString &text, Attributes attributes = {});

    void startParagraph(const WordParagraph &paragraph);
    void addText(const QString &text, const WordText &style = {}); ///< '\n' begins a new line
    void addRuns(const document::Runs &runs);
    void endParagraph() { end(); }
    /// A whole paragraph.
    void paragraph(const WordParagraph &paragraph, const QString &text, const WordText &style = {});

    static void writeTextProperties(WordXml &xml, const WordText &style);

    /// Everything, closed.
    QByteArray take();

private:
    void writeAttributes(Attributes attributes);
    void writeParagraphProperties(const WordParagraph &paragraph);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString wordAlignment(document::Alignment alignment);

} // namespace print
