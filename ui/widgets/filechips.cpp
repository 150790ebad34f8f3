#include "ui/widgets/filechips.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldflow.h"

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

constexpr qsizetype mostChips = 24;
constexpr int leastChipCharacters = 20; ///< of a chip's width

} // namespace

FileChips::FileChips(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_flow(new FieldFlow(this)),
      m_more(new ElidedLabel(theme, ElidedLabel::Ink::Text2, ElidedLabel::Size::Small, this))
{
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

void FileChips::setFiles(const QList<domain::NewAttachment> &files)
{
    m_files = files;
    rebuild();
}

void FileChips::append(const domain::NewAttachment &file)
{
    m_files.append(file);
    rebuild();
}

void FileChips::removeAt(qsizetype index)
{
    m_files.removeAt(index);
    rebuild();
}

void FileChips::setWaiting(const QStringList &fileNames)
{
    m_waiting = fileNames;
    rebuild();
}

void FileChips::rebuild()
{
    const qsizetype before = focused();
    for (FileChip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own key may have been pressed
    }
    m_chips.clear();
    const qsizetype whole = m_files.size() + m_waiting.size();
    for (qsizetype i = 0; i < std::min(whole, mostChips); ++i) {
        const bool isThere = i < m_files.size();
        auto *chip = new FileChip(m_theme, isThere ? m_files.at(i).fileName : m_waiting.at(i - m_files.size()), this);
        chip->setObjectName(QStringLiteral("fileChip%1").arg(i + 1));
        chip->setRemovable(m_removable);
        if (isThere)
            chip->setSize(m_files.at(i).size);
        connect(chip, &FileChip::asked, this, [this, i](FileAct act) { emit asked(act, i); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_more->setText(tr("và %n tệp nữa", nullptr, int(whole - m_chips.size())));
    m_flow->removeWidget(m_more);
    m_flow->addWidget(m_more);
    m_more->setVisible(whole > m_chips.size());
    setVisible(whole > 0);
    if (before >= 0 && !m_chips.isEmpty())
        m_chips.at(std::min(before, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
    emit rebuilt();
}

QSize FileChips::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastChipCharacters, QWidget::minimumSizeHint().height()};
}

QList<QWidget *> FileChips::inOrder() const
{
    return {m_chips.begin(), m_chips.end()};
}

qsizetype FileChips::focused() const
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            return i;
    }
    return -1;
}

} // namespace widgets
