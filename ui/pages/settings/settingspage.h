#pragma once

#include "ui/pages/page.h"
#include "ui/pages/settings/settingsections.h"

class QStackedWidget;
class QStandardItemModel;

namespace widgets {
class EmptyState;
class FilterField;
class ListTable;
class Panel;
} // namespace widgets

namespace pages {

class FieldColumn;
class HolidayPanel;
class SignerPanel;

/// Cài đặt: the office's settings, which travel with the data file, and those of this PC. Sections at the left, their
/// fields at the right; Ctrl+F looks through all of them.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

    QString summary() const override;
    bool focusNextPane(bool backwards) override;
    QString story() const override; ///< of the setting whose field has the focus, else of all

protected:
    void build() override;
    void reload() override;
    void arrange() override;
    bool concerns(services::Subject subject) const override;
    QList<QWidget *> panes() const override;
    QStringList itemKinds() const override;
    bool openItem(const QString &kind, const QString &key) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillSections(const QStringList &ids);
    void filter(const QString &text);
    void showSection(const QString &id);
    void showCurrent();
    void showDates();
    const SettingSection *section(const QString &id) const;
    QWidget *firstOfContent() const;

    QList<SettingSection> m_sections;
    QString m_current; ///< id of the section last chosen
    bool m_filling = false;
    QStandardItemModel *m_rows = nullptr;
    widgets::FilterField *m_filter = nullptr;
    widgets::Panel *m_listPanel = nullptr;
    widgets::ListTable *m_list = nullptr;
    widgets::Panel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    FieldColumn *m_fields = nullptr;
    SignerPanel *m_signers = nullptr;
    HolidayPanel *m_holidays = nullptr;
    widgets::EmptyState *m_empty = nullptr;
};

} // namespace pages
