#pragma once

#include "core/base/error.h"
#include "core/services/formdraft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace widgets {

class MessageBar;

/// Keeps what is being typed into a form in the data file, so that a crash or a power cut loses at most a second of it,
/// and offers it again afterwards. Every editor uses it the same way: touch() when something was typed, forget() when
/// it was saved or given up, offer() once the form stands. It only reads the form, and in a file that may not be
/// written it does nothing.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    struct Form {
        QString name; ///< stable ASCII ("incoming.entry"), stored
        /// What has been typed; empty when there is nothing to lose. Its value "title" names it in the offer.
        std::function<QJsonObject()> content;
        std::function<void(const QJsonObject &)> restore;
        /// Whether what is in the form may make room for something else now; when not, the form says why. None: always.
        std::function<bool()> mayLeave = {};
        std::function<bool(const QJsonObject &)> fits = {}; ///< whether it is to be offered now; none: always
    };

    /// `editor` is the form's widget, which makes its keeper itself: what was typed is kept at once when it goes out of
    /// sight (hide it before it is destroyed). `bar` belongs to the
    /// form and is the keeper's alone: the offer stands in it.
    DraftKeeper(services::DataFile &file, Form form, QWidget *editor, MessageBar *bar);

    /// What has been typed into a form.
    struct Typed {
        QString form; ///< Form::name
        QJsonObject content;
    };
    /// All that stands in the forms below, kept or not: their file may not be the one that is worked with next.
    static QList<Typed> typedBelow(const QWidget &root);

    /// Something was typed: it is kept within a second.
    void touch();
    /// Keeps it now. False when it could not be kept: it stands in the form alone and is tried again.
    bool keep();
    /// It was saved or given up.
    void forget();
    /// What is in the form makes room for something else, and is offered like a draft of before. False when it could
    /// not be kept, or may not leave: then it must not make room.
    bool setAside();
    /// Offers the newest draft that was left here, without a question: the form stays usable.
    void offer();

signals:
    void kept(const QDateTime &at);
    /// It could not be kept; said once until it works again.
    void failed(const base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayLeave() const;
    void takeUp();
    void refuse();
    void drop(domain::FormDraftId draft);

    services::DataFile &m_file;
    Form m_form;
    MessageBar *m_bar;
    const QMetaObject *m_editorType;
    QTimer m_timer;
    domain::FormDraftId m_draft; ///< of what is in the form now
    QJsonObject m_keptContent;
    std::optional<services::FormDraft> m_offered;
    bool m_failing = false;
};

} // namespace widgets
