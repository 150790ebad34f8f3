#pragma once

#include "core/base/text/searchwords.h"
#include "ui/pages/settings/settingspec.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace theme {
class Theme;
}

namespace widgets {
class ActionButton;
class MessageBar;
} // namespace widgets

namespace pages {

/// One setting: its name, its editor, what it is good for. It is stored when the editor is left (a choice: when it is
/// made) and the value is a valid one; otherwise why not is said below it, and what was typed stays. A warning stands
/// there, too. Enter stores
/// (Ctrl+Enter where a line may be broken), Esc takes back what was typed.
class SettingField : public QWidget {
    Q_OBJECT

public:
    SettingField(theme::Theme &theme, SettingSpec spec, QWidget *parent = nullptr);

    const SettingSpec &spec() const { return m_spec; }
    /// Has these words in its name, its help or its value.
    bool has(const base::SearchWords &words) const;
    /// Shows what is stored now; what was typed and refused stays.
    void refresh();
    QWidget *editor() const; ///< takes the focus
    QList<QWidget *> stops() const; ///< where Tab stops in it, in order

signals:
    void saved(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeEditor();
    void offer(const QList<std::pair<QString, QString>> &choices);
    QString typed() const; ///< as it is stored
    void showValue(const QString &value);
    void commit();
    void revert();
    void store(const QString &value);
    void refuse(const base::Error &error);
    void accept(); ///< nothing to refuse; what there is to be warned of is said
    void chooseFolder();
    bool isSingleLine() const { return m_spec.editor != SettingSpec::Editor::Lines; }
    void applyFonts();

    theme::Theme &m_theme;
    SettingSpec m_spec;
    QString m_stored;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_box = nullptr;
    QComboBox *m_combo = nullptr;
    widgets::ActionButton *m_choose = nullptr; ///< of a folder
    QLabel *m_help;
    widgets::ActionButton *m_back;
    widgets::MessageBar *m_refusal; ///< why not, or what to mind
    bool m_isRefused = false;
};

} // namespace pages
