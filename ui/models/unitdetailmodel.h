#pragma once

#include "core/domain/contact.h"
#include "core/domain/unit.h"
#include "core/services/unitservice.h"

#include <QAbstractTableModel>

#include <optional>

namespace models {

/// What there is of one unit besides its report: facts, contacts, other spellings and the chase log, each under a head.
class UnitDetailModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Facts {
        domain::Unit unit;
        bool reports = false;
        QString successor; ///< its name
        QList<domain::Contact> contacts;
        QList<services::UnitAlias> aliases;
        QList<domain::Chase> chases; ///< newest first
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(const Facts &facts);
    void clear();

    /// A head or a sentence: it stands over both columns.
    bool isWide(int row) const { return m_lines.at(row).head || m_lines.at(row).words; }
    std::optional<domain::Contact> contactAt(int row) const;
    std::optional<services::UnitAlias> aliasAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line {
        QString text;
        QString note;
        bool head = false;
        bool words = false; ///< a sentence over the whole width
        int contact = -1;
        int alias = -1;
    };

    void addHead(const QString &title);
    void addFact(const QString &name, const QString &value);
    void addWords(const QString &words);
    void addChase(const domain::Chase &chase);

    Facts m_facts;
    QList<Line> m_lines;
};

} // namespace models
