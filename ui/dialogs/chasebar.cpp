#include "ui/dialogs/chasebar.h"

#include "core/base/errortext.h"
#include "core/base/text/wording.h"
#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "ui/models/chasewords.h"
#include "ui/widgets/dateedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace dialogs {

using base::Result;
using namespace domain;

namespace {

constexpr ChaseChannel channels[]{
    ChaseChannel::Phone, ChaseChannel::Zalo, ChaseChannel::Letter, ChaseChannel::Meeting, ChaseChannel::Other};

QString lastTime(const Chase &chase)
{
    QString words = ChaseBar::tr("Lần gần nhất: %1, %2")
                        .arg(base::screenDate(chase.chasedOn), models::channelWord(chase.channel));
    if (!chase.answer.isEmpty())
        words += QStringLiteral(", “%1”").arg(chase.answer);
    if (chase.promisedOn.isValid())
        words += ChaseBar::tr(", hẹn gửi %1").arg(base::screenDate(chase.promisedOn));
    return words;
}

} // namespace

ChaseBar::ChaseBar(theme::Theme &theme, services::DataFile &file, QWidget *parent)
    : ActBar(theme, QStringLiteral("chaseBar"), tr("Ghi cuộc gọi"), parent), m_file(file), m_contacts(new QLabel(this)),
      m_day(new widgets::DateEdit), m_channel(new QComboBox), m_person(new QComboBox), m_answer(new QLineEdit),
      m_promised(new widgets::DateEdit)
{
    m_contacts->setObjectName(QStringLiteral("chaseContacts"));
    m_contacts->setAccessibleName(tr("Người liên hệ của đơn vị"));
    m_contacts->setWordWrap(true);
    m_contacts->setTextFormat(Qt::PlainText);
    m_contacts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contacts->setContentsMargins(13, 8, 13, 0);
    m_contacts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    body()->insertWidget(0, m_contacts);

    m_day->setObjectName(QStringLiteral("chaseDay"));
    m_channel->setObjectName(QStringLiteral("chaseChannel"));
    for (const ChaseChannel channel : channels) {
        const QString word = models::channelWord(channel);
        m_channel->addItem(word.front().toUpper() + word.mid(1));
    }
    m_person->setObjectName(QStringLiteral("chasePerson"));
    m_person->setEditable(true);
    m_person->setCompleter(nullptr); // would rewrite a syllable being typed
    m_person->lineEdit()->setObjectName(QStringLiteral("chasePersonLine"));
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_answer->setObjectName(QStringLiteral("chaseAnswer"));
    m_promised->setObjectName(QStringLiteral("chasePromised"));
    m_promised->setAhead(true);
    addField(tr("Trả lời"), m_answer, 24, true);
    addField(tr("Hẹn gửi ngày"), m_promised, 11);
    addField(tr("Người nghe máy"), m_person, 18);
    addField(tr("Hình thức"), m_channel, 12);
    addField(tr("Ngày"), m_day, 11);
    connect(this, &ActBar::accepted, this, &ChaseBar::save);
    keepDrafts(file);
}

void ChaseBar::openFor(const Unit &unit, Period period)
{
    m_period = period;
    m_request = {};
    begin(unit, tr("kỳ tháng %1").arg(period.label()));
}

void ChaseBar::openForRequest(const Unit &unit, const domain::Request &request)
{
    m_period.reset();
    m_request = request.id;
    begin(unit, tr("yêu cầu số %1").arg(request.number));
}

void ChaseBar::begin(const Unit &unit, const QString &about)
{
    m_unit = unit;
    const QDate today = m_file.clock().today();
    for (widgets::DateEdit *day : {m_day, m_promised})
        day->setToday(today);
    m_day->setDate(today);
    m_promised->setDate({});
    m_channel->setCurrentIndex(0);
    m_answer->clear();
    showContacts();
    open(tr("Ghi cuộc gọi: %1, %2").arg(unit.name, about));
}

void ChaseBar::showContacts()
{
    m_person->clear();
    m_person->addItem({});
    QStringList lines;
    if (const Result<QList<Contact>> contacts = services::contactsOf(m_file, m_unit.id)) {
        for (const Contact &contact : *contacts) {
            lines.append(contact.line());
            m_person->addItem(contact.person);
        }
    }
    if (lines.isEmpty())
        lines.append(tr("Chưa có người liên hệ của đơn vị này trong danh mục."));
    if (const Result<QList<Chase>> chases = services::chasesOf(m_file, m_unit.id); chases && !chases->isEmpty())
        lines.append(lastTime(chases->first()));
    m_contacts->setText(lines.join(QLatin1Char('\n')));
    m_person->setCurrentIndex(0);
}

void ChaseBar::save()
{
    for (const widgets::DateEdit *day : {m_day, m_promised}) {
        if (!day->isAcceptable()) {
            refuse(base::sentence({base::ErrorCode::DateInvalid, {{QStringLiteral("text"), day->text()}}}));
            return;
        }
    }
    Chase chase;
    chase.unit = m_unit.id;
    chase.period = m_period;
    chase.request = m_request;
    chase.chasedOn = m_day->date();
    chase.channel = channels[m_channel->currentIndex()];
    const QString person = m_person->currentText().trimmed();
    const QString answer = m_answer->text().trimmed();
    chase.answer = person.isEmpty() || answer.isEmpty() ? person + answer : person + QStringLiteral(": ") + answer;
    chase.promisedOn = m_promised->date();
    if (const Result<ChaseId> saved = services::addChase(m_file, chase); !saved) {
        refuse(base::sentence(saved.error()));
        return;
    }
    close();
    const QString sentence = tr("Đã ghi cuộc gọi cho %1").arg(m_unit.name);
    emit logged(
        chase.promisedOn.isValid() ? tr("%1, hẹn gửi %2").arg(sentence, base::screenDate(chase.promisedOn)) : sentence);
}

} // namespace dialogs
