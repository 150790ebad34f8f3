#pragma once

#include "core/reporting/paper/editedpaper.h"

#include <QWidget>

class QAction;
class QPlainTextEdit;

namespace theme {
class Theme;
}

namespace pages {

class NewDataBox;

/// The open part of the paper: its words, what the data would say by now, and the acts on the part. The words that are
/// being typed are the user's: they are replaced only when nothing was typed over them, never while a syllable is being
/// composed.
class SectionEditor : public QWidget {
    Q_OBJECT

public:
    /// The actions that stand below the words.
    struct Acts {
        QAction *generated;
        QAction *rename;
        QAction *up;
        QAction *down;
        QAction *remove;
        QAction *restore;
        QAction *take;
        QAction *keep;
    };

    SectionEditor(theme::Theme &theme, const Acts &acts, QWidget *parent = nullptr);

    /// Opens a part. `basedOn`: what the data gave when an edited part was written.
    void begin(const reporting::EditedSection &section, const QString &title, const QString &basedOn);
    /// The open part has become this.
    void setSection(const reporting::EditedSection &section, const QString &title, const QString &basedOn);
    QPlainTextEdit *text() const { return m_text; }
    /// What a read-only file allows.
    void setReadOnly(bool readOnly);
    int leastHeight(int width) const; ///< with a few lines in sight, the others scrolled

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void typed(const QString &text); ///< committed text only
    void paused(); ///< the words were left for something else: now is the time to write them
    void left(); ///< Esc
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textHeight(int width) const;
    int restHeight(int width) const; ///< of what stands below the words
    void noteText();
    void replaceWords(const QString &words);

    QPlainTextEdit *m_text;
    NewDataBox *m_news;
    QWidget *m_acts;
    QString m_known; ///< the words as they were shown or typed last
    bool m_isReadOnly = false;
};

} // namespace pages
