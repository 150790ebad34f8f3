#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/docx/wordxml.h"

namespace print {

/// Takes paragraphs and tables one after the other and parts them into the sections of Word wherever pages turn or
/// begin to count anew: what PageFlow is to pages. Lengths are in mm.
class WordFlow {
public:
    explicit WordFlow(const document::PageSetup &setup);

    const document::PageSetup &setup() const { return m_setup; }
    double bodyWidth() const; ///< of the page that comes next
    double bodyHeight() const;

    /// What comes next begins a page, and pages count from 1 again.
    void startPart();
    /// What comes next begins a page that lies this way; nothing happens when they already do.
    void turn(document::Orientation orientation);

    /// What comes next begins a page for certain.
    bool isAtTop() const { return m_isPending || !m_hasContent; }

    /// The end of this block stays on one page with the block that follows: a signature.
    void setGlued(bool glued) { m_isGlued = glued; }
    bool isGlued() const { return m_isGlued; }

    /// To be called before a paragraph is written.
    WordXml &text();
    /// To be called before a table is written: above it is this much space.
    WordXml &table(double spaceAbove, bool keepWithNext);

    /// The relation of a picture (PNG) to be shown.
    QString addPicture(const QByteArray &png);
    QList<QByteArray> pictures() const { return m_pictures; }

    /// word/document.xml.
    QByteArray take();

private:
    struct Section {
        document::Orientation orientation = document::Orientation::Portrait;
        bool startsPart = true;
    };

    void openSection();
    void addSpace(double height, bool keepWithNext);
    void writeSection(const Section &section);

    document::PageSetup m_setup;
    WordXml m_xml;
    Section m_section; ///< of what was written last
    Section m_next; ///< of what comes
    bool m_isPending = false; ///< the next section is not yet begun
    bool m_hasContent = false; ///< in this section
    bool m_endsWithTable = false;
    bool m_isGlued = false;
    QList<QByteArray> m_pictures;
};

} // namespace print
