#include "core/reporting/document/documenttext.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/editedpaper.h"
#include "core/reporting/paper/sectiontext.h"

#include <QtTest>

using namespace document;
using namespace reporting;
using domain::PaperDraft;

namespace {

QList<Block> words(const QString &text)
{
    return {Paragraph{{Run{text}}}};
}

QList<PaperSection> generated()
{
    return {
        {QStringLiteral("opening"), QStringLiteral("Mở đầu"), std::nullopt, {}, words(QStringLiteral("Thực hiện."))},
        {QStringLiteral("direction"), {}, HeadingLevel::Section, QStringLiteral("Chỉ đạo"),
            words(QStringLiteral("Đã đôn đốc 03 lượt."))},
        {QStringLiteral("results"), {}, HeadingLevel::Section, QStringLiteral("Kết quả"),
            words(QStringLiteral("Có 32 nhiệm vụ."))},
        {QStringLiteral("group.1"), {}, HeadingLevel::Clause, QStringLiteral("Chính sách"),
            words(QStringLiteral("Nhóm có 09 nhiệm vụ."))},
        {QStringLiteral("group.2"), {}, HeadingLevel::Clause, QStringLiteral("Dịch vụ công"),
            words(QStringLiteral("Nhóm có 13 nhiệm vụ."))},
        {QStringLiteral("next"), {}, HeadingLevel::Section, QStringLiteral("Tháng tới"),
            words(QStringLiteral("Đôn đốc."))}};
}

QString printed(const QList<EditedSection> &sections)
{
    Document paper;
    paper.blocks = blocksOf(printedSections(sections));
    return toText(paper);
}

const EditedSection &part(const QList<EditedSection> &sections, const QString &key)
{
    for (const EditedSection &section : sections) {
        if (section.section.key == key)
            return section;
    }
    qFatal("no such part: %s", qPrintable(key));
}

} // namespace

class TestEditedPaper : public QObject {
    Q_OBJECT

private slots:
    void anUntouchedDraftSaysWhatTheDataSay()
    {
        const auto sections = editedSections(generated(), {});
        QCOMPARE(printed(sections),
            QStringLiteral("Thực hiện.\nI. CHỈ ĐẠO\nĐã đôn đốc 03 lượt.\nII. KẾT QUẢ\nCó 32 nhiệm vụ.\n1. Chính sách\n"
                           "Nhóm có 09 nhiệm vụ.\n2. Dịch vụ công\nNhóm có 13 nhiệm vụ.\nIII. THÁNG TỚI\nĐôn đốc.\n"));
        for (const EditedSection &section : sections)
            QVERIFY(section.state == SectionState::Generated);
    }

    void wordsOfTheLeaderStayWhenTheDataChange()
    {
        auto sections = editedSections(generated(), {});
        const QString key = QStringLiteral("direction");
        PaperDraft draft = withText({}, sections, key, QStringLiteral("Đã họp giao ban."));
        sections = editedSections(generated(), draft);
        QVERIFY(part(sections, key).state == SectionState::Edited);
        QVERIFY(printed(sections).contains(QStringLiteral("I. CHỈ ĐẠO\nĐã họp giao ban.\n")));

        auto later = generated();
        later[1].blocks = words(QStringLiteral("Đã đôn đốc 05 lượt."));
        sections = editedSections(later, draft);
        QVERIFY(part(sections, key).state == SectionState::Outdated);
        QCOMPARE(part(sections, key).text, QStringLiteral("Đã họp giao ban."));
        QCOMPARE(part(sections, key).generatedText, QStringLiteral("Đã đôn đốc 05 lượt."));
        // Writing on does not make the new data seen.
        draft = withText(draft, sections, key, QStringLiteral("Đã họp giao ban hai lần."));
        sections = editedSections(later, draft);
        QVERIFY(part(sections, key).state == SectionState::Outdated);

        const auto kept = editedSections(later, withKept(draft, sections, key));
        QVERIFY(part(kept, key).state == SectionState::Edited);
        QVERIFY(printed(kept).contains(QStringLiteral("hai lần")));
        const auto taken = editedSections(later, withGenerated(draft, key));
        QVERIFY(part(taken, key).state == SectionState::Generated);
        QVERIFY(printed(taken).contains(QStringLiteral("05 lượt")));
        QVERIFY(withGenerated(draft, key).isUntouched());
    }

    void theDatasOwnWordsAreNoEdit()
    {
        const auto sections = editedSections(generated(), {});
        QVERIFY(withText({}, sections, QStringLiteral("next"), QStringLiteral("Đôn đốc.")).isUntouched());
    }

    void partsAreRemovedAndBroughtBack()
    {
        PaperDraft draft = withRemoved({}, QStringLiteral("group.1"), true);
        auto sections = editedSections(generated(), draft);
        QVERIFY(part(sections, QStringLiteral("group.1")).state == SectionState::Removed);
        QVERIFY(!printed(sections).contains(QStringLiteral("Chính sách")));
        QVERIFY(printed(sections).contains(QStringLiteral("1. Dịch vụ công"))); // numbered anew
        draft = withRemoved(draft, QStringLiteral("group.1"), false);
        QVERIFY(draft.isUntouched());
    }

    void partsMove()
    {
        auto sections = editedSections(generated(), {});
        PaperDraft draft = withMoved({}, sections, QStringLiteral("group.2"), -1);
        sections = editedSections(generated(), draft);
        QVERIFY(printed(sections).contains(
            QStringLiteral("1. Dịch vụ công\nNhóm có 13 nhiệm vụ.\n2. Chính sách\nNhóm có 09 nhiệm vụ.\n")));
        QVERIFY(withMoved({}, sections, QStringLiteral("opening"), -1).isUntouched());
        // A part that the data have anew comes behind the one it follows.
        auto later = generated();
        later.insert(5,
            {QStringLiteral("group.3"), {}, HeadingLevel::Clause, QStringLiteral("Kinh tế"),
                words(QStringLiteral("Nhóm có 04 nhiệm vụ."))});
        QVERIFY(printed(editedSections(later, draft))
                    .contains(QStringLiteral("1. Dịch vụ công\nNhóm có 13 nhiệm vụ.\n2. Kinh tế")));
    }

    void partsAreAdded()
    {
        auto sections = editedSections(generated(), {});
        QString key;
        PaperDraft draft = withAdded({}, sections, QStringLiteral("group.1"), QStringLiteral("Nội dung khác"), &key);
        sections = editedSections(generated(), draft);
        draft = withText(draft, sections, key, QStringLiteral("- một\n- hai"));
        sections = editedSections(generated(), draft);
        QVERIFY(part(sections, key).state == SectionState::Added);
        QVERIFY(printed(sections).contains(
            QStringLiteral("Nhóm có 09 nhiệm vụ.\n2. Nội dung khác\n- một\n- hai\n3. Dịch vụ công\n")));
        QString other;
        draft = withAdded(draft, sections, key, QStringLiteral("Khác nữa"), &other);
        QVERIFY(other != key);
        QVERIFY(printed(editedSections(generated(), draft)).contains(QStringLiteral("3. Khác nữa\n4. Dịch vụ công")));
        draft = withRemoved(draft, key, true);
        QVERIFY(!printed(editedSections(generated(), draft)).contains(QStringLiteral("Nội dung khác")));
    }

    void textBecomesTheSameBlocksAgain()
    {
        const QList<Block> blocks{Paragraph{{Run{QStringLiteral("Có 02 khó khăn.")}}},
            ItemList{ListMarks::Numbers, {{Run{QStringLiteral("thứ nhất.")}}, {Run{QStringLiteral("thứ hai.")}}}},
            ItemList{ListMarks::Letters, {{Run{QStringLiteral("một.")}}, {Run{QStringLiteral("hai.")}}}},
            ItemList{ListMarks::Dashes,
                {{Run{QStringLiteral("Nhiệm vụ 1.1 (Danh mục)."), false, true}, Run{QStringLiteral(" UBND: xong.")}}}}};
        const QString text = editableText(blocks);
        QCOMPARE(text,
            QStringLiteral("Có 02 khó khăn.\n1. thứ nhất.\n2. thứ hai.\na) một.\nb) hai.\n- Nhiệm vụ 1.1 (Danh mục). "
                           "UBND: xong."));
        QCOMPARE(blocksOfText(text, blocks), blocks);
        // Letters count anew, empty lines go, NFD is composed.
        const auto edited
            = blocksOfText(QStringLiteral("\na) hai\n\nđ) bốn\n").normalized(QString::NormalizationForm_D), blocks);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(editableText(edited), QStringLiteral("a) hai\nb) bốn"));
        // So do numbers; but one that no list goes before is what the author wrote.
        QCOMPARE(editableText(blocksOfText(QStringLiteral("1. một\n3. ba"), blocks)), QStringLiteral("1. một\n2. ba"));
        QCOMPARE(blocksOfText(QStringLiteral("3. ba"), blocks), QList<Block>{plainParagraph(QStringLiteral("3. ba"))});
    }
};

QTEST_GUILESS_MAIN(TestEditedPaper)
#include "tst_editedpaper.moc"
