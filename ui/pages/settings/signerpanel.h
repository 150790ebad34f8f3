#pragma once

#include "core/base/result.h"
#include "core/settings/signer.h"
#include "ui/pages/settings/rowspanel.h"

class QLineEdit;

namespace services {
class DataFile;
}

namespace pages {

/// Who may sign: authority line, position, rank, name. The first one signs the monthly report.
class SignerPanel : public RowsPanel {
    Q_OBJECT

public:
    SignerPanel(theme::Theme &theme, services::DataFile &file, QWidget *parent = nullptr);

    base::Result<void> refresh();

signals:
    void saved(const QString &sentence);
    void failed(const base::Error &error);

private:
    void open(int row);
    void save();
    void remove();
    void makeFirst();
    base::Result<void> store(const QList<settings::Signer> &signers);

    services::DataFile &m_file;
    QList<settings::Signer> m_signers;
    int m_changing = -1; ///< a row; -1: one is being added
    settings::Signer m_before; ///< the one that is being changed, as it was
    QLineEdit *m_authority;
    QLineEdit *m_position;
    QLineEdit *m_rank;
    QLineEdit *m_person;
};

} // namespace pages
