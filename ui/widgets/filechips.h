#pragma once

#include "core/domain/attachment.h"
#include "ui/widgets/filechip.h"

#include <QList>
#include <QWidget>

namespace widgets {

class ElidedLabel;
class FieldFlow;

/// Files side by side as chips. Of very many the first ones have a chip, the others are counted.
class FileChips : public QWidget {
    Q_OBJECT

public:
    explicit FileChips(theme::Theme &theme, QWidget *parent = nullptr);

    void setRemovable(bool removable) { m_removable = removable; }
    void setFiles(const QList<domain::NewAttachment> &files);
    const QList<domain::NewAttachment> &files() const { return m_files; }
    void append(const domain::NewAttachment &file);
    void removeAt(qsizetype index);
    /// Files whose contents are on their way, after the others.
    void setWaiting(const QStringList &fileNames);
    /// A chip is cut before it makes the whole wider than its place.
    QSize minimumSizeHint() const override;
    QList<QWidget *> inOrder() const; ///< the chips that take the focus
    /// The chip that has the focus; -1: none has.
    qsizetype focused() const;

signals:
    void asked(widgets::FileAct act, qsizetype index);
    void rebuilt(); ///< other chips stand here now: the order of Tab is to be set again

private:
    void rebuild();

    theme::Theme &m_theme;
    FieldFlow *m_flow;
    ElidedLabel *m_more;
    QList<FileChip *> m_chips;
    QList<domain::NewAttachment> m_files;
    QStringList m_waiting;
    bool m_removable = false;
};

} // namespace widgets
