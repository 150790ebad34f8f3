#pragma once

#include "core/base/result.h"
#include "core/services/newreport.h"
#include "core/services/sample/chance.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace services {

/// The sentences of the sample town (resources/sample/town.json): of the length and kind that units really write.
class SampleTexts {
public:
    static base::Result<SampleTexts> read();

    QString result(const QString &taskNo, Chance &chance) const;
    QString narrative(Chance &chance) const;
    NewDifficulty difficulty(Chance &chance) const;
    QString answer(Chance &chance) const { return chance.oneOf(m_answers); }
    QString person(Chance &chance) const { return chance.oneOf(m_people); }
    QString duty(Chance &chance) const { return chance.oneOf(m_duties); }

private:
    QHash<QString, QStringList> m_deeds; ///< by the number of the group
    QHash<QString, QString> m_topics; ///< by the number of the task
    QStringList m_closings;
    QStringList m_narratives;
    QStringList m_answers;
    QStringList m_people;
    QStringList m_duties;
    QList<NewDifficulty> m_difficulties;
};

} // namespace services
