#pragma once

#include <QObject>

namespace services {

/// What a change touched; pages refresh by this and by nothing else.
enum class Subject {
    Reports,
    Units,
    Plan,
    Tasks,
    Settings,
    Holidays,
    Difficulties,
    Periods,
    Requests,
    Contacts,
    Papers,
    Everything ///< another program wrote into the file: nobody here knows what
};

/// Announces every committed change to whoever listens.
class ChangeNotifier : public QObject {
    Q_OBJECT

public:
    void announce(Subject subject) { emit changed(subject); }

signals:
    void changed(services::Subject subject);
};

} // namespace services
