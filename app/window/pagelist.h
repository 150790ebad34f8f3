#pragma once

#include <QList>

class QWidget;

namespace pages {
class Page;
struct PageContext;
} // namespace pages

namespace app {

/// Every page there is, in the order of the navigation. Children of `parent`.
QList<pages::Page *> makePages(const pages::PageContext &context, QWidget *parent);

} // namespace app
