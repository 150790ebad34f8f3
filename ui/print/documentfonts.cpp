#include "ui/print/documentfonts.h"

#include "ui/print/pagegeometry.h"

#include <QFontDatabase>

namespace print::documentfonts {

namespace {

bool addFaces()
{
    bool whole = true;
    for (const char *face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const QString file = QStringLiteral(":/fonts/Tinos-%1.ttf").arg(QLatin1String(face));
        whole = QFontDatabase::addApplicationFont(file) >= 0 && whole;
    }
    return whole;
}

} // namespace

bool load()
{
    static const bool loaded = addFaces();
    return loaded;
}

QFont font(double points, bool bold, bool italic)
{
    load();
    QFont font(QStringLiteral("Tinos"));
    font.setPixelSize(qRound(points * geometry::UnitsPerPoint));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace print::documentfonts
