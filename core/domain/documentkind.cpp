#include "core/domain/documentkind.h"

#include "core/base/text/fold.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace domain {

namespace {

struct DocumentKindName {
    DocumentKind kind;
    const char *code;
    const char *abbreviation;
    const char *text;
};

// Other first: its place in the table is its value. Lists put it last.
constexpr std::array<DocumentKindName, 10> documentKindNames{{
    {DocumentKind::Other, "", "", QT_TRANSLATE_NOOP("DocumentKind", "Văn bản khác")},
    {DocumentKind::Report, "report", "BC", QT_TRANSLATE_NOOP("DocumentKind", "Báo cáo")},
    {DocumentKind::Letter, "letter", "CV", QT_TRANSLATE_NOOP("DocumentKind", "Công văn")},
    {DocumentKind::Plan, "plan", "KH", QT_TRANSLATE_NOOP("DocumentKind", "Kế hoạch")},
    {DocumentKind::Notice, "notice", "TB", QT_TRANSLATE_NOOP("DocumentKind", "Thông báo")},
    {DocumentKind::Submission, "submission", "TTr", QT_TRANSLATE_NOOP("DocumentKind", "Tờ trình")},
    {DocumentKind::Decision, "decision", "QĐ", QT_TRANSLATE_NOOP("DocumentKind", "Quyết định")},
    {DocumentKind::Directive, "directive", "CT", QT_TRANSLATE_NOOP("DocumentKind", "Chỉ thị")},
    {DocumentKind::Programme, "programme", "CTr", QT_TRANSLATE_NOOP("DocumentKind", "Chương trình")},
    {DocumentKind::Invitation, "invitation", "GM", QT_TRANSLATE_NOOP("DocumentKind", "Giấy mời")},
}};

const DocumentKindName &nameOf(DocumentKind kind)
{
    return documentKindNames.at(size_t(kind));
}

} // namespace

QString documentKindCode(DocumentKind kind)
{
    return QLatin1String(nameOf(kind).code);
}

std::optional<DocumentKind> documentKindFromCode(const QString &code)
{
    for (const DocumentKindName &name : documentKindNames) {
        if (code == QLatin1String(name.code))
            return name.kind;
    }
    return std::nullopt;
}

QString documentKindText(DocumentKind kind)
{
    return QCoreApplication::translate("DocumentKind", nameOf(kind).text);
}

QString documentKindOnPaper(DocumentKind kind)
{
    return QString::fromUtf8(nameOf(kind).text);
}

QString documentKindAbbreviation(DocumentKind kind)
{
    return QString::fromUtf8(nameOf(kind).abbreviation);
}

std::optional<DocumentKind> documentKindOfSymbol(const QString &symbol)
{
    // "2021/QĐ-TTg": the year belongs to the number of a legal document; "BC/UBND" is written by some.
    for (const int part : {-1, 0}) {
        const QString named = base::fold(symbol.section(QLatin1Char('/'), part, part).section(QLatin1Char('-'), 0, 0));
        for (const DocumentKindName &name : documentKindNames) {
            if (name.kind != DocumentKind::Other && named == base::fold(QString::fromUtf8(name.abbreviation)))
                return name.kind;
        }
    }
    return std::nullopt;
}

QList<DocumentKind> documentKinds()
{
    QList<DocumentKind> kinds;
    for (const DocumentKindName &name : documentKindNames) {
        if (name.kind != DocumentKind::Other)
            kinds.append(name.kind);
    }
    kinds.append(DocumentKind::Other);
    return kinds;
}

} // namespace domain
