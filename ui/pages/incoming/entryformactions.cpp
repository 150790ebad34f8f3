#include "ui/pages/incoming/entryformactions.h"

#include "ui/actions/actionregistry.h"

#include <QCoreApplication>

namespace pages {

namespace {

/// Words of an action, with its tip.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(pages::EntryFormActions)
};

actions::Spec spec(
    const char *id, const QString &text, const char *icon, const QList<QKeySequence> &keys, const QString &tip = {})
{
    return {QLatin1String(id), text, QLatin1String(icon), keys, tip, actions::Menu::Entry};
}

QKeySequence key(const char *keys)
{
    return QKeySequence(QLatin1String(keys));
}

} // namespace

EntryFormActions::EntryFormActions(actions::ActionRegistry &registry, QWidget *page)
    : save(registry.add(spec("report.save", Words::tr("&Lưu và nhập tiếp"), "save",
                            {key("Ctrl+Return"), key("Ctrl+Enter")}, Words::tr("Lưu báo cáo đang nhập")),
        page)),
      store(registry.add(
          spec("report.store", Words::tr("Lưu"), "", {key("Ctrl+S")}, Words::tr("Lưu rồi xem văn bản vừa lưu")), page)),
      more(registry.add(spec("report.more", Words::tr("Thêm trường"), "", {key("Alt+H")},
                            Words::tr("Ngày chuyển, mức độ khẩn, số của văn thư, số bổ sung, ghi chú")),
          page)),
      copyEarlier(registry.add(spec("report.earlier", Words::tr("&Chép kỳ trước"), "copy", {key("Ctrl+L")}), page)),
      copyUnchanged(registry.add(spec("report.unchanged", Words::tr("Khôn&g thay đổi"), "", {key("Alt+Y")}), page)),
      nil(registry.add(spec("report.nil", Words::tr("Không &phát sinh"), "", {key("Alt+P")},
                           Words::tr("Đơn vị báo cáo không có gì phát sinh trong kỳ")),
          page)),
      difficulty(registry.add(spec("report.difficulty", Words::tr("Thê&m khó khăn"), "", {key("Alt+K")},
                                  Words::tr("Thêm một khó khăn, vướng mắc của đơn vị")),
          page)),
      narrative(registry.add(spec("report.narrative", Words::tr("Nội &dung khác"), "", {key("Alt+D")},
                                 Words::tr("Điều báo cáo nêu ngoài kết quả từng nhiệm vụ")),
          page)),
      supplement(registry.add(spec("report.supplement", Words::tr("Cấp số &bổ sung cho văn bản bị sót"), "", {},
                                  Words::tr("Văn bản bị sót mang số bổ sung của một số đã cấp, ví dụ 137.1")),
          page)),
      attach(registry.add(spec("report.attach", Words::tr("Thêm tệp kèm…"), "", {key("Ctrl+Shift+A")},
                              Words::tr("Kèm bản quét, ảnh chụp hoặc tệp khác vào văn bản đang nhập")),
          page)),
      preview(registry.add(spec("report.preview", Words::tr("Xem tệp kèm"), "file-text", {key("Ctrl+Shift+V")},
                               Words::tr("Xem bản quét ngay cạnh biểu mẫu; bấm lần nữa để trở lại sổ")),
          page)),
      ownResults(registry.add(spec("report.own", Words::tr("Kết &quả của đơn vị tiếp nhận"), "pencil", {},
          Words::tr("Nhập kết quả của đơn vị tiếp nhận báo cáo, không có văn bản đến"))))
{
}

} // namespace pages
